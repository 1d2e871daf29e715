import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国矿产资源法（2024年修订） */
export const mineralResourcesLaw2024 = defineInstrument(
  {
    id: "mineral-resources-law-2024",
    name: { zh: "中华人民共和国矿产资源法（2024年修订）", en: "Mineral Resources Law (2024 revision)" },
    documentNumber: "主席令第36号（2024）",
    rank: "law",
    effective: { from: "2025-07-01", to: null },
    confidence: { number: "memory", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 矿产资源法(2024-11-08)",
  },
  [
    {
      id: "mr-19",
      article: "第十九条",
      topic: "deadline",
      appliesTo: ["mining-right-grant-announcement"],
      quote:
        "通过竞争性方式出让矿业权的，出让矿业权的自然资源主管部门（以下称矿业权出让部门）应当提前公告拟出让矿业权的基本情况、竞争规则、受让人的技术能力等条件及其权利义务等事项",
      gloss:
        "Where a mining right is granted competitively, the natural resources department that grants it (“the mining-right granting department”) shall announce in advance the basic facts of the mining right to be granted, the rules of competition, the conditions on the grantee such as technical ability, and its rights and obligations",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish-before", trigger: "competitive-grant", direction: "before" },
    },
    {
      id: "mr-35",
      article: "第三十五条",
      topic: "responsibility",
      appliesTo: ["mining-right-area"],
      quote: "矿业权所在地的县级人民政府自然资源主管部门应当公告矿业权人勘查、开采区域范围。",
      gloss:
        "The county natural resources department of the place of the mining right shall announce the area of exploration or mining of the holder of the mining right.",
      force: "must",
      confidence: "quoted",
      rule: { type: "responsible-body", body: "county natural-resources department" },
    },
  ],
);
