import type { BanRow } from "../ban-row.ts";

const inForce = { effective: { from: "2014-08-31", to: null }, force: "info", confidence: "quoted" } as const;

/** 中华人民共和国政府采购法（2014修正） */
export const procurementLaw2014 = [
  // 第七十七条 “处以采购金额千分之五以上千分之十以下的罚款，列入不良行为记录名单，在一至三年内禁止参加政府采购活动”
  {
    id: "gl-77",
    measure: "procurement-ban",
    years: { min: 1, max: 3 },
    ...inForce,
  },
  // 第七十八条 “可以在一至三年内禁止其代理政府采购业务”
  {
    id: "gl-78",
    measure: "procurement-agency-ban",
    years: { min: 1, max: 3 },
    ...inForce,
  },
] as const satisfies readonly BanRow[];
