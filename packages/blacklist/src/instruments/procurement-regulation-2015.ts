import type { BanRow } from "../ban-row.ts";

/** 中华人民共和国政府采购法实施条例（国务院令第658号） */
export const procurementRegulation2015 = [
  // 第七十三条 “由财政部门列入不良行为记录名单，禁止其1至3年内参加政府采购活动。”
  {
    id: "gr-73",
    measure: "procurement-ban",
    years: { min: 1, max: 3 },
    effective: { from: "2015-03-01", to: null },
    force: "info",
    confidence: "quoted",
  },
] as const satisfies readonly BanRow[];
