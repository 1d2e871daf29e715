import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 保障性住房领域基层政务公开标准目录（县级目录）（None） */
export const grassrootsCatalogueHousing = /* @__PURE__ */ defineRules(
  { effective: { from: "2019-01-01", to: null }, ...byPractice },
  [
    // 保障性住房领域1 “年度建设计划任务量：开工套数、基本建成套数 | 信息形成（变更）20个工作日内”
    {
      id: "gc-housing",
      restates: "proactive-disclosure",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "information-formed-or-changed",
      force: "info",
      appliesTo: ["housing.annual-plan"],
    },
  ],
);
