import { defineInstrument } from "../internal/define-instrument.ts";

/** 国务院办公厅关于运用大数据加强对市场主体服务和监管的若干意见 */
export const doublePublicity51 = defineInstrument(
  {
    id: "double-publicity-51-2015",
    name: {
      zh: "国务院办公厅关于运用大数据加强对市场主体服务和监管的若干意见",
      en: "Opinions of the General Office of the State Council on Using Big Data to Strengthen Services to and Supervision of Market Entities",
    },
    documentNumber: "国办发〔2015〕51号",
    rank: "normative-document",
    effective: { from: "2015-06-24", to: null },
    confidence: { number: "quoted", dates: "memory" },
  },
  { evidence: "copy of the text", source: "web pages (信用中国（十堰）; qwyd; wikisource)" },
  [
    {
      id: "dp-51",
      article: "（十八）",
      topic: "deadline",
      appliesTo: ["administrative-licence-result", "administrative-penalty"],
      quote: "除法律法规另有规定外，应将行政许可、行政处罚等信息自作出行政决定之日起7个工作日内上网公开",
      gloss:
        "Unless laws or regulations provide otherwise, information on administrative licences, administrative penalties and the like shall be disclosed online within 7 working days from the day on which the administrative decision is made.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "administrative-decision-made",
      },
    },
  ],
);
