import type { TermRow } from "../term-row.ts";

/** 招标投标违法行为记录公告暂行办法（发改法规〔2008〕1531号） */
export const tenderingRecord1531 = [
  // 第九条第一款 “违法行为记录公告期限为六个月。公告期满后，转入后台保存。”
  // 第九条第二款 “依法限制招标投标当事人资质（资格）等方面的行政处理决定，所认定的限制期限长于六个月的，公告期限从其决定。” lengthens it.
  {
    id: "b08-6m",
    regime: "tendering-record",
    effective: { from: "2009-01-01", to: null },
    start: "publication",
    max: { amount: 6, unit: "month" },
    publish: "yes",
    bans: "lengthen",
    repair: "unknown",
    confidence: "quoted",
  },
] as const satisfies readonly TermRow[];
