import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 企业信息公示暂行条例（2014年）（国务院令第654号） */
export const enterpriseInformation2014 = /* @__PURE__ */ defineRules(
  { effective: { from: "2014-10-01", to: "2024-04-30" }, ...byPractice },
  [
    // 第六条 “前款规定的企业信息应当自产生之日起20个工作日内予以公示。”
    {
      id: "ei-6",
      clock: "enterprise-information",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "information-generated",
      channel: "national-enterprise-credit-publicity-system",
      force: "must",
      appliesTo: ["licence", "penalty"],
    },
  ],
);
