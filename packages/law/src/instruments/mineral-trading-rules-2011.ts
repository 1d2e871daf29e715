import { defineInstrument } from "../internal/define-instrument.ts";

/** 矿业权交易规则（试行） */
export const mineralTradingRules2011 = defineInstrument(
  {
    id: "mineral-trading-rules-2011",
    name: { zh: "矿业权交易规则（试行）", en: "Rules for Trading Mining Rights (Trial)" },
    documentNumber: "国土资发〔2011〕242号",
    rank: "normative-document",
    effective: { from: "2012-03-01", to: "2017-09-17" },
    confidence: { number: "quoted", dates: "secondary" },
  },
  { evidence: "press report of 2012-02-01", source: "web page (flashsim repost)" },
  [
    {
      id: "mi11-notice",
      article: "（公告）",
      topic: "deadline",
      appliesTo: ["mining-right-grant-announcement"],
      quote:
        "以招标方式出让转让矿业权的，应在投标截止日30日前发布公告，以拍卖、挂牌方式出让转让矿业权的，应在公开拍卖日或挂牌起始日20日前发布公告。",
      gloss:
        "Where a mining right is granted or transferred by tender, the announcement shall be published 30 days before the bid deadline; by auction or listing, 20 days before the day of the auction or of the beginning of the listing.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "lead-time",
        amount: 20,
        unit: "day",
        bound: "min",
        direction: "before",
        trigger: "auction-day/listing-start",
        also: [{ case: "tender", amount: 30, unit: "day", direction: "before", trigger: "bid-deadline" }],
      },
      note: "natural days; the end date is the day before the 2017 rules were published (placeholder)",
    },
  ],
);
