import { amount, day, identifier, partyName, text } from "../../field.ts";
import { organizationCode } from "../../format.ts";
import { item } from "../../item.ts";
import { balance } from "../../rules/sums.ts";
import { alsoCalled, auditorLabels, lastYearFigures } from "./figures.ts";
import { project } from "./parts.ts";

/** 相关中介机构审计结果: the figures an auditor found, and beside them those of the valuation. */
export const auditResult = item({
  id: "property.audit-result",
  name: { zh: "相关中介机构审计结果", en: "audit result of the intermediaries" },
  source: "platform data specification, table 751; listings of exchanges",
  fields: {
    projectName: project.name({}),
    projectNumber: project.number({ need: "standard", column: "751.PROJECT_CODE" }),
    announcementNumber: text("公告编号", { also: ["公告号"] }),
    lotNumber: text("标的编号", { column: "751.BID_CODE", max: 20 }),
    company: partyName("转让标的企业名称", {
      also: ["标的企业名称", "被审计单位"],
      need: "standard",
      column: "751.SUBJECT_COMPANY_NAME",
      max: 300,
    }),
    companyCode: identifier("标的企业社会信用代码/组织机构代码", organizationCode, {
      also: ["统一社会信用代码或组织机构代码", "标的企业统一社会信用代码", "统一社会信用代码"],
      en: "code of the company",
      need: "standard",
      column: "751.SUBJECT_COMPANY_CODE",
    }),
    lastAuditor: text("审计机构（上年度）", { ...auditorLabels, need: "op97-2-1-5" }),
    auditReportNumber: text("审计报告文号", { also: ["审计报告编号"] }),
    auditOpinion: text("审计意见"),
    lastAuditYear: lastYearFigures.lastAuditYear,
    lastYearAssets: alsoCalled(lastYearFigures.lastYearAssets, "资产总额", "资产总计"),
    lastYearDebts: alsoCalled(lastYearFigures.lastYearDebts, "负债总额", "负债总计"),
    lastYearNetAssets: alsoCalled(
      lastYearFigures.lastYearNetAssets,
      "净资产",
      "所有者权益",
      "所有者权益总额",
    ),
    lastYearRevenue: alsoCalled(lastYearFigures.lastYearRevenue, "营业收入"),
    lastYearProfit: alsoCalled(lastYearFigures.lastYearProfit, "利润总额"),
    lastYearNetProfit: alsoCalled(lastYearFigures.lastYearNetProfit, "净利润"),
    appraiser: partyName("评估机构", { also: ["评估机构名称"] }),
    appraisedOn: day("评估基准日", { also: ["评估基准日期"], en: "valued as of" }),
    appraisedAssets: amount("评估资产总额", "万元", { also: ["评估资产总计"], en: "assets as valued" }),
    appraisedDebts: amount("评估负债总额", "万元", { also: ["评估负债总计"], en: "debts as valued" }),
    appraisedNetAssets: amount("评估净资产", "万元", {
      also: ["评估所有者权益总额", "评估所有者权益", "净资产评估值"],
      en: "net assets as valued",
      signed: true,
    }),
  },
  rules: [
    balance("audit-balance", "lastYearAssets", "lastYearDebts", "lastYearNetAssets"),
    balance("valuation-balance", "appraisedAssets", "appraisedDebts", "appraisedNetAssets"),
  ],
});
