import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 矿业权出让交易规则（自然资规〔2023〕1号） */
export const mineralGrantRules2023 = /* @__PURE__ */ defineRules(
  { effective: { from: "2023-01-03", to: null }, ...byPractice },
  [
    // （公告） “应当在投标截止日、公开拍卖日或者挂牌起始日20个工作日前发布公告”
    {
      id: "mi-notice",
      clock: "mining-notice",
      kind: "lead-time",
      amount: 20,
      unit: "working-day",
      trigger: "grant-start",
      force: "must",
      confidence: "memory",
      appliesTo: ["mining.grant-announcement"],
    },
    // （挂牌） “挂牌时间不得少于10个工作日”
    {
      id: "mi-listing",
      kind: "disclosure-period",
      amount: 10,
      unit: "working-day",
      trigger: "listing-start",
      force: "must",
      confidence: "memory",
      appliesTo: ["mining.grant-announcement"],
    },
    // （公示公开） “应在发出中标通知书或者签订成交确认书后5个工作日内进行信息公示，公示期不少于10个工作日”
    {
      id: "mi-result",
      kind: "publish-within",
      amount: 5,
      unit: "working-day",
      trigger: "deal-confirmed",
      force: "must",
      confidence: "memory",
      appliesTo: ["mining.grant-announcement"],
    },
    {
      id: "mi-result/publicity",
      kind: "publicity-period",
      amount: 10,
      unit: "working-day",
      trigger: "published",
      force: "must",
      confidence: "memory",
      appliesTo: ["mining.grant-announcement"],
    },
    // （协议出让公示） “以协议方式出让矿业权的，公示期不少于10个工作日”
    {
      id: "mi-agreement",
      kind: "publicity-period",
      amount: 10,
      unit: "working-day",
      trigger: "published",
      force: "info",
      confidence: "memory",
      appliesTo: ["mining.grant-announcement"],
    },
  ],
);
