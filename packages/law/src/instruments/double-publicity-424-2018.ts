import { defineInstrument } from "../internal/define-instrument.ts";

/** 国家发展改革委办公厅关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见 */
export const doublePublicity424 = defineInstrument(
  {
    id: "double-publicity-424-2018",
    name: {
      zh: "国家发展改革委办公厅关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见",
      en: "Guiding Opinions of the NDRC General Office on Further Improving the Publication of Credit Information on Administrative Licences and Penalties",
    },
    documentNumber: "发改办财金〔2018〕424号",
    rank: "normative-document",
    effective: { from: "2018-07-25", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  { evidence: "copy of the text", source: "web pages (信用中国（十堰）; qwyd; wikisource)" },
  [
    {
      id: "dp-424",
      article: "引言",
      topic: "deadline",
      appliesTo: ["administrative-licence-result", "administrative-penalty"],
      quote: "将行政许可和行政处罚等信用信息自作出行政决定之日起7个工作日内上网公开",
      gloss:
        "Disclose credit information such as administrative licences and administrative penalties online within 7 working days from the day on which the administrative decision is made.",
      force: "info",
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
