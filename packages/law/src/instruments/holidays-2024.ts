import { defineInstrument } from "../internal/define-instrument.ts";

/** 全国年节及纪念日放假办法（2024年修订） */
export const holidays2024 = defineInstrument(
  {
    id: "holidays-2024",
    name: {
      zh: "全国年节及纪念日放假办法（2024年修订）",
      en: "Regulation on Public Holidays for National Festivals and Commemoration Days (2024 revision)",
    },
    documentNumber: "国务院令第795号",
    rank: "administrative-regulation",
    effective: { from: "2025-01-01", to: null },
    confidence: { number: "memory", dates: "memory" },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 全国年节及纪念日放假办法(2024-11-10)",
  },
  [
    {
      id: "h24-2",
      article: "第二条",
      topic: "counting",
      appliesTo: ["holidays"],
      quote: "（二）春节，放假4天（农历除夕、正月初一至初三）；",
      gloss:
        "(2) Spring Festival: 4 days off (lunar New Year's Eve, and the first to third day of the first lunar month);",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "statutory-holidays",
        totalDays: 13,
        changes: ["春节 4 days incl. 除夕", "劳动节 2 days"],
      },
      note: "劳动节 2 days (5月1日、2日); 国庆节 3 days; 元旦、清明、端午、中秋 1 day each",
    },
    {
      id: "h24-6",
      article: "第六条",
      topic: "counting",
      appliesTo: ["holidays"],
      quote: "全体公民放假的假日，如果适逢周六、周日，应当在工作日补假。",
      gloss:
        "Where a holiday for all citizens falls on a Saturday or Sunday, it shall be made up for on a working day.",
      force: "must",
      confidence: "quoted",
      rule: { type: "substitute-holiday" },
    },
    {
      id: "h24-7",
      article: "第七条",
      topic: "counting",
      appliesTo: ["holidays"],
      quote: "全体公民放假的假日，可合理安排统一放假调休，结合落实带薪年休假等制度，实际形成较长假期。",
      gloss:
        "For holidays for all citizens, days off may reasonably be moved and joined by a unified arrangement which, together with paid annual leave and the like, in practice makes longer holidays.",
      force: "info",
      confidence: "quoted",
      rule: { type: "adjusted-holiday", needs: "yearly State Council notice" },
      note: "only adjusted (调休) schedule gives real working days; use the yearly notices",
    },
  ],
);
