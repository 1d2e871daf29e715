import { defineInstrument } from "../internal/define-instrument.ts";

/** 韶关市浈江区关于推进公共资源配置领域政府信息公开实施方案 */
export const zhenjiangPlan2018 = defineInstrument(
  {
    id: "zhenjiang-plan-2018",
    name: {
      zh: "韶关市浈江区关于推进公共资源配置领域政府信息公开实施方案",
      en: "Zhenjiang District (Shaoguan): Plan for Advancing the Disclosure of Government Information in Public Resource Allocation",
    },
    documentNumber: "韶浈府办〔2018〕84号",
    documentNumberAsPrinted: "韶浈府办〔201884",
    rank: "local-document",
    effective: { from: "2018-08-16", to: null },
    confidence: { number: "secondary", dates: "quoted" },
    note: {
      zh: "印本文号残缺（“韶浈府办〔201884”），〔2018〕84号为编者复原；落款印作“2018年8月16”，缺“日”。",
      en: "The number is garbled in the copy (“韶浈府办〔201884”); 〔2018〕84号 is an editorial restoration. The date line reads “2018年8月16”, without 日.",
    },
  },
  { evidence: "copy of the text", source: "copy on the Zhenjiang district government website" },
  [
    {
      id: "zj-20-7",
      article: "六",
      topic: "deadline",
      appliesTo: ["all-proactive-information"],
      quote:
        "自政府信息形成或变更之日起20个工作日内予以公开，行政许可、行政处罚事项应自作出行政决定之日起7个工作日内上网公开。",
      gloss: "",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "information-formed-or-changed",
        also: { amount: 7, unit: "working-day", case: "licence/penalty" },
      },
    },
    {
      id: "zj-aug30",
      article: "七（一）",
      topic: "assessment",
      appliesTo: ["department-plan-filing"],
      quote: "8月30日前报区政府办公室备案",
      gloss: "",
      force: "info",
      confidence: "quoted",
      rule: { type: "calendar-deadline", date: "2018-08-30" },
      note: "one-off for 2018",
    },
    {
      id: "zj-feb",
      article: "七（二）",
      topic: "assessment",
      appliesTo: ["annual-progress-report"],
      quote:
        "区直各有关部门每年2月底前要将本单位上一年度推进公共资源配置领域政府信息公开工作进展情况报区政府信息（政务）公开工作领导小组办公室，并在政府信息公开工作年度报告中公布",
      gloss: "",
      force: "must",
      confidence: "quoted",
      rule: { type: "calendar-deadline", date: "--02-last", period: "previous calendar year" },
      note: "February has 28/29 days: model “month end”, not 28",
    },
  ],
);
