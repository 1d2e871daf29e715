import { defineInstrument } from "../internal/define-instrument.ts";

/** 财政部关于开展政府采购意向公开工作的通知 */
export const mof10 = defineInstrument(
  {
    id: "mof-10-2020",
    name: {
      zh: "财政部关于开展政府采购意向公开工作的通知",
      en: "Notice of the Ministry of Finance on Disclosing Procurement Intentions",
    },
    documentNumber: "财库〔2020〕10号",
    rank: "normative-document",
    effective: { from: "2020-03-02", to: null },
    confidence: { number: "memory", dates: "memory" },
  },
  { evidence: "memory", source: "memory" },
  [
    {
      id: "k10-intent",
      article: "（公开时间）",
      topic: "deadline",
      appliesTo: ["procurement-intention"],
      quote: "采购意向公开时间应当尽量提前，原则上不得晚于采购活动开始前30日公开采购意向",
      gloss:
        "Procurement intentions should be disclosed as early as possible, in principle no later than 30 days before the procurement begins.",
      force: "should",
      confidence: "memory",
      rule: {
        type: "lead-time",
        amount: 30,
        unit: "day",
        bound: "min",
        direction: "before",
        trigger: "procurement-activity-start",
      },
    },
  ],
);
