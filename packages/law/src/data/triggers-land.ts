/** The clocks of 国有土地使用权出让. */
import { general, labels, only } from "../internal/trigger-parts.ts";
import type { Trigger } from "../item.ts";
import type { ItemId } from "../kinds.ts";

const landListing = only("招拍挂类型", ["挂牌"], { zh: "以挂牌方式出让的", en: "where granted by listing" });

const landTenderAuctionListing = only("招拍挂类型", ["招标", "拍卖", "挂牌"], {
  zh: "以招标、拍卖或者挂牌方式出让的",
  en: "where granted by tender, auction or listing",
});

/** Record type → its clocks. */
export const landTriggers: Readonly<Record<Extract<ItemId, `land.${string}`>, readonly Trigger[]>> = {
  "land.supply-plan": [general()],
  "land.grant-announcement": [
    {
      clock: "la-8",
      days: labels("招拍挂开始时间"),
      reason: {
        zh: "招标、拍卖或者挂牌开始日前至少20日发布公告，自然日。",
        en: "Announced at least 20 natural days before the tender, auction or listing begins.",
      },
      when: landTenderAuctionListing,
    },
    {
      clock: "la-18",
      days: labels("招拍挂开始时间"),
      ends: labels("招拍挂结束时间"),
      reason: { zh: "挂牌时间不得少于10日，自然日。", en: "A listing lasts at least 10 natural days." },
      when: landListing,
    },
    {
      clock: "la-11",
      days: labels("招拍挂结束时间"),
      ends: labels("报名截止时间"),
      reason: {
        zh: "挂牌出让的申请截止时间为挂牌结束日前2天。",
        en: "Applications for a listing close 2 days before the listing ends.",
      },
      when: landListing,
    },
    general(),
  ],
  "land.deal-publicity": [
    {
      clock: "la-22",
      days: labels("招拍挂结束时间", "成交时间"),
      reason: {
        zh: "招标拍卖挂牌活动结束后10个工作日内公布出让结果。",
        en: "The result of a tender, auction or listing within 10 working days of its end.",
      },
      when: landTenderAuctionListing,
    },
    general("成交时间"),
  ],
  "land.supply-result": [general("合同签订日期")],
};
