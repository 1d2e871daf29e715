import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 公共租赁住房管理办法（住房和城乡建设部令第11号） */
export const publicRentalOrder11 = /* @__PURE__ */ defineRules(
  { effective: { from: "2012-07-15", to: null }, ...byPractice },
  [
    // 第十条 “轮候期一般不超过5年。”
    {
      id: "h11-wait",
      kind: "act-within",
      amount: 5,
      unit: "year",
      trigger: "registered-on-waiting-list",
      force: "info",
      confidence: "secondary",
      appliesTo: [],
    },
  ],
);
