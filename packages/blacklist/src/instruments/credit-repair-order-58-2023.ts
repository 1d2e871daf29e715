import type { TermRow } from "../term-row.ts";

const shared = {
  regime: "credit-information",
  effective: { from: "2023-05-01", to: "2026-03-31" },
  start: "decision",
  publish: "yes",
  bans: "apart",
  repair: "after-minimum",
  confidence: "secondary",
} as const;

/**
 * 失信行为纠正后的信用信息修复管理办法（试行）（国家发展和改革委员会令第58号)
 *
 * The numbers are a municipal guide's rendering. Which of the two orders governs an entry is told by the day of its
 * decision, as the day from which both count; neither text says what happens to terms that run across 2026-04-01.
 */
export const creditRepairOrder58 = [
  // （公示期限） “对于列入行政处罚信息公示的，最短公示期为三个月，最长公示期为三年。”
  {
    id: "c58-terms/sector",
    when: { sectors: ["食品", "药品", "特种设备", "安全生产", "消防"] },
    min: { amount: 1, unit: "year" },
    max: { amount: 3, unit: "year" },
    ...shared,
  },
  {
    id: "c58-terms",
    min: { amount: 3, unit: "month" },
    max: { amount: 3, unit: "year" },
    ...shared,
  },
] as const satisfies readonly TermRow[];
