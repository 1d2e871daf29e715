import { defineInstrument } from "../internal/define-instrument.ts";

/** 北京产权交易所企业国有产权转让操作规则 */
export const beijingExchangeRules = defineInstrument(
  {
    id: "beijing-exchange-rules",
    name: {
      zh: "北京产权交易所企业国有产权转让操作规则",
      en: "Operating Rules of the China Beijing Equity Exchange for Transferring State-owned Property Rights of Enterprises",
    },
    documentNumber: null,
    rank: "local-document",
    effective: { from: "2016-06-24", to: null },
    confidence: { number: "quoted", dates: "quoted" },
    note: {
      zh: "产权交易所规则；起始日取自其复述的国资委、财政部令第32号。",
      en: "An exchange's own rules; the first day is that of Order 32, which they restate.",
    },
  },
  { evidence: "copy of the text", source: "web page (doczj)" },
  [
    {
      id: "bj-6",
      article: "第六条",
      topic: "deadline",
      appliesTo: ["property-right-transfer"],
      quote:
        "因产权转让导致转让标的企业的实际控制权发生转移的，转让方应当在转让行为获批后10个工作日内，向北交所提交信息预披露申请，进行信息预披露。",
      gloss:
        "Where the transfer passes actual control of the target enterprise, the transferor shall apply to the China Beijing Equity Exchange for pre-disclosure within 10 working days after the transfer is approved, and pre-disclose the information.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "start-within",
        amount: 10,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "transfer-approved",
        condition: "actual control passes",
      },
      note: "restates 32号令 Art.13",
    },
  ],
);
