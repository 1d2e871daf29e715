import { day, flag, identifier, names, text, time } from "../../field.ts";
import { partyCode } from "../../format.ts";
import { item } from "../../item.ts";
import { inOrder } from "../../rules/order.ts";
import { dealCode } from "../common-fields.ts";

/** 违法失信行为记录: who did what, on what basis it was punished, how, when and by whom, and whether it was withdrawn. */
export const misconductRecord = item({
  id: "procurement.misconduct-record",
  name: { zh: "违法失信行为记录", en: "record of misconduct" },
  source: "财办库〔2014〕526号; public resource trading platform data specification, tables 300, 302 and 303",
  fields: {
    violationId: text("违法违规信息标识号", { need: "standard", column: "300.VIOLATING_CODE", max: 36 }),
    blacklistId: text("黑名单标识号", {
      need: "standard",
      column: ["302.BLACKLIST_CODE", "303.BLACKLIST_CODE"],
      max: 50,
    }),
    matter: text("违规事项名称", { need: "standard", column: "300.VIOLATING_NAME", max: 600 }),
    partyName: names("主体名称", {
      also: ["企业名称", "供应商名称", "当事人名称", "被处罚人"],
      need: "m526-2",
      column: ["300.BODY_NAME", "302.BODY_NAME", "303.BODY_NAME"],
      max: 200,
      ocds: "parties/name",
    }),
    partyCode: identifier("主体代码", partyCode, {
      also: ["统一社会信用代码", "统一社会信用代码或组织机构代码"],
      need: "standard",
      column: ["300.BODY_CODE", "302.BODY_CODE", "303.BODY_CODE"],
      ocds: "parties/identifier/id",
    }),
    partyType: text("主体类别", {
      need: "standard",
      column: ["300.BODY_TYPE", "302.BODY_TYPE", "303.BODY_TYPE"],
    }),
    partyRole: text("主体角色", {
      need: "standard",
      column: ["300.BODY_ROLE", "302.BODY_ROLE", "303.BODY_ROLE"],
    }),
    partyAddress: text("企业地址", { also: ["主体地址", "地址"], need: "m526-2" }),
    area: text("区域代码", { need: "standard", column: "300.AREA", max: 9 }),
    violationType: text("违规类型", { need: "standard", column: "300.VIOLATING_TYPE" }),
    violatedOn: day("违规时间", {
      en: "violation committed",
      need: "standard",
      column: "300.VIOLATING_TIME",
    }),
    conduct: text("违法违规说明", {
      also: ["严重违法失信行为的具体情形", "违法行为", "违法失信行为", "违法事实"],
      need: "m526-2",
      column: "300.VIOLATING_INSTRUCTIONS",
    }),
    cause: text("处罚原因", { en: "reason of the penalty", need: "standard", column: "302.RECORD_REASON" }),
    measureType: text("奖惩或处罚类型", { need: "standard", column: "300.REWARD_PUNISHMENT_BODY" }),
    basis: text("处罚依据", {
      also: ["处理依据"],
      en: "basis of the penalty",
      need: "m526-2",
      column: "300.PUNISHMENT_BASIS",
    }),
    result: text("处罚结果", {
      also: ["处理决定", "处罚内容"],
      en: "penalty",
      need: "m526-2",
      column: "300.PUNISHMENT_RESULT",
    }),
    penalisedAt: time("处罚日期", {
      also: ["处理时间", "处罚决定日期"],
      en: "penalised",
      need: "m526-2",
      column: "302.RECORD_DATE",
    }),
    authority: text("执法单位", {
      also: ["违法违规通报部门", "处罚部门", "处理机关", "执法机关", "执行部门"],
      en: "enforcing body",
      need: "m526-2",
      column: ["300.GOVERNMENT", "302.GOVERNMENT", "303.GOVERNMENT"],
      max: 200,
    }),
    decisionNumber: text("处理文件文号", {
      also: ["处罚文号", "文号"],
      need: "standard",
      column: ["300.DOCUMENT_CODE", "302.DOCUMENT_CODE", "303.DOCUMENT_CODE"],
      max: 50,
    }),
    projectName: text("招标项目（采购项目）名称", {
      also: ["项目名称"],
      column: "300.TENDER_PROJECT_NAME",
      need: "standard",
      max: 200,
    }),
    projectNumber: text("招标项目（采购项目）编号", {
      also: ["项目编号"],
      need: "standard",
      column: "300.TENDER_PROJECT_CODE",
    }),
    section: text("标段（包）编号", { need: "standard", column: "300.BID_SECTION_CODE" }),
    sectionName: text("标段（包）名称", { need: "standard", column: "300.BID_SECTION_NAME", max: 500 }),
    ...dealCode("300.UNIFIED_DEAL_CODE"),
    restriction: text("限制的行为", {
      also: ["限制行为"],
      need: "standard",
      column: ["300.CONFINED_ACTION", "302.CONFINED_ACTION"],
    }),
    restrictedFrom: time("限制行为开始时间", { need: "standard", column: "300.CONFINED_START" }),
    restrictedUntil: time("限制行为结束时间", {
      also: ["处罚截止日期"],
      need: "standard",
      column: "300.CONFINED_END",
    }),
    isRevoked: flag("是否撤销", { need: "standard", column: "302.REVOCATION_STATUS" }),
    revocationReason: text("撤销理由", { column: "303.REVOCATIONEASONS" }),
    revocationApplicant: text("申请人", { en: "who applied for revocation", column: "303.ROPOSER" }),
    revocationAppliedAt: time("申请日期", { en: "revocation applied for", column: "303.APPLICATION_DATE" }),
  },
  rules: [
    inOrder("penalised-after-violation", "violatedOn", "penalisedAt"),
    inOrder("restriction-period", "restrictedFrom", "restrictedUntil"),
  ],
  envelope: { publishedOn: ["300.OPERATE_DATE"] },
});
