import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 政府采购公告和公示信息格式规范（2020年版）（财办库〔2020〕50号） */
export const mof50 = /* @__PURE__ */ defineRules(
  { effective: { from: "2020-03-01", to: null }, ...byPractice },
  [
    // （格式规范：公告期限） “公告期限：自本公告发布之日起5个工作日。”
    {
      id: "f50-notice",
      kind: "notice-period",
      amount: 5,
      unit: "working-day",
      trigger: "published",
      force: "info",
      appliesTo: ["procurement.announcement"],
    },
  ],
);
