import { defineInstrument } from "../internal/define-instrument.ts";

/** 公共资源交易平台系统数据规范（V2.0） */
export const tradingDataSpecification = defineInstrument(
  {
    id: "trading-data-specification",
    name: {
      zh: "公共资源交易平台系统数据规范（V2.0）",
      en: "Data Specification for Public Resource Trading Platform Systems (V2.0)",
    },
    documentNumber: null,
    rank: "standard",
    effective: { from: "2016-08-01", to: null },
    confidence: { number: "quoted", dates: "memory" },
    note: {
      zh: "原文未见；起始日取自14部门令第39号。",
      en: "Text not seen; the first day is that of the 14-department Order 39.",
    },
  },
  {
    evidence: "memory; a 2016 report says the data specification gives every transaction one code",
    source: "memory",
  },
  [
    {
      id: "id-ggzy",
      article: "统一交易标识码",
      topic: "identifier",
      appliesTo: ["trading-code"],
      quote: "A01-126100004352302793-20230308-000003-2",
      gloss: "A01-126100004352302793-20230308-000003-2 (a sample of the unified deal code)",
      force: "info",
      confidence: "memory",
      rule: {
        type: "format",
        pattern: "^[A-Z]\\d{2}-[0-9A-HJ-NPQRTUWXY]{18}-\\d{8}-\\d{6}-[0-9A-Z]$",
        parts: ["category code", "USCC of the platform body", "date", "serial", "check"],
      },
      note: "sample and layout from memory; verify before use",
    },
  ],
);
