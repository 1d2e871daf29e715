import { defineInstrument } from "../internal/define-instrument.ts";

/** 全国年节及纪念日放假办法（2013年修订） */
export const holidays2013 = defineInstrument(
  {
    id: "holidays-2013",
    name: {
      zh: "全国年节及纪念日放假办法（2013年修订）",
      en: "Regulation on Public Holidays for National Festivals and Commemoration Days (2013 revision)",
    },
    documentNumber: "国务院令第644号",
    rank: "administrative-regulation",
    effective: { from: "2014-01-01", to: "2024-12-31" },
    confidence: { number: "memory", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 全国年节及纪念日放假办法(2013-12-11)",
  },
  [
    {
      id: "h13-2",
      article: "第二条",
      topic: "counting",
      appliesTo: ["holidays"],
      quote: "(二)春节，放假3天(农历正月初一、初二、初三)；",
      gloss: "(2) Spring Festival: 3 days off (first, second and third day of the first lunar month);",
      force: "info",
      confidence: "quoted",
      rule: { type: "statutory-holidays", totalDays: 11 },
    },
  ],
);
