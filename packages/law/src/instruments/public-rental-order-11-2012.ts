import { defineInstrument } from "../internal/define-instrument.ts";

/** 公共租赁住房管理办法 */
export const publicRentalOrder11 = defineInstrument(
  {
    id: "public-rental-order-11-2012",
    name: { zh: "公共租赁住房管理办法", en: "Measures for the Administration of Public Rental Housing" },
    documentNumber: "住房和城乡建设部令第11号",
    rank: "departmental-rule",
    effective: { from: "2012-07-15", to: null },
    confidence: { number: "quoted", dates: "memory" },
  },
  { evidence: "web page repeating the article", source: "web page repeating Articles 10 and 35" },
  [
    {
      id: "h11-publicity",
      article: "第九条（条号凭记忆）",
      topic: "deadline",
      appliesTo: ["public-rental-applicant"],
      quote:
        "对符合申请条件的申请人，应当予以公示，经公示无异议或者异议不成立的，登记为公共租赁住房轮候对象，并向社会公开。",
      gloss:
        "Applicants that meet the conditions shall be put on public notice; where no objection is raised or the objection fails, they are registered on the waiting list for public rental housing, and this is made public.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "publicity",
        note: "no number in the national measures: local rules set it (configurable)",
      },
      evidence: "two web pages repeating the sentence",
      source: "web pages (ieqm; tftnews)",
    },
    {
      id: "h11-wait",
      article: "第十条",
      topic: "deadline",
      appliesTo: ["public-rental-waiting"],
      quote: "轮候期一般不超过5年。",
      gloss: "The waiting period as a rule does not exceed 5 years.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "usual-max",
        amount: 5,
        unit: "year",
        bound: "max",
        direction: "after",
        trigger: "registered-on-waiting-list",
      },
    },
    {
      id: "h11-14",
      article: "第十四条",
      topic: "catalogue",
      appliesTo: ["housing-allocation"],
      quote:
        "配租对象与配租排序确定后应当予以公示。公示无异议或者异议不成立的，配租对象按照配租排序选择公共租赁住房。",
      gloss:
        "Once the recipients and their order are determined, they shall be put on public notice. Where no objection is raised or the objection fails, the recipients choose public rental housing in that order.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publicity",
        items: ["配租对象", "配租排序"],
        note: "no number of days in the national measures",
      },
      evidence: "article quoted with its number",
      source: "web page (uianet)",
    },
    {
      id: "h11-14-result",
      article: "第十四条",
      topic: "catalogue",
      appliesTo: ["housing-allocation-result"],
      quote: "配租结果应当向社会公开。",
      gloss: "The allocation result shall be made public.",
      force: "must",
      confidence: "quoted",
      rule: { type: "must-publish", item: "配租结果" },
      evidence: "article quoted with its number",
      source: "web page (uianet)",
    },
    {
      id: "h11-35-record",
      article: "第三十五条（条号凭记忆）",
      topic: "blacklist",
      appliesTo: ["housing-applicant"],
      quote:
        "申请人隐瞒有关情况或者提供虚假材料申请公共租赁住房的，市、县级人民政府住房保障主管部门不予受理，给予警告，并记入公共租赁住房管理档案。",
      gloss:
        "Where an applicant conceals relevant facts or provides false material in applying for public rental housing, the housing security department of the city or county government does not accept the application, gives a warning, and records it in the public rental housing file.",
      force: "info",
      confidence: "secondary",
      rule: { type: "sanction", measures: ["not accepted", "warning", "recorded in the file"] },
      source: "web page (kidbbs)",
    },
    {
      id: "h11-5y",
      article: "第三十五条",
      topic: "blacklist",
      appliesTo: ["public-rental-tenant"],
      quote: "承租人自退回公共租赁住房之日起五年内不得再次申请公共租赁住房。",
      gloss:
        "The tenant may not apply for public rental housing again within five years from the day on which the dwelling is returned.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "ban-term",
        min: 5,
        max: 5,
        start: "dwelling-returned",
        cause: "欺骗等不正当手段登记或承租",
      },
    },
  ],
);
