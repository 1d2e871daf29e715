/** 招标拍卖挂牌出让国有建设用地使用权规定 (国土资源部令第39号). */
import { dutiesOf } from "../duty.ts";
import { routesOf } from "../route-row.ts";

const span = { from: "2007-11-01", to: null };

const announcement = { subjects: ["land.grant-announcement"] } as const;
const result = { subjects: ["land.deal-publicity", "land.supply-result"] } as const;
const media = [
  { zh: "土地有形市场或者指定的场所、媒介", en: "the land market, or the place or medium designated" },
];

export const duties = /* @__PURE__ */ dutiesOf(span, [
  // 「编制国有建设用地使用权出让年度计划，报经同级人民政府批准后，及时向社会公开发布。」
  {
    provision: "la-5",
    scope: { subjects: ["land.supply-plan"] },
    roles: ["maker"],
    principle: "maker",
    covers: "whole",
    force: "info",
  },
  // 「出让人应当至少在投标、拍卖或者挂牌开始日前20日，在土地有形市场或者指定的场所、媒介发布招标、拍卖或者挂牌公告」
  {
    provision: "la-8",
    scope: announcement,
    roles: ["implementer"],
    principle: "implementer",
    covers: "whole",
    force: "must",
  },
  // 「招标拍卖挂牌活动结束后，出让人应在10个工作日内将招标拍卖挂牌出让结果在土地有形市场或者指定的场所、媒介公布。」
  {
    provision: "la-22",
    scope: result,
    roles: ["implementer"],
    principle: "implementer",
    covers: "whole",
    force: "must",
  },
]);

export const routes = /* @__PURE__ */ routesOf(span, [
  // 「出让人应当至少在投标、拍卖或者挂牌开始日前20日，在土地有形市场或者指定的场所、媒介发布招标、拍卖或者挂牌公告」
  {
    provision: "la-8",
    scope: announcement,
    channel: "designated-media",
    act: "publish",
    media,
    force: "must",
  },
  // 「招标拍卖挂牌活动结束后，出让人应在10个工作日内将招标拍卖挂牌出让结果在土地有形市场或者指定的场所、媒介公布。」
  { provision: "la-22", scope: result, channel: "designated-media", act: "publish", media, force: "must" },
]);
