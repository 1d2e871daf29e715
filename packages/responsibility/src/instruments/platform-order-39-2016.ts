/** 公共资源交易平台管理暂行办法 (国家发展改革委等14部门令第39号). */
import { dutiesOf } from "../duty.ts";
import { routesOf } from "../route-row.ts";
import { traded } from "../traded.ts";

const span = { from: "2016-08-01", to: null };

export const duties = /* @__PURE__ */ dutiesOf(span, [
  // 「公共资源交易平台应当将公共资源交易公告、资格审查结果、交易过程信息、成交信息、履约信息等，通过公共资源交易电子服务系统依法及时向社会公开。」
  {
    provision: "p39-id",
    scope: traded,
    roles: ["tradingCentre"],
    principle: "implementer",
    covers: "what-it-holds",
    force: "must",
  },
  // 「各级行政监督管理部门应当将公共资源交易活动当事人资质资格、信用奖惩、项目审批和违法违规处罚等信息，自作出行政决定之日起7个工作日内上网公开」
  {
    provision: "p39-21",
    scope: { subjects: ["construction.project-approval"] },
    roles: ["approver"],
    principle: "approver",
    covers: "whole",
    force: "must",
  },
  {
    provision: "p39-21",
    scope: { subjects: ["licence"] },
    roles: ["approver", "decidingDepartment"],
    principle: "approver",
    covers: "whole",
    force: "must",
  },
  {
    provision: "p39-21",
    scope: { kinds: ["credit"], subjects: ["penalty"] },
    roles: ["decidingDepartment"],
    principle: "maker",
    covers: "whole",
    force: "must",
  },
  {
    provision: "p39-21",
    scope: { subjects: ["procurement.misconduct-record"] },
    roles: ["financeDepartment"],
    principle: "maker",
    covers: "whole",
    force: "must",
  },
]);

export const routes = /* @__PURE__ */ routesOf(span, [
  // 「公共资源交易平台应当将公共资源交易公告、资格审查结果、交易过程信息、成交信息、履约信息等，通过公共资源交易电子服务系统依法及时向社会公开。」
  {
    provision: "p39-id",
    scope: traded,
    channel: "trading-platform",
    act: "publish",
    within: "promptly",
    force: "must",
  },
  // 「并通过相关电子监管系统交换至公共资源交易电子服务系统」
  {
    provision: "p39-21",
    scope: { kinds: ["credit"], subjects: ["construction.project-approval", "licence", "penalty"] },
    channel: "trading-platform",
    act: "exchange",
    force: "must",
  },
]);
