import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国民法典 */
export const civilCode = defineInstrument(
  {
    id: "civil-code",
    name: { zh: "中华人民共和国民法典", en: "Civil Code" },
    documentNumber: "主席令第45号（2020）",
    rank: "law",
    effective: { from: "2021-01-01", to: null },
    confidence: { number: "memory", dates: "quoted" },
  },
  { evidence: "copy of the text", source: "LawRefBook/Laws (public collection of laws), 民法典" },
  [
    {
      id: "cc-200",
      article: "第二百条",
      topic: "counting",
      appliesTo: ["periods"],
      quote: "民法所称的期间按照公历年、月、日、小时计算。",
      gloss: "Periods in civil law are reckoned in years, months, days and hours of the Gregorian calendar.",
      force: "info",
      confidence: "quoted",
      rule: { type: "calendar", basis: "Gregorian" },
    },
    {
      id: "cc-201",
      article: "第二百零一条",
      topic: "counting",
      appliesTo: ["periods"],
      quote: "按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。",
      gloss:
        "Where a period is reckoned in years, months or days, the day on which it begins is not counted; it runs from the next day.",
      force: "info",
      confidence: "quoted",
      rule: { type: "start-day", excludeStartDay: true },
    },
    {
      id: "cc-202",
      article: "第二百零二条",
      topic: "counting",
      appliesTo: ["periods"],
      quote: "按照年、月计算期间的，到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日。",
      gloss:
        "Where a period is reckoned in years or months, the corresponding day of the month of expiry is its last day; where there is no corresponding day, the last day of the month is.",
      force: "info",
      confidence: "quoted",
      rule: { type: "month-end", sameDay: true, fallback: "month-end" },
    },
    {
      id: "cc-203",
      article: "第二百零三条",
      topic: "counting",
      appliesTo: ["periods"],
      quote: "期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。",
      gloss:
        "Where the last day of a period is a statutory rest day, the day after the rest days end is its last day.",
      force: "info",
      confidence: "quoted",
      rule: { type: "roll", lastDay: "statutory rest day", to: "day after the rest days end" },
      note: "statutory rest days include weekends and holidays; a make-up working weekend is not a rest day",
    },
    {
      id: "cc-204",
      article: "第二百零四条",
      topic: "counting",
      appliesTo: ["periods"],
      quote: "期间的计算方法依照本法的规定，但是法律另有规定或者当事人另有约定的除外。",
      gloss:
        "Periods are reckoned as this Code provides, unless a law provides or the parties agree otherwise.",
      force: "info",
      confidence: "quoted",
      rule: { type: "override" },
    },
    {
      id: "cc-1034",
      article: "第一千零三十四条",
      topic: "privacy",
      appliesTo: ["personal-information"],
      quote: "自然人的个人信息受法律保护。",
      gloss: "The personal information of natural persons is protected by law.",
      force: "info",
      confidence: "quoted",
      rule: { type: "principle" },
    },
    {
      id: "cc-1039",
      article: "第一千零三十九条",
      topic: "privacy",
      appliesTo: ["state-organ-processing"],
      quote:
        "国家机关、承担行政职能的法定机构及其工作人员对于履行职责过程中知悉的自然人的隐私和个人信息，应当予以保密，不得泄露或者向他人非法提供。",
      gloss:
        "State organs, statutory bodies with administrative functions and their staff shall keep confidential the privacy and personal information of natural persons that they learn of in performing their duties, and may not divulge them or provide them unlawfully to others.",
      force: "must",
      confidence: "quoted",
      rule: { type: "confidentiality" },
    },
    {
      id: "cc-1259",
      article: "第一千二百五十九条",
      topic: "counting",
      appliesTo: ["periods"],
      quote: "民法所称的“以上”、“以下”、“以内”、“届满”，包括本数；所称的“不满”、“超过”、“以外”，不包括本数。",
      gloss:
        "In civil law, “or more”, “or less”, “within” and “expires” include the number itself; “less than”, “exceeding” and “other than” do not.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "inclusive",
        inclusive: ["以上", "以下", "以内", "届满"],
        exclusive: ["不满", "超过", "以外"],
      },
    },
  ],
);
