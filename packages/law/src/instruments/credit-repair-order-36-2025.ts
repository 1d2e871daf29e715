import { defineInstrument } from "../internal/define-instrument.ts";

/** 信用修复管理办法 */
export const creditRepairOrder36 = defineInstrument(
  {
    id: "credit-repair-order-36-2025",
    name: { zh: "信用修复管理办法", en: "Measures for the Administration of Credit Repair" },
    documentNumber: "国家发展和改革委员会令2025年第36号",
    rank: "departmental-rule",
    effective: { from: "2026-04-01", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  { evidence: "copy of the text", source: "web pages (toubiaole; law-lib; 财联社 and other press)" },
  [
    {
      id: "c36-2",
      article: "第二条",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote:
        "信用主体依法享有信用修复的权利。除法律、法规或党中央、国务院政策文件明确规定不可修复的情形外，满足相关条件的信用主体均可按要求申请信用修复。",
      gloss:
        "Credit subjects enjoy by law the right to credit repair. Except in cases that laws, regulations or policy documents of the Party Central Committee and the State Council expressly make irreparable, every credit subject that meets the conditions may apply for credit repair as required.",
      force: "info",
      confidence: "quoted",
      rule: { type: "repair-right" },
    },
    {
      id: "c36-3",
      article: "第三条",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote:
        "是指信用主体为积极改善自身信用状况，在纠正失信行为、履行相关义务后，有关方面按照规定终止公示、停止共享和使用失信信息，同步依法依规解除失信惩戒措施的活动。",
      gloss:
        "[Credit repair] means that, after a credit subject has, in order to improve its credit, corrected its dishonest conduct and performed the duties concerned, the parties concerned end public notice and stop sharing and using the dishonesty information as prescribed, and at the same time lift the sanctions for dishonesty according to law.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "repair-effect",
        effects: ["stop-publication", "stop-sharing-and-use", "lift-sanctions"],
      },
    },
    {
      id: "c36-4",
      article: "第四条",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "包括严重失信主体名单信息、行政处罚信息、异常名录信息和其他失信信息。",
      gloss:
        "[Dishonesty information] includes information on lists of seriously dishonest parties, administrative penalty information, information on abnormal-operation registers and other dishonesty information.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "categories",
        values: ["严重失信主体名单信息", "行政处罚信息", "异常名录信息", "其他失信信息"],
      },
    },
    {
      id: "c36-terms",
      article: "（分类和公示期限）",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote:
        "公示期限自司法、行政公务文书认定之日起开始计算。轻微失信信息原则上不予公示；行业主管部门认为确有必要公示的，公示期最长不超过3个月，且法定责任履行完毕即可申请修复。一般失信信息的最短公示期为3个月，最长为1年。严重失信信息的最短公示期为1年，最长为3年。最短公示期届满后，信用主体方可按规定申请信用修复。最长公示期届满后，相关信息自动停止公示。",
      gloss:
        "The term of public notice runs from the day on which the judicial or administrative document establishes the fact. Information on minor dishonesty is in principle not put on public notice; where the sector department considers it really necessary, public notice lasts at most 3 months, and repair may be applied for as soon as the statutory duty has been performed. The shortest public notice of information on general dishonesty is 3 months and the longest 1 year; of information on serious dishonesty, 1 year and 3 years. Only after the shortest term may the credit subject apply for credit repair as prescribed. After the longest term the information automatically ceases to be on public notice.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "publication-term",
        start: "date of the judicial or administrative document",
        classes: {
          minor: { publish: "not as a rule", max: { amount: 3, unit: "month" } },
          general: { min: { amount: 3, unit: "month" }, max: { amount: 1, unit: "year" } },
          serious: { min: { amount: 1, unit: "year" }, max: { amount: 3, unit: "year" } },
        },
        repair: "only after the minimum term",
        expiry: "automatic stop at the maximum term",
      },
      evidence: "press report of the measure",
    },
    {
      id: "c36-conditions",
      article: "（申请条件）",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "（二）纠正失信行为，完全履行失信行为涉及的行政处罚、异常名录或严重失信主体名单等规定的义务；",
      gloss:
        "(2) the dishonest conduct has been corrected, and the duties imposed by the administrative penalty, abnormal-operation register or list of seriously dishonest parties concerned have been performed in full;",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "repair-conditions",
        all: [
          "minimum-term-reached",
          "conduct-corrected-and-duties-performed",
          "public-credit-pledge",
          "other-legal-requirements",
        ],
      },
      evidence: "press report of the measure",
    },
  ],
);
