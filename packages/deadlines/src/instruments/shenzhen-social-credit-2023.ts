import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 深圳经济特区社会信用条例（None） */
export const shenzhenSocialCredit2023 = /* @__PURE__ */ defineRules(
  { local: "深圳市", effective: { from: "2023-03-01", to: null }, ...byPractice },
  [
    // 第八十二条 “公共信用信息提供单位应当自受理或者接到公共信用修复申请之日起三个工作日内作出处理，并将处理结果告知申请人。确有特殊情况需要延长处理时限的，经公共信用信息提供单位主要负责人批准后，可以延长三个工作日。”
    {
      id: "szx-82",
      kind: "act-within",
      amount: 3,
      unit: "working-day",
      trigger: "repair-application-accepted",
      extension: { upTo: 3 },
      force: "must",
      appliesTo: [],
    },
  ],
);
