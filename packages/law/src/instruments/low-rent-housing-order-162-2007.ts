import { defineInstrument } from "../internal/define-instrument.ts";

/** 廉租住房保障办法 */
export const lowRentHousingOrder162 = defineInstrument(
  {
    id: "low-rent-housing-order-162-2007",
    name: { zh: "廉租住房保障办法", en: "Measures for Low-rent Housing Security" },
    documentNumber: "建设部等令第162号",
    rank: "departmental-rule",
    effective: { from: "2007-12-01", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  {
    evidence: "two web pages that repeat the whole article and agree",
    source: "web pages (bkbbs; zhinanshenghuo)",
  },
  [
    {
      id: "l162-30",
      article: "第十七条第（二）项",
      topic: "deadline",
      appliesTo: ["housing-applicant"],
      quote:
        "应当自受理申请之日起30日内，就申请人的家庭收入、家庭住房状况是否符合规定条件进行审核，提出初审意见并张榜公布",
      gloss:
        "[The subdistrict office or town government] shall, within 30 days from the day on which it accepts the application, review whether the applicant family's income and housing meet the prescribed conditions, give a first opinion and post it publicly",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "review-within",
        amount: 30,
        unit: "day",
        bound: "max",
        direction: "after",
        trigger: "application-accepted",
        next: "post the opinion publicly",
      },
    },
    {
      id: "l162-15",
      article: "第十七条第（五）项",
      topic: "deadline",
      appliesTo: ["low-rent-applicant"],
      quote:
        "（五）经审核，家庭收入、家庭住房状况符合规定条件的，由建设（住房保障）主管部门予以公示，公示期限为15日；对经公示无异议或者异议不成立的，作为廉租住房保障对象予以登记，书面通知申请人，并向社会公开登记结果。",
      gloss:
        "(5) where on review the family's income and housing meet the prescribed conditions, the construction (housing security) department puts it on public notice for 15 days; where no objection is raised or the objection fails, the family is registered as a recipient of low-rent housing security, the applicant is notified in writing, and the result of registration is made public.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "min-publicity",
        amount: 15,
        unit: "day",
        bound: "exact",
        direction: "duration",
        trigger: "review-passed",
      },
      note: "low-rent housing merged into public rental housing from 2014 (建保〔2013〕178号)",
    },
  ],
);
