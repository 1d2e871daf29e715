import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 关于全面推进政务公开工作的实施意见（None） */
export const gansuOpinion2016 = /* @__PURE__ */ defineRules(
  { local: "甘肃省", effective: { from: "2016-01-01", to: null }, ...byPractice },
  [
    // （十一） “对于出台的重要政策，起草部门应将文件和解读方案一并报批，相关解读材料应于文件公开后3个工作日内在政府网站发布。”
    {
      id: "gs-interpretation",
      kind: "publish-within",
      amount: 3,
      unit: "working-day",
      trigger: "document-published",
      force: "must",
      appliesTo: [],
    },
  ],
);
