/** Papers on credit information that name a channel: 国发〔2016〕33号, 发改法规规〔2022〕1117号, 国办发〔2025〕22号. */
import type { RouteRow } from "../route-row.ts";

const doublePublicity = {
  from: "2016-05-30",
  to: null,
  scope: { subjects: ["licence", "penalty"] },
} as const;
const tenderPenalty = { from: "2022-09-01", to: "2027-08-31", scope: { subjects: ["penalty"] } } as const;

export const routes: readonly RouteRow[] = [
  // 「县级以上人民政府及其部门要将各类自然人、法人和其他组织的行政许可、行政处罚等信息在7个工作日内通过政府网站公开，并及时归集至“信用中国”网站」
  { provision: "dp-33", ...doublePublicity, channel: "government-website", act: "publish", force: "must" },
  {
    provision: "dp-33",
    ...doublePublicity,
    channel: "credit-china",
    act: "publish",
    within: { kind: "promptly" },
    force: "must",
  },
  // 「严格执行具有一定社会影响的行政处罚决定依法公开的规定，并及时推送至全国信用信息共享平台和公共资源交易平台，同步通过“信用中国”网站依法公示。」
  {
    provision: "n1117-20",
    ...tenderPenalty,
    channel: "national-credit-platform",
    act: "exchange",
    within: { kind: "promptly" },
    force: "info",
  },
  { provision: "n1117-20", ...tenderPenalty, channel: "trading-platform", act: "exchange", force: "info" },
  { provision: "n1117-20", ...tenderPenalty, channel: "credit-china", act: "publish", force: "info" },
  // 「“信用中国”网站集中公示各类公共信用信息。」
  {
    provision: "c22-1",
    from: "2025-06-22",
    to: null,
    scope: { kinds: ["credit"] },
    channel: "credit-china",
    act: "publish",
    force: "info",
  },
];
