import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国土地管理法（2019年修正） */
export const landLaw2019 = defineInstrument(
  {
    id: "land-law-2019",
    name: { zh: "中华人民共和国土地管理法（2019年修正）", en: "Land Administration Law (2019 amendment)" },
    documentNumber: "主席令第32号（2019）",
    rank: "law",
    effective: { from: "2020-01-01", to: null },
    confidence: { number: "memory", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 土地管理法(2019-08-26)",
  },
  [
    {
      id: "ll-47",
      article: "第四十七条",
      topic: "deadline",
      appliesTo: ["land-expropriation"],
      quote: "公告至少三十日，听取被征地的农村集体经济组织及其成员、村民委员会和其他利害关系人的意见。",
      gloss: "",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "min-period",
        amount: 30,
        unit: "day",
        bound: "min",
        direction: "duration",
        trigger: "notice-published",
      },
    },
  ],
);
