import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国行政区划代码 */
export const gb2260 = defineInstrument(
  {
    id: "gb-2260-2007",
    name: {
      zh: "中华人民共和国行政区划代码",
      en: "Codes for the Administrative Divisions of the People's Republic of China",
    },
    documentNumber: "GB/T 2260-2007",
    rank: "standard",
    effective: { from: "2008-02-01", to: null },
    confidence: { number: "memory", dates: "memory" },
  },
  { evidence: "memory", source: "memory" },
  [
    {
      id: "id-2260",
      article: "行政区划代码",
      topic: "identifier",
      appliesTo: ["region-code"],
      quote: "县及县以上行政区划代码 6 位：省 2 + 地 2 + 县 2",
      gloss:
        "Administrative division codes at or above county level have 6 digits: province 2 + prefecture 2 + county 2",
      force: "info",
      confidence: "memory",
      rule: { type: "format", pattern: "^\\d{6}$" },
      note: "yearly changes; keep historic codes for old records",
    },
  ],
);
