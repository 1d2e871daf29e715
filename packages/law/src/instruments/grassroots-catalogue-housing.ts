import { defineInstrument } from "../internal/define-instrument.ts";

/** 保障性住房领域基层政务公开标准目录（县级目录） */
export const grassrootsCatalogueHousing = defineInstrument(
  {
    id: "grassroots-catalogue-housing",
    name: {
      zh: "保障性住房领域基层政务公开标准目录（县级目录）",
      en: "Grass-roots Open Government Standard Catalogue: Government-subsidised Housing (county copies)",
    },
    documentNumber: null,
    rank: "local-document",
    effective: { from: "2019-01-01", to: null },
    confidence: { number: "quoted", dates: "memory" },
    note: {
      zh: "各县级政府自行编制公布，没有统一文号；起始日系占位。",
      en: "Compiled by each county; no common number; the first day is a placeholder.",
    },
  },
  { evidence: "county catalogue", source: "web pages of county governments" },
  [
    {
      id: "gc-housing",
      article: "保障性住房领域1",
      topic: "deadline",
      appliesTo: ["housing-annual-plan"],
      quote: "年度建设计划任务量：开工套数、基本建成套数 | 信息形成（变更）20个工作日内",
      gloss:
        "Annual construction plan: units to be started, units to be basically completed | within 20 working days of the information being formed (changed)",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "information-formed-or-changed",
      },
    },
  ],
);
