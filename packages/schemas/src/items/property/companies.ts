/** 标的企业: what the listing of its shares tells of a company, and who holds them. */
import { amount, day, flag, identifier, number, partyName, rows, text, whole } from "../../field.ts";
import { industryCode, organizationCode, regionCode } from "../../format.ts";
import { balance } from "../../rules/sums.ts";
import { auditorLabels, lastYearFigures, statementFigures } from "./figures.ts";

/** 转让标的企业, one a row: a bundle may hold shares of several. */
export const targetCompanies = rows(
  "转让标的企业",
  {
    name: partyName("转让标的企业名称", {
      also: ["标的企业名称"],
      need: "standard",
      column: "751.SUBJECT_COMPANY_NAME",
      max: 300,
    }),
    sellPercent: number("本次拟转让产（股）权比例（%）", "%", {
      also: ["本次拟转让产（股）权比例", "拟转让比例", "本次拟转让比例"],
      en: "share offered",
      need: "standard",
      column: "751.SELL_PERCENT",
      max: 100,
    }),
    code: identifier("标的企业社会信用代码/组织机构代码", organizationCode, {
      also: [
        "统一社会信用代码或组织机构代码",
        "标的企业统一社会信用代码",
        "统一社会信用代码",
        "标的企业代码",
      ],
      en: "code of the company",
      need: "standard",
      column: ["751.SUBJECT_COMPANY_CODE", "752.SUBJECT_COMPANY_CODE"],
    }),
    region: identifier("转让标的企业所在地区", regionCode, { need: "standard", column: "751.ZONE" }),
    industryEdition: text("分类版本代码", {
      en: "edition of the industry code",
      need: "standard",
      column: "751.CLASS_VER_CODE",
      max: 1,
    }),
    industryCode: identifier("转让标的企业所属行业码", industryCode, {
      need: "standard",
      column: "751.INDUSTRY_CODE",
    }),
    economyType: text("转让标的企业经济类型", {
      also: ["经济类型"],
      need: "standard",
      column: "751.ECONOMY_TYPE",
    }),
    legalRepresentative: text("法定代表人", { also: ["法人代表"] }),
    companyType: text("企业类型", { also: ["公司类型"] }),
    foundedOn: day("成立时间", { also: ["成立日期"], en: "founded" }),
    registeredCapital: amount("注册资本", "万元", { also: ["注册资金"] }),
    registeredCapitalCurrency: text("注册资本币种"),
    size: text("经营规模", { also: ["企业规模"], en: "size of the company" }),
    shareStructure: text("股权构成", { also: ["股权结构"] }),
    employees: whole("转让标的企业职工人数", "人", {
      also: ["职工人数"],
      need: "standard",
      column: "751.EMPLOYEE_QUANTITY",
    }),
    hasAllocatedLand: flag("转让标的企业是否含有国有划拨土地", {
      also: ["是否含有国有划拨土地"],
      en: "holds state land allocated without payment",
      need: "standard",
      column: "751.HAS_CONTAIN_GROUND",
    }),
    ...lastYearFigures,
    lastAuditor: text("审计机构（上年度）", auditorLabels),
    statementOn: day("报表日期", {
      en: "statement of",
      need: "standard",
      column: "751.FINANCE_REPORT_DATE",
    }),
    statementType: text("报表类型", { need: "standard", column: "751.FINANCE_REPORT_TYPE" }),
    ...statementFigures,
  },
  {
    also: ["标的企业"],
    rules: [
      balance("audit-balance", "lastYearAssets", "lastYearDebts", "lastYearNetAssets"),
      balance("statement-balance", "totalAssets", "totalDebts", "netAssets"),
    ],
  },
);

/** 标的企业股东: the ten largest. */
export const shareholders = rows("标的企业股东", {
  company: partyName("股东所在企业名称", {
    also: ["标的企业名称"],
    en: "company",
    column: "752.SUBJECT_COMPANY_NAME",
    max: 300,
  }),
  name: partyName("股东名称", {
    also: ["前十位股东名称"],
    need: "standard",
    column: "752.TOP10_HOLDER_NAME",
    max: 500,
  }),
  shares: whole("持股数量", undefined, { need: "standard", column: "752.TOP10_HOLDER_NUMBER" }),
  percent: number("股东持股比例", "%", {
    also: ["持股比例", "持有比例"],
    need: "standard",
    column: "752.TOP10_HOLDER_PERCENT",
    max: 100,
  }),
});
