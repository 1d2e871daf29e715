import type { TermRow } from "../term-row.ts";

const shared = {
  regime: "market-penalty",
  effective: { from: "2021-09-01", to: null },
  start: "publication",
  confidence: "quoted",
} as const;

/** 市场监督管理行政处罚信息公示规定（国家市场监督管理总局令第45号） */
export const marketPenalty45 = [
  // 第二条第二款 “仅受到警告行政处罚的不予公示。”
  {
    id: "s45-2",
    when: { penaltyClass: "warning-only" },
    publish: "never",
    bans: "apart",
    repair: "unknown",
    ...shared,
  },
  // 第十四条 “当事人受到责令停产停业、限制开展生产经营活动、限制从业、降低资质等级、吊销许可证件、吊销营业执照以及国家市场监督管理总局规定的其他较为严重行政处罚的，不得提前停止公示。”
  // A restriction that lasts longer than three years lengthens the term (第十三条第三款).
  {
    id: "s45-14",
    when: { penaltyClass: "grave" },
    max: { amount: 3, unit: "year" },
    publish: "yes",
    bans: "lengthen",
    repair: "barred",
    ...shared,
  },
  // 第十三条 “仅受到通报批评或者较低数额罚款的行政处罚信息自公示之日起届满三个月的，停止公示。其他行政处罚信息自公示之日起届满三年的，停止公示。”
  {
    id: "s45-13/light",
    when: { penaltyClass: "light" },
    max: { amount: 3, unit: "month" },
    publish: "yes",
    bans: "apart",
    repair: "unknown",
    ...shared,
  },
  {
    id: "s45-13/ordinary",
    when: { penaltyClass: "ordinary" },
    max: { amount: 3, unit: "year" },
    publish: "yes",
    bans: "apart",
    repair: "unknown",
    ...shared,
  },
] as const satisfies readonly TermRow[];
