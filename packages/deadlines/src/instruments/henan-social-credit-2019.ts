import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 河南省社会信用条例（None） */
export const henanSocialCredit2019 = /* @__PURE__ */ defineRules(
  { local: "河南省", effective: { from: "2020-05-01", to: null }, ...byPractice },
  [
    // 第四十三条 “符合信用修复规定的，信用信息共享平台或者公共信用信息提供单位应当一个工作日内修复。”
    {
      id: "hn-43",
      kind: "act-within",
      amount: 1,
      unit: "working-day",
      trigger: "repair-application",
      force: "must",
      appliesTo: [],
    },
  ],
);
