import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 招标投标违法行为记录公告暂行办法（发改法规〔2008〕1531号） */
export const tenderViolationRecord2008 = /* @__PURE__ */ defineRules(
  { effective: { from: "2009-01-01", to: null }, ...byPractice },
  [
    // 第六条第一款 “应自招标投标违法行为行政处理决定作出之日起20个工作日内对外进行记录公告。”
    {
      id: "b08-20",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "administrative-decision-made",
      force: "must",
      appliesTo: ["penalty", "construction.credit"],
    },
    // 第十二条第二款 “公告部门接到书面申请后，应在5个工作日内进行核对。”
    {
      id: "b08-12",
      kind: "reply-within",
      amount: 5,
      unit: "working-day",
      trigger: "correction-request-received",
      force: "must",
      appliesTo: [],
    },
  ],
);
