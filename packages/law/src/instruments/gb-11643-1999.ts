import { defineInstrument } from "../internal/define-instrument.ts";

/** 公民身份号码 */
export const gb11643 = defineInstrument(
  {
    id: "gb-11643-1999",
    name: { zh: "公民身份号码", en: "Citizen Identity Number" },
    documentNumber: "GB 11643-1999",
    rank: "standard",
    effective: { from: "1999-07-01", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  {
    evidence: "four web pages that give the standard the same way",
    source: "web pages (51cto; csdn; togowu; eeworm)",
  },
  [
    {
      id: "id-11643",
      article: "校验码",
      topic: "identifier",
      appliesTo: ["citizen-id"],
      quote:
        "公民身份号码是特征组合码，由十七位数字本体码和一位校验码组成。排列顺序从左至右依次为：六位数字地址码，八位数字出生日期码，三位数字顺序码和一位数字校验码。",
      gloss:
        "The citizen identity number is a composite code of a seventeen-digit body and one check character. From left to right: six digits of address code, eight digits of date of birth, three digits of sequence and one check character.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "checksum",
        weights: [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2],
        mod: 11,
        map: "10X98765432",
        length: 18,
        layout: "6 region + 8 birth date + 3 sequence + 1 check",
        examples: ["11010519491231002X", "440524188001010014"],
        orderCode: "odd = male, even = female",
      },
    },
  ],
);
