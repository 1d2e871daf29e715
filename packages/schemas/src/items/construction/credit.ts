import { amount, day, identifier, names, partyName, text, time } from "../../field.ts";
import { organizationCode, partyCode, regionCode } from "../../format.ts";
import { item } from "../../item.ts";
import { inOrder } from "../../rules/order.ts";
import { unitSlip } from "../../rules/unit-slip.ts";
import { dealCode } from "../common-fields.ts";
import { performanceFields } from "./performance-fields.ts";

/** 市场主体信用信息: who a market entity is, what it was rewarded or punished for, and how it performed. */
export const credit = item({
  id: "construction.credit",
  name: { zh: "市场主体信用信息", en: "credit of a market entity" },
  source:
    "public resource trading platform data specification, tables 100, 304 and 305; 发改法规〔2008〕1531号",
  fields: {
    name: partyName("法人名称", {
      also: ["企业名称", "市场主体名称"],
      need: "standard",
      column: "100.LEGAL_NAME",
      max: 200,
      ocds: "parties/name",
    }),
    code: identifier("法人代码", organizationCode, {
      also: ["统一社会信用代码"],
      need: "standard",
      column: "100.LEGAL_CODE",
      ocds: "parties/identifier/id",
    }),
    legalRepresentative: text("法定代表人姓名", {
      also: ["法定代表人"],
      need: "standard",
      column: "100.LEGAL_REPRESENT",
      max: 20,
    }),
    bodyClass: text("法人机构类别", { need: "standard", column: "100.LEGAL_TYPE" }),
    creditRating: text("资信等级", { column: "100.CREDIT_RATE", max: 50 }),
    region: identifier("行政区域代码", regionCode, { need: "standard", column: "100.REGION_CODE" }),
    status: text("法人业务状态", { need: "standard", column: "100.LEGAL_STATUS" }),
    partyName: names("奖励主体名称", {
      also: ["主体名称", "被处理当事人名称"],
      en: "party rewarded or punished",
      need: "b08-fields",
      column: "304.BODY_NAME",
      max: 100,
    }),
    partyCode: identifier("奖励主体代码", partyCode, {
      also: ["主体代码"],
      en: "code of that party",
      column: "304.BODY_CODE",
    }),
    partyType: text("主体类别", { column: "304.BODY_TYPE" }),
    partyRole: text("主体角色", { column: "304.BODY_ROLE" }),
    measureType: text("奖惩类型", { column: "304.REWARD_PUNISHMENT_TYPE" }),
    rewardReason: text("奖励说明", { column: "304.REWARD_REASON" }),
    rewardedAt: time("奖励日期", { en: "rewarded", column: "304.REWARD_DATE" }),
    conduct: text("违法行为", { also: ["违法违规说明", "处罚事由"], need: "b08-fields" }),
    basis: text("处理依据", { also: ["处罚依据"], en: "basis of the decision", need: "b08-fields" }),
    decision: text("处理决定", { also: ["处罚结果"], need: "b08-fields" }),
    penalisedOn: day("处罚日期", { also: ["处理时间"], en: "penalised", need: "b08-fields" }),
    decisionNumber: text("处理文件文号", { column: "304.DOCUMENT_CODE", max: 50 }),
    authority: text("执行部门", {
      also: ["处理机关"],
      en: "deciding body",
      need: "b08-fields",
      column: "304.GOVERNMENT",
      max: 200,
    }),
    projectName: text("招标项目（采购项目）名称", {
      also: ["招标项目名称", "项目名称"],
      column: "305.TENDER_PROJECT_NAME",
      max: 200,
    }),
    tenderProjectNumber: text("招标项目（采购项目）编号", {
      also: ["招标项目编号"],
      column: "305.TENDER_PROJECT_CODE",
    }),
    section: text("标段（包）编号", { column: "305.BID_SECTION_CODE" }),
    sectionName: text("标段（包）名称", { column: "305.BID_SECTION_NAME", max: 500 }),
    ...dealCode("305.UNIFIED_DEAL_CODE"),
    ...performanceFields(),
    settlement: amount("合同结算金额（元）", "元", {
      also: ["合同结算金额"],
      en: "settlement",
      column: "305.CONTRACT_SETTLEMENT_AMOUNT",
    }),
    finishedAt: time("合同完成时间", { en: "contract completed", column: "305.CONTRACT_FINISH_TIME" }),
  },
  rules: [
    inOrder("signed-before-finished", "signedAt", "finishedAt"),
    unitSlip("contractPrice", "元"),
    unitSlip("settlement", "元"),
  ],
});
