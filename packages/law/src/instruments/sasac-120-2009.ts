import { defineInstrument } from "../internal/define-instrument.ts";

/** 企业国有产权交易操作规则 */
export const sasac120 = defineInstrument(
  {
    id: "sasac-120-2009",
    name: {
      zh: "企业国有产权交易操作规则",
      en: "Operating Rules for Transactions in State-owned Property Rights of Enterprises",
    },
    documentNumber: "国资发产权〔2009〕120号",
    rank: "normative-document",
    effective: { from: "2009-07-01", to: "2025-02-17" },
    confidence: { number: "quoted", dates: "memory" },
  },
  { evidence: "copy of the text", source: "web pages (混合所有制改革法律法规政策汇编 p.532–533)" },
  [
    {
      id: "g120-17",
      article: "第十七条",
      topic: "deadline",
      appliesTo: ["property-right-transfer"],
      quote: "首次信息公告的期限应当不少于20个工作日，并以省级以上报刊的首次信息公告之日为起始日。",
      gloss:
        "The first information announcement shall last no less than 20 working days, and the day of the first announcement in a newspaper at or above provincial level is the first day.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "disclosure-period",
        amount: 20,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "first-announcement",
        startDay: "first announcement day is the start day",
      },
    },
    {
      id: "g120-18",
      article: "第十八条",
      topic: "counting",
      appliesTo: ["property-right-transfer"],
      quote: "信息公告期按工作日计算，遇法定节假日以政府相关部门公告的实际工作日为准。",
      gloss:
        "The information announcement period is counted in working days; for statutory holidays, the actual working days announced by the government departments concerned prevail.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "working-day-definition",
        rule: "actual working days announced by government, so make-up workdays count",
      },
    },
    {
      id: "g120-20",
      article: "第二十条",
      topic: "deadline",
      appliesTo: ["property-right-transfer"],
      quote: "转让方可以按照产权转让公告的约定延长信息公告期限，每次延长期限应当不少于5个工作日。",
      gloss:
        "The transferor may extend the information announcement period as agreed in the transfer announcement; each extension shall be no less than 5 working days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "extension",
        amount: 5,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "each-extension",
      },
    },
    {
      id: "g120-23",
      article: "第二十三条",
      topic: "deadline",
      appliesTo: ["property-right-transfer"],
      quote:
        "如恢复信息公告，在产权交易机构网站上的累计公告期不少于20个工作日，且继续公告的期限不少于10个工作日。",
      gloss:
        "Where the information announcement is resumed, the cumulative announcement period on the website of the property rights exchange is no less than 20 working days, and the resumed announcement lasts no less than 10 working days.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "resume",
        amount: 20,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "cumulative",
        remaining: { amount: 10, unit: "working-day", bound: "min" },
        suspension: { amount: 1, unit: "month", bound: "usually-max" },
      },
    },
  ],
);
