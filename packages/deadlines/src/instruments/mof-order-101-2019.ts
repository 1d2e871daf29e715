import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 政府采购信息发布管理办法（财政部令第101号） */
export const mofOrder101 = /* @__PURE__ */ defineRules(
  { effective: { from: "2020-03-01", to: null }, ...byPractice },
  [
    // 第十三条第二款 “中国政府采购网或者其省级分网应当自收到政府采购信息起1个工作日内发布。”
    {
      id: "o101-1day",
      kind: "publish-within",
      amount: 1,
      unit: "working-day",
      trigger: "received-by-platform",
      force: "must",
      appliesTo: [
        "procurement.announcement",
        "procurement.documents",
        "procurement.budget",
        "procurement.result",
        "procurement.contract",
        "procurement.supervision-decision",
        "procurement.agency-appraisal",
        "procurement.misconduct-record",
      ],
    },
  ],
);
