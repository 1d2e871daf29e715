import { defineInstrument } from "../internal/define-instrument.ts";

/** 国务院关于建立完善守信联合激励和失信联合惩戒制度加快推进社会诚信建设的指导意见 */
export const doublePublicity33 = defineInstrument(
  {
    id: "double-publicity-33-2016",
    name: {
      zh: "国务院关于建立完善守信联合激励和失信联合惩戒制度加快推进社会诚信建设的指导意见",
      en: "Guiding Opinions of the State Council on Joint Incentives for Trustworthiness and Joint Sanctions for Dishonesty",
    },
    documentNumber: "国发〔2016〕33号",
    rank: "normative-document",
    effective: { from: "2016-05-30", to: null },
    confidence: { number: "quoted", dates: "memory" },
  },
  { evidence: "copy of the text", source: "web pages (信用中国（十堰）; qwyd; wikisource)" },
  [
    {
      id: "dp-33",
      article: "（十七）",
      topic: "deadline",
      appliesTo: ["administrative-licence-result", "administrative-penalty"],
      quote:
        "县级以上人民政府及其部门要将各类自然人、法人和其他组织的行政许可、行政处罚等信息在7个工作日内通过政府网站公开，并及时归集至“信用中国”网站",
      gloss:
        "Governments at or above county level and their departments shall disclose information on administrative licences, administrative penalties and the like concerning natural persons, legal persons and other organisations on government websites within 7 working days, and collect it in time on the Credit China website.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "administrative-decision-made",
        channels: ["government-website", "credit-china"],
      },
      note: "covers natural persons too",
    },
  ],
);
