import { defineInstrument } from "../internal/define-instrument.ts";

/** 法人和其他组织统一社会信用代码编码规则 */
export const gb32100 = defineInstrument(
  {
    id: "gb-32100-2015",
    name: {
      zh: "法人和其他组织统一社会信用代码编码规则",
      en: "Coding Rules for the Unified Social Credit Code of Legal Persons and Other Organisations",
    },
    documentNumber: "GB 32100-2015",
    rank: "standard",
    effective: { from: "2015-10-01", to: null },
    confidence: { number: "quoted", dates: "memory" },
  },
  { evidence: "public code", source: "web pages; public code" },
  [
    {
      id: "id-32100",
      article: "校验码",
      topic: "identifier",
      appliesTo: ["uscc"],
      quote:
        "Character set (31): 0123456789ABCDEFGHJKLMNPQRTUWXY (no I, O, S, V, Z). Weights for positions 1–17: 1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28 (= 3^(i-1) mod 31).",
      gloss:
        "Character set of 31 (no I, O, S, V, Z) and the weights of positions 1 to 17, which are the powers of 3 modulo 31.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "checksum",
        charset: "0123456789ABCDEFGHJKLMNPQRTUWXY",
        weights: [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28],
        mod: 31,
        formula: "(31 - sum % 31) % 31",
      },
    },
    {
      id: "id-32100-caveat",
      article: "例外",
      topic: "identifier",
      appliesTo: ["uscc"],
      quote:
        "some codes issued early in pilot areas (Fujian) are lawful although the check character does not match",
      gloss:
        "Some codes issued early in pilot areas (Fujian) are lawful although the check character does not match.",
      force: "info",
      confidence: "secondary",
      rule: { type: "validation-level", level: "warning, not error" },
    },
  ],
);
