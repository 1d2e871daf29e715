import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 中华人民共和国行政处罚法（2021年修订）（主席令第70号（2021）） */
export const adminPenaltyLaw2021 = /* @__PURE__ */ defineRules(
  { effective: { from: "2021-07-15", to: null }, ...byPractice },
  [
    // 第四十八条第二款 “公开的行政处罚决定被依法变更、撤销、确认违法或者确认无效的，行政机关应当在三日内撤回行政处罚决定信息并公开说明理由。”
    {
      id: "ap-48-2",
      kind: "act-within",
      amount: 3,
      unit: "working-day",
      trigger: "penalty-changed-or-revoked",
      unitBasis: "ap-85",
      force: "must",
      appliesTo: ["penalty"],
    },
  ],
);
