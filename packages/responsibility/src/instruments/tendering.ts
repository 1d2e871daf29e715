/** 招标投标法 (2017), 招标投标法实施条例 (2019), 国家发展和改革委员会令第10号, 发改法规规〔2022〕1117号. */
import type { DutyRow } from "../duty.ts";
import type { RouteRow } from "../route-row.ts";

const law = { from: "2017-12-28", to: null } as const;
const regulation = { from: "2012-02-01", to: null } as const;
const order10 = { from: "2018-01-01", to: null } as const;
const opinions1117 = { from: "2022-09-01", to: "2027-08-31" } as const;

const notice = { subjects: ["construction.tender-notice"] } as const;
/** 招标公告和公示信息 of Order 10, art. 2: notices, candidates and results, not contracts. */
const noticesAndPublicity = {
  subjects: ["construction.tender-notice", "construction.candidates", "construction.award"],
} as const;

export const duties: readonly DutyRow[] = [
  // 「依法必须进行招标的项目，招标人应当自收到评标报告之日起3日内公示中标候选人，公示期不得少于3日。」
  {
    provision: "tr-54-publish",
    ...regulation,
    scope: { subjects: ["construction.candidates"] },
    roles: ["tenderer"],
    principle: "implementer",
    covers: "whole",
    force: "must",
  },
  // 「招标人或其招标代理机构应当对其提供的招标公告和公示信息的真实性、准确性、合法性负责。」
  {
    provision: "o10-11-duty",
    ...order10,
    scope: noticesAndPublicity,
    roles: ["tenderer", "agency"],
    principle: "implementer",
    covers: "what-it-holds",
    force: "must",
    answersFor: ["truth", "accuracy", "legality"],
  },
  // 「依法必须招标项目的招标人应当按照《公共资源交易领域基层政务公开标准指引》要求，及时主动公开合同订立信息，并积极推进合同履行及变更信息公开。」
  {
    provision: "n1117-7",
    ...opinions1117,
    scope: { subjects: ["construction.contract"] },
    roles: ["tenderer"],
    principle: "implementer",
    covers: "whole",
    force: "must",
  },
  {
    provision: "n1117-7",
    ...opinions1117,
    scope: { subjects: ["construction.performance"] },
    roles: ["tenderer"],
    principle: "implementer",
    covers: "whole",
    force: "should",
  },
];

export const routes: readonly RouteRow[] = [
  // 「依法必须进行招标的项目的招标公告，应当通过国家指定的报刊、信息网络或者其他媒介发布。」
  {
    provision: "tl-16",
    ...law,
    scope: notice,
    channel: "designated-media",
    act: "publish",
    force: "must",
    media: [
      {
        name: {
          zh: "国家指定的报刊、信息网络或者其他媒介",
          en: "the newspapers, information networks or other media the state designates",
        },
      },
    ],
  },
  // 「依法必须进行招标的项目的资格预审公告和招标公告，应当在国务院发展改革部门依法指定的媒介发布。」
  {
    provision: "tr-15",
    ...regulation,
    scope: notice,
    channel: "designated-media",
    act: "publish",
    force: "must",
    media: [
      {
        name: {
          zh: "国务院发展改革部门依法指定的媒介",
          en: "the media the development and reform department of the State Council designates",
        },
      },
    ],
  },
  // 「依法必须招标项目的招标公告和公示信息应当在“中国招标投标公共服务平台”或者项目所在地省级电子招标投标公共服务平台（以下统一简称“发布媒介”）发布。」
  {
    provision: "o10-8",
    ...order10,
    scope: noticesAndPublicity,
    channel: "designated-media",
    act: "publish",
    force: "must",
    media: [
      { name: { zh: "中国招标投标公共服务平台", en: "China Tendering and Bidding Public Service Platform" } },
      {
        name: {
          zh: "项目所在地省级电子招标投标公共服务平台",
          en: "the provincial electronic tendering public service platform of the project's place",
        },
      },
    ],
  },
  // 「对依法必须招标项目的招标公告和公示信息，发布媒介应当与相应的公共资源交易平台实现信息共享。」
  {
    provision: "o10-9",
    ...order10,
    scope: noticesAndPublicity,
    channel: "trading-platform",
    act: "share",
    after: "designated-media",
    force: "must",
  },
];
