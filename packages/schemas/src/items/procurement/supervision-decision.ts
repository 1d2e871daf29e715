import { day, flag, identifier, names, text, texts, time } from "../../field.ts";
import { organizationCode } from "../../format.ts";
import { item } from "../../item.ts";
import { inOrder } from "../../rules/order.ts";
import { dealCode } from "../common-fields.ts";

/** 投诉和监督检查等处理决定: what was complained of, what was found, what was decided, and how to object. */
export const supervisionDecision = item({
  id: "procurement.supervision-decision",
  name: { zh: "投诉和监督检查等处理决定", en: "decision on a complaint or supervisory inspection" },
  source: "decisions published by finance departments in Pinghu (2024) and Yuyang, Yulin (2023)",
  fields: {
    decisionNumber: text("文号", { also: ["决定书文号", "文书号", "处理决定书文号"] }),
    projectName: text("招标项目（采购项目）名称", {
      also: ["采购项目名称", "项目名称"],
      need: "standard",
      level: "government",
      column: "404.TENDER_PROJECT_NAME",
      max: 200,
    }),
    projectNumber: text("招标项目（采购项目）编号", {
      also: ["采购项目编号", "项目编号"],
      need: "standard",
      column: "404.TENDER_PROJECT_CODE",
    }),
    section: text("标段（包）编号", { also: ["包号"], need: "standard", column: "404.BID_SECTION_CODE" }),
    sectionName: text("标段（包）名称", { need: "standard", column: "404.BID_SECTION_NAME", max: 500 }),
    ...dealCode("404.UNIFIED_DEAL_CODE"),
    complainant: names("投诉者姓名", {
      also: ["投诉人", "投诉人名称", "投诉供应商"],
      need: "standard",
      level: "government",
      column: "404.COMPLAINT_NAME",
      max: 100,
    }),
    respondents: texts("被投诉人", {
      also: ["被投诉主体名称", "被投诉人名称", "当事人"],
      need: "standard",
      level: "government",
      column: "404.COMPLAINTED_BODY_NAME",
    }),
    respondentType: text("被投诉者类别", { need: "standard", column: "404.COMPLAINTED_BODY_TYPE" }),
    respondentCode: identifier("被投诉主体代码", organizationCode, {
      need: "standard",
      level: "government",
      column: "404.COMPLAINTED_BODY_CODE",
    }),
    grounds: text("依据和理由", { need: "standard", level: "government", column: "404.DISSENT_REASON" }),
    complaint: text("投诉内容", { also: ["投诉事项"], need: "standard", column: "404.COMPLAINT_CONTENT" }),
    complainedAt: time("投诉日期", { en: "complaint made", need: "standard", column: "404.COMPLAINT_DATE" }),
    acceptedAt: time("受理日期", { en: "complaint accepted", need: "standard", column: "404.ACCEPT_DATE" }),
    decision: text("处理结果", { also: ["处理决定"], need: "standard", column: "404.HANDLE_RESULT" }),
    basis: text("处理依据", {
      also: ["法律依据"],
      en: "basis of the decision",
      need: "standard",
      column: "404.HANDLE_BASIS",
    }),
    decidedAt: time("处理时间", {
      also: ["处理日期", "处理决定日期"],
      en: "decided",
      need: "standard",
      column: "404.HANDLE_DATE",
    }),
    authority: text("处理单位", {
      also: ["处理机关", "财政部门"],
      need: "standard",
      column: "404.DEALING_UNIT",
      max: 200,
    }),
    restriction: text("限制的行为", { need: "standard", column: "404.CONFINED_ACTION" }),
    restrictedFrom: time("限制行为开始时间", { need: "standard", column: "404.START_DATE" }),
    restrictedUntil: time("限制行为结束时间", { need: "standard", column: "404.END_DATE" }),
    entersCreditPlatform: flag("处理结果是否进入信用平台", {
      need: "standard",
      level: "government",
      column: "404.ENTER_CREDIT_PLAT",
    }),
    remedies: text("救济途径", { also: ["救济渠道", "权利告知"] }),
    completedOn: day("完成并履行有关报审程序之日", { en: "review and approval completed" }),
  },
  rules: [
    inOrder("accepted-after-complaint", "complainedAt", "acceptedAt"),
    inOrder("decided-after-acceptance", "acceptedAt", "decidedAt"),
    inOrder("restriction-period", "restrictedFrom", "restrictedUntil"),
  ],
});
