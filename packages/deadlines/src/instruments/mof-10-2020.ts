import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 财政部关于开展政府采购意向公开工作的通知（财库〔2020〕10号） */
export const mof10 = /* @__PURE__ */ defineRules(
  { effective: { from: "2020-03-02", to: null }, ...byPractice },
  [
    // （公开时间） “采购意向公开时间应当尽量提前，原则上不得晚于采购活动开始前30日公开采购意向”
    {
      id: "k10-intent",
      kind: "lead-time",
      amount: 30,
      unit: "day",
      trigger: "procurement-activity-start",
      force: "should",
      confidence: "memory",
      appliesTo: [],
    },
  ],
);
