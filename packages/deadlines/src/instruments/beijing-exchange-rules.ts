import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 北京产权交易所企业国有产权转让操作规则（None） */
export const beijingExchangeRules = /* @__PURE__ */ defineRules(
  { local: "北京产权交易所", effective: { from: "2016-06-24", to: null }, ...byPractice },
  [
    // 第六条 “因产权转让导致转让标的企业的实际控制权发生转移的，转让方应当在转让行为获批后10个工作日内，向北交所提交信息预披露申请，进行信息预披露。”
    {
      id: "bj-6",
      kind: "act-within",
      amount: 10,
      unit: "working-day",
      trigger: "transfer-approved",
      condition: "control-passes",
      force: "must",
      appliesTo: ["property.project"],
    },
  ],
);
