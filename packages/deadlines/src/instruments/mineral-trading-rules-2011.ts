import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 矿业权交易规则（试行）（国土资发〔2011〕242号） */
export const mineralTradingRules2011 = /* @__PURE__ */ defineRules(
  { effective: { from: "2012-03-01", to: "2017-09-17" }, ...byPractice },
  [
    // （公告） “以招标方式出让转让矿业权的，应在投标截止日30日前发布公告，以拍卖、挂牌方式出让转让矿业权的，应在公开拍卖日或挂牌起始日20日前发布公告。”
    {
      id: "mi11-notice",
      clock: "mining-notice",
      kind: "lead-time",
      amount: 20,
      unit: "day",
      trigger: "grant-start",
      condition: "auction-or-listing",
      force: "must",
      confidence: "secondary",
      appliesTo: ["mining.grant-announcement"],
    },
    {
      id: "mi11-notice/tender",
      kind: "lead-time",
      amount: 30,
      unit: "day",
      trigger: "bid-deadline",
      condition: "by-tender",
      force: "must",
      confidence: "secondary",
      appliesTo: ["mining.grant-announcement"],
    },
  ],
);
