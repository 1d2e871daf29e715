import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 四川省矿业权出让网上交易规则（None） */
export const sichuanMiningOnline = /* @__PURE__ */ defineRules(
  { local: "四川省", effective: { from: "2020-01-01", to: null }, ...byPractice },
  [
    // （交易规则） “矿业权交易机构应当在交易确认生效后5个工作日内对信息进行公示，公示期不得少于10个工作日。”
    {
      id: "sz-mining",
      kind: "publish-within",
      amount: 5,
      unit: "working-day",
      trigger: "deal-confirmed",
      force: "must",
      confidence: "secondary",
      appliesTo: ["mining.grant-announcement"],
    },
    {
      id: "sz-mining/publicity",
      kind: "publicity-period",
      amount: 10,
      unit: "working-day",
      trigger: "published",
      force: "must",
      confidence: "secondary",
      appliesTo: ["mining.grant-announcement"],
    },
    {
      id: "sz-mining/notice",
      kind: "lead-time",
      amount: 20,
      unit: "working-day",
      trigger: "grant-start",
      force: "must",
      confidence: "secondary",
      appliesTo: ["mining.grant-announcement"],
    },
    {
      id: "sz-mining/listing",
      kind: "disclosure-period",
      amount: 10,
      unit: "working-day",
      trigger: "listing-start",
      force: "must",
      confidence: "secondary",
      appliesTo: ["mining.grant-announcement"],
    },
    {
      id: "sz-mining/confirmation",
      kind: "act-within",
      amount: 3,
      unit: "working-day",
      trigger: "bidding-ended",
      force: "must",
      confidence: "secondary",
      appliesTo: ["mining.grant-announcement"],
    },
  ],
);
