import type { TermRow } from "../term-row.ts";

const shared = {
  regime: "credit-information",
  effective: { from: "2026-04-01", to: null },
  start: "decision",
  publish: "yes",
  bans: "apart",
  confidence: "secondary",
} as const;

/** 信用修复管理办法（国家发展和改革委员会令2025年第36号） */
export const creditRepairOrder36 = [
  // （分类和公示期限） “公示期限自司法、行政公务文书认定之日起开始计算。轻微失信信息原则上不予公示；行业主管部门认为确有必要公示的，公示期最长不超过3个月，且法定责任履行完毕即可申请修复。一般失信信息的最短公示期为3个月，最长为1年。严重失信信息的最短公示期为1年，最长为3年。最短公示期届满后，信用主体方可按规定申请信用修复。最长公示期届满后，相关信息自动停止公示。”
  {
    id: "c36-terms/minor",
    when: { severity: "minor" },
    max: { amount: 3, unit: "month" },
    repair: "on-performance",
    ...shared,
  },
  {
    id: "c36-terms/general",
    when: { severity: "general" },
    min: { amount: 3, unit: "month" },
    max: { amount: 1, unit: "year" },
    repair: "after-minimum",
    ...shared,
  },
  {
    id: "c36-terms/serious",
    when: { severity: "serious" },
    min: { amount: 1, unit: "year" },
    max: { amount: 3, unit: "year" },
    repair: "after-minimum",
    ...shared,
  },
] as const satisfies readonly TermRow[];
