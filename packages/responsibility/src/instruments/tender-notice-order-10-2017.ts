/** 招标公告和公示信息发布管理办法 (国家发展和改革委员会令第10号). */
import { dutiesOf } from "../duty.ts";
import { routesOf, type ChangeRow } from "../route-row.ts";

const span = { from: "2018-01-01", to: null };

/** Article 2: notices, candidates and results; not contracts. */
const scope = {
  subjects: ["construction.tender-notice", "construction.candidates", "construction.award"],
} as const;

export const duties = /* @__PURE__ */ dutiesOf(span, [
  // 「招标人或其招标代理机构应当对其提供的招标公告和公示信息的真实性、准确性、合法性负责。」
  {
    provision: "o10-11-duty",
    scope,
    roles: ["tenderer", "agency"],
    principle: "implementer",
    covers: "what-it-holds",
    force: "must",
    answersFor: ["truth", "accuracy", "legality"],
  },
]);

export const routes = /* @__PURE__ */ routesOf(span, [
  // 「依法必须招标项目的招标公告和公示信息应当在“中国招标投标公共服务平台”或者项目所在地省级电子招标投标公共服务平台（以下统一简称“发布媒介”）发布。」
  {
    provision: "o10-8",
    scope,
    channel: "designated-media",
    act: "publish",
    media: [
      { zh: "中国招标投标公共服务平台", en: "China Tendering and Bidding Public Service Platform" },
      {
        zh: "项目所在地省级电子招标投标公共服务平台",
        en: "the provincial electronic tendering public service platform of the project's place",
      },
    ],
    force: "must",
  },
  // 「对依法必须招标项目的招标公告和公示信息，发布媒介应当与相应的公共资源交易平台实现信息共享。」
  {
    provision: "o10-9",
    scope,
    channel: "trading-platform",
    act: "share",
    after: "designated-media",
    force: "must",
  },
]);

export const changes: readonly ChangeRow[] = [
  // 「对依法必须招标项目的招标公告和公示信息进行澄清、修改，或者暂停、终止招标活动，采取公告形式向社会公布的，参照本办法执行。」
  { provision: "o10-20", from: "2018-01-01", to: null, scope },
];
