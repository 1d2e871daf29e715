/** 招标拍卖挂牌出让国有建设用地使用权规定 (国土资源部令第39号) and 土地管理法实施条例 (2021). */
import type { DutyRow } from "../duty.ts";
import type { RouteRow } from "../route-row.ts";

const order39 = { from: "2007-11-01", to: null } as const;
const regulation = { from: "2021-09-01", to: null, scope: { subjects: ["land.supply-plan"] } } as const;
const announcement = { subjects: ["land.grant-announcement"] } as const;
const result = { subjects: ["land.deal-publicity", "land.supply-result"] } as const;

const landMarket = [
  {
    name: {
      zh: "土地有形市场或者指定的场所、媒介",
      en: "the land market, or the place or medium designated",
    },
  },
];

export const duties: readonly DutyRow[] = [
  // 「编制国有建设用地使用权出让年度计划，报经同级人民政府批准后，及时向社会公开发布。」
  {
    provision: "la-5",
    ...order39,
    scope: { subjects: ["land.supply-plan"] },
    roles: ["maker"],
    principle: "maker",
    covers: "whole",
    force: "info",
  },
  // 「出让人应当至少在投标、拍卖或者挂牌开始日前20日，在土地有形市场或者指定的场所、媒介发布招标、拍卖或者挂牌公告」
  {
    provision: "la-8",
    ...order39,
    scope: announcement,
    roles: ["implementer"],
    principle: "implementer",
    covers: "whole",
    force: "must",
  },
  // 「招标拍卖挂牌活动结束后，出让人应在10个工作日内将招标拍卖挂牌出让结果在土地有形市场或者指定的场所、媒介公布。」
  {
    provision: "la-22",
    ...order39,
    scope: result,
    roles: ["implementer"],
    principle: "implementer",
    covers: "whole",
    force: "must",
  },
  // 「县级以上地方人民政府自然资源主管部门应当将本级人民政府确定的年度建设用地供应总量、结构、时序、地块、用途等在政府网站上向社会公布」
  {
    provision: "lr-16",
    ...regulation,
    roles: ["maker"],
    principle: "maker",
    covers: "whole",
    force: "must",
  },
];

export const routes: readonly RouteRow[] = [
  // 「出让人应当至少在投标、拍卖或者挂牌开始日前20日，在土地有形市场或者指定的场所、媒介发布招标、拍卖或者挂牌公告」
  {
    provision: "la-8",
    ...order39,
    scope: announcement,
    channel: "designated-media",
    act: "publish",
    force: "must",
    media: landMarket,
  },
  // 「招标拍卖挂牌活动结束后，出让人应在10个工作日内将招标拍卖挂牌出让结果在土地有形市场或者指定的场所、媒介公布。」
  {
    provision: "la-22",
    ...order39,
    scope: result,
    channel: "designated-media",
    act: "publish",
    force: "must",
    media: landMarket,
  },
  // 「在政府网站上向社会公布，供社会公众查阅。」
  { provision: "lr-16", ...regulation, channel: "government-website", act: "publish", force: "must" },
];
