/** 国家发展改革委等部门关于严格执行招标投标法规制度进一步规范招标投标主体行为的若干意见 (发改法规规〔2022〕1117号). */
import { dutiesOf } from "../duty.ts";
import { routesOf } from "../route-row.ts";

const span = { from: "2022-09-01", to: "2027-08-31" };

export const duties = /* @__PURE__ */ dutiesOf(span, [
  // 「依法必须招标项目的招标人应当按照《公共资源交易领域基层政务公开标准指引》要求，及时主动公开合同订立信息，并积极推进合同履行及变更信息公开。」
  {
    provision: "n1117-7",
    scope: { subjects: ["construction.contract"] },
    roles: ["tenderer"],
    principle: "implementer",
    covers: "whole",
    force: "must",
  },
  {
    provision: "n1117-7",
    scope: { subjects: ["construction.performance"] },
    roles: ["tenderer"],
    principle: "implementer",
    covers: "whole",
    force: "should",
  },
]);

const penalty = { subjects: ["penalty"] } as const;

export const routes = /* @__PURE__ */ routesOf(span, [
  // 「严格执行具有一定社会影响的行政处罚决定依法公开的规定，并及时推送至全国信用信息共享平台和公共资源交易平台，同步通过“信用中国”网站依法公示。」
  {
    provision: "n1117-20",
    scope: penalty,
    channel: "national-credit-platform",
    act: "exchange",
    within: "promptly",
    force: "info",
  },
  { provision: "n1117-20", scope: penalty, channel: "trading-platform", act: "exchange", force: "info" },
  { provision: "n1117-20", scope: penalty, channel: "credit-china", act: "publish", force: "info" },
]);
