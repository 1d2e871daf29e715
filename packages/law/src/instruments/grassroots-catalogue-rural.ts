import { defineInstrument } from "../internal/define-instrument.ts";

/** 农村危房改造领域基层政务公开标准目录（县级目录） */
export const grassrootsCatalogueRural = defineInstrument(
  {
    id: "grassroots-catalogue-rural",
    name: {
      zh: "农村危房改造领域基层政务公开标准目录（县级目录）",
      en: "Grass-roots Open Government Standard Catalogue: Rural Dilapidated-House Renovation (county copies)",
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
      id: "gc-rural",
      article: "农村危房改造领域",
      topic: "deadline",
      appliesTo: ["rural-housing-list"],
      quote: "及时公开农村危房改造补助农户名单 | 分配结果确定后20个工作日内",
      gloss:
        "Disclose in time the list of households subsidised for rural dilapidated-house renovation | within 20 working days after the allocation result is determined",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "allocation-result-set",
      },
      note: "no national “7-day” publicity figure was found; a zone catalogue uses 5 working days for department documents",
    },
  ],
);
