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
      quote:
        "县级以上地方人民政府拟申请征收土地的，应当开展拟征收土地现状调查和社会稳定风险评估，并将征收范围、土地现状、征收目的、补偿标准、安置方式和社会保障等在拟征收土地所在的乡（镇）和村、村民小组范围内公告至少三十日，听取被征地的农村集体经济组织及其成员、村民委员会和其他利害关系人的意见。",
      gloss:
        "A local government at or above county level that intends to apply for land expropriation shall survey the present state of the land and assess the risk to social stability, and announce the scope, the present state of the land, the purpose, the compensation standard, the manner of resettlement, social security and the like for at least thirty days in the township, village and villagers' group where the land lies, and hear the rural collective economic organisation concerned and its members, the villagers' committee and other interested parties.",
      force: "must",
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
