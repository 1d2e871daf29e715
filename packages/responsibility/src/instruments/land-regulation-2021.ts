/** 中华人民共和国土地管理法实施条例 (2021修订). */
import { dutiesOf } from "../duty.ts";
import { routesOf } from "../route-row.ts";

const span = { from: "2021-09-01", to: null };

export const duties = /* @__PURE__ */ dutiesOf(span, [
  // 「县级以上地方人民政府自然资源主管部门应当将本级人民政府确定的年度建设用地供应总量、结构、时序、地块、用途等在政府网站上向社会公布」
  {
    provision: "lr-16",
    scope: { subjects: ["land.supply-plan"] },
    roles: ["maker"],
    principle: "maker",
    covers: "whole",
    force: "must",
  },
]);

export const routes = /* @__PURE__ */ routesOf(span, [
  // 「在政府网站上向社会公布，供社会公众查阅。」
  {
    provision: "lr-16",
    scope: { subjects: ["land.supply-plan"] },
    channel: "government-website",
    act: "publish",
    force: "must",
  },
]);
