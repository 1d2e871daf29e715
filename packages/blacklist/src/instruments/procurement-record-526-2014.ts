import type { TermRow } from "../term-row.ts";

/** 财政部办公厅关于报送政府采购严重违法失信行为信息记录的通知（财办库〔2014〕526号） */
export const procurementRecord526 = [
  // （公布期限） “信息公布期限一般为三年，处罚期限届满的，相关信息记录从专栏中予以删除。”
  // reading: the three years are of being up, so they run from publication; the sentence names no first day.
  {
    id: "m526-term",
    regime: "procurement-record",
    effective: { from: "2014-12-01", to: null },
    start: "publication",
    max: { amount: 3, unit: "year" },
    publish: "yes",
    bans: "shorten",
    repair: "unknown",
    confidence: "secondary",
  },
] as const satisfies readonly TermRow[];
