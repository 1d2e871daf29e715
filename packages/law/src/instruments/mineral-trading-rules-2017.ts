import { defineInstrument } from "../internal/define-instrument.ts";

/** 矿业权交易规则 */
export const mineralTradingRules2017 = defineInstrument(
  {
    id: "mineral-trading-rules-2017",
    name: { zh: "矿业权交易规则", en: "Rules for Trading Mining Rights" },
    documentNumber: "国土资规〔2017〕7号",
    rank: "normative-document",
    effective: { from: "2017-09-18", to: "2023-01-02" },
    confidence: { number: "quoted", dates: "memory" },
  },
  { evidence: "copy of part of the text", source: "web page (part of the 2017 rules)" },
  [
    {
      id: "mi17-27",
      article: "第二十七条",
      topic: "deadline",
      appliesTo: ["mining-right-result"],
      quote: "（一）公示公开期间出让的矿业权权属争议尚未解决；",
      gloss:
        "(1) a dispute over title to the mining right granted during public notice and disclosure is not yet settled;",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "suspend-trade",
        grounds: [
          "title dispute open during publicity",
          "unresolved mining violation or unexecuted penalty",
          "force majeure",
        ],
      },
      note: "published 2017-09-18 (placeholder start), valid five years; replaced by 自然资规〔2023〕1号, whose placeholder start ends this row",
    },
  ],
);
