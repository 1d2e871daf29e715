/** Figures of 标的企业, kept in 万元, as listings print them; the standard names no unit. */
import { amount, year, type Field } from "../../field.ts";

const signed = { signed: true } as const;

/** The audited figures of the year before (审计, 上年度). */
export const lastYearFigures = {
  lastAuditYear: year("审计年度（上年度）", {
    also: ["审计年度", "上年度审计年度", "年度"],
    en: "year audited",
    column: "751.LAST_AUDIT_YEAR",
  }),
  lastYearAssets: amount("资产总额（上年度）", "万元", {
    also: ["上年度资产总额", "上年度资产总计", "审计资产总额", "审计资产总计"],
    en: "assets, year before",
    column: "751.LAST_AUDIT_ASSET",
  }),
  lastYearDebts: amount("负债总额（上年度）", "万元", {
    also: ["上年度负债总额", "上年度负债总计", "审计负债总额", "审计负债总计"],
    en: "debts, year before",
    column: "751.LAST_AUDIT_DEBT",
  }),
  lastYearNetAssets: amount("净资产（所有者权益）（上年度）", "万元", {
    also: [
      "上年度净资产",
      "上年度所有者权益",
      "审计净资产",
      "审计所有者权益",
      "审计所有者权益总额",
      "净资产（上年度）",
      "所有者权益（上年度）",
    ],
    en: "net assets, year before",
    column: "751.LAST_AUDIT_EQUITY",
    ...signed,
  }),
  lastYearRevenue: amount("营业收入（上年度）", "万元", {
    also: ["上年度营业收入", "审计营业收入"],
    en: "revenue, year before",
    column: "751.LAST_AUDIT_EARNING",
    ...signed,
  }),
  lastYearProfit: amount("利润总额（上年度）", "万元", {
    also: ["上年度利润总额", "审计利润总额"],
    en: "profit before tax, year before",
    column: "751.LAST_AUDIT_PROFIT",
    ...signed,
  }),
  lastYearNetProfit: amount("净利润（上年度）", "万元", {
    also: ["上年度净利润", "审计净利润"],
    en: "net profit, year before",
    column: "751.LAST_AUDIT_NETPROFIT",
    ...signed,
  }),
};

/** 审计机构 of the year before. */
export const auditorLabels = {
  also: ["审计机构", "审计机构名称", "上年度审计机构", "审计单位"],
  en: "auditor",
  column: "751.LAST_AUDIT_UNIT",
  max: 300,
} as const;

/** The figures of the latest statement (报表). */
export const statementFigures = {
  totalAssets: amount("资产总额", "万元", { also: ["资产总计"], column: "751.TOTAL_CAPITAL" }),
  totalDebts: amount("负债总额", "万元", { also: ["负债总计"], column: "751.TOTAL_DEBT" }),
  netAssets: amount("净资产（所有者权益）", "万元", {
    also: ["净资产", "所有者权益", "所有者权益总额", "所有者权益合计"],
    en: "net assets",
    column: "751.OWENERSHIP_INTEREST",
    ...signed,
  }),
  revenue: amount("营业收入", "万元", { column: "751.BUSINESS_INCOME", ...signed }),
  profit: amount("利润总额", "万元", {
    en: "profit before tax",
    column: "751.BUSINESS_PROFIT",
    ...signed,
  }),
  netProfit: amount("净利润", "万元", { column: "751.NET_PROFIT", ...signed }),
};

/** A field with further labels, where nothing else of the item can be meant by them. */
export function alsoCalled<F extends Field>(field: F, ...labels: readonly string[]): F {
  return { ...field, also: [...(field.also ?? []), ...labels] };
}
