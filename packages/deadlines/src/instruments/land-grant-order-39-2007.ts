import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 招标拍卖挂牌出让国有建设用地使用权规定（国土资源部令第39号） */
export const landGrantOrder39 = /* @__PURE__ */ defineRules(
  { effective: { from: "2007-11-01", to: null }, ...byPractice },
  [
    // 第八条 “出让人应当至少在投标、拍卖或者挂牌开始日前20日，在土地有形市场或者指定的场所、媒介发布招标、拍卖或者挂牌公告，公布招标拍卖挂牌出让宗地的基本情况和招标拍卖挂牌的时间、地点。”
    {
      id: "la-8",
      kind: "lead-time",
      amount: 20,
      unit: "day",
      trigger: "grant-start",
      force: "must",
      appliesTo: ["land.grant-announcement"],
    },
    // 第十一条第二款 “挂牌出让的，出让公告中规定的申请截止时间，应当为挂牌出让结束日前2天。”
    {
      id: "la-11",
      kind: "lead-time",
      amount: 2,
      unit: "day",
      bound: "exact",
      trigger: "listing-end",
      force: "must",
      appliesTo: ["land.grant-announcement"],
    },
    // 第十八条 “挂牌时间不得少于10日。”
    {
      id: "la-18",
      clock: "land-listing",
      kind: "disclosure-period",
      amount: 10,
      unit: "day",
      trigger: "listing-start",
      force: "must",
      appliesTo: ["land.grant-announcement"],
    },
    // 第二十一条 “出让人必须在招标拍卖挂牌活动结束后5个工作日内予以退还，不计利息。”
    {
      id: "la-21",
      kind: "act-within",
      amount: 5,
      unit: "working-day",
      trigger: "grant-ended",
      force: "must",
      appliesTo: [],
    },
    // 第二十二条第一款 “招标拍卖挂牌活动结束后，出让人应在10个工作日内将招标拍卖挂牌出让结果在土地有形市场或者指定的场所、媒介公布。”
    {
      id: "la-22",
      kind: "publish-within",
      amount: 10,
      unit: "working-day",
      trigger: "grant-ended",
      force: "must",
      appliesTo: ["land.deal-publicity"],
    },
  ],
);
