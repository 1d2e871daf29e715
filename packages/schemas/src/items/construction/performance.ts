import { amount, identifier, identifiers, names, number, text, time } from "../../field.ts";
import { bodyCode, partyCode } from "../../format.ts";
import { item } from "../../item.ts";
import { equalCounts } from "../../rules/counts.ts";
import { inOrder } from "../../rules/order.ts";
import { sameScale, unitSlip } from "../../rules/unit-slip.ts";
import { dealCode } from "../common-fields.ts";
import { tenderNumbers } from "./parties.ts";
import { performanceFields } from "./performance-fields.ts";

/** 合同履行: what became of the contract: when it was completed, at what price it was settled, what was changed. */
export const performance = item({
  id: "construction.performance",
  name: { zh: "合同履行", en: "performance of the contract" },
  source: "public resource trading platform data specification, tables 522 and 305",
  fields: {
    ...tenderNumbers("522", "government"),
    projectName: text("招标项目（采购项目）名称", {
      also: ["招标项目名称", "项目名称"],
      need: "standard",
      column: "305.TENDER_PROJECT_NAME",
      max: 200,
      ocds: "tender/title",
    }),
    sectionName: text("标段（包）名称", { need: "standard", column: "305.BID_SECTION_NAME", max: 500 }),
    ...dealCode("522.UNIFIED_DEAL_CODE"),
    reportName: text("履约情况报告名称", {
      need: "standard",
      column: "522.PERFORMANCE_REPORT_NAME",
      max: 600,
    }),
    tendererName: names("业主/招标人名称", {
      also: ["招标人", "业主", "招标人名称"],
      need: "standard",
      column: "522.TENDERER_NAME",
      max: 200,
      ocds: "buyer/name",
    }),
    tendererCode: identifiers("业主/招标人代码", bodyCode, {
      need: "standard",
      level: "government",
      column: "522.TENDERER_CODE",
    }),
    contractor: names("履约人名称", {
      also: ["履约人", "中标人", "承包人"],
      need: "standard",
      column: "522.PERFORMANCE_PARTY_NAME",
      max: 200,
      ocds: "awards/suppliers/name",
    }),
    contractorCode: identifiers("履约人代码", bodyCode, {
      need: "standard",
      level: "government",
      column: "522.PERFORMANCE_PARTY_CODE",
    }),
    partyName: names("主体名称", { need: "standard", column: "305.BODY_NAME", max: 200 }),
    partyCode: identifier("主体代码", partyCode, { need: "standard", column: "305.BODY_CODE" }),
    partyType: text("主体类别", { need: "standard", column: "305.BODY_TYPE" }),
    partyRole: text("主体角色", { need: "standard", column: "305.BODY_ROLE" }),
    ...performanceFields(),
    settlement: amount("合同结算金额", "元", {
      level: "government",
      column: ["522.SETTLE_PRICE", "305.CONTRACT_SETTLEMENT_AMOUNT"],
      ocds: "contracts/implementation/finalValue/amount",
    }),
    finishedAt: time("合同完成时间", {
      en: "contract completed",
      need: "standard",
      level: "government",
      column: ["522.FINISH_TIME", "305.CONTRACT_FINISH_TIME"],
    }),
    changes: text("合同变更内容", {
      en: "changes of the contract",
      level: "government",
      column: "522.CONTRACT_CHANGE_CONTENT",
    }),
    actualTerm: number("实际履约期限", "年", {
      en: "time it took",
      level: "government",
      column: "522.ACTUALLY_PERIOD",
    }),
    content: text("履约内容", { level: "government", column: "522.PERFORMANCE_CONTENT" }),
    reportedAt: time("履约报告出具时间", {
      en: "report made",
      level: "government",
      column: "522.REPORT_ISSUE_TIME",
    }),
    authority: text("发布部门", { need: "standard", column: "305.GOVERNMENT", max: 200 }),
    decisionNumber: text("处理文件文号", { need: "standard", column: "305.DOCUMENT_CODE", max: 50 }),
  },
  rules: [
    equalCounts("tenderers", "tendererName", "tendererCode"),
    equalCounts("contractors", "contractor", "contractorCode"),
    inOrder("signed-before-finished", "signedAt", "finishedAt"),
    unitSlip("contractPrice", "元"),
    sameScale("price-and-settlement", "contractPrice", "settlement"),
  ],
});
