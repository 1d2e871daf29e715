import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 农村危房改造领域基层政务公开标准目录（县级目录）（None） */
export const grassrootsCatalogueRural = /* @__PURE__ */ defineRules(
  { effective: { from: "2019-01-01", to: null }, ...byPractice },
  [
    // 农村危房改造领域 “及时公开农村危房改造补助农户名单 | 分配结果确定后20个工作日内”
    {
      id: "gc-rural",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "allocation-result-set",
      force: "info",
      appliesTo: ["housing.rural-renovation"],
    },
  ],
);
