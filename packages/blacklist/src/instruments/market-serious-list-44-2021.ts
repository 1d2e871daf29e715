import type { TermRow } from "../term-row.ts";

/** 市场监督管理严重违法失信名单管理办法（国家市场监督管理总局令第44号） */
export const marketSeriousList44 = [
  // （移出） “自被列入之日起满三年的，由列入机关移出；满一年且符合条件的，可以申请提前移出”
  {
    id: "o44-term",
    regime: "market-serious-list",
    effective: { from: "2021-09-01", to: null },
    start: "decision",
    min: { amount: 1, unit: "year" },
    max: { amount: 3, unit: "year" },
    publish: "yes",
    bans: "apart",
    repair: "after-minimum",
    confidence: "memory",
  },
] as const satisfies readonly TermRow[];
