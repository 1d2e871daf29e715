/** 公共资源交易平台管理暂行办法 (国家发展改革委等14部门令第39号). */
import type { DutyRow } from "../duty.ts";
import type { RouteRow } from "../route-row.ts";

const since = { from: "2016-08-01", to: null } as const;

const traded = {
  kinds: ["announcement", "process", "award", "performance"],
  notDomains: ["housing"],
} as const;

/** 资质资格、信用奖惩、项目审批和违法违规处罚 of article 21, by who decides them. */
const approved = { subjects: ["construction.project-approval", "licence"] } as const;
const decided = { kinds: ["credit"], subjects: ["licence", "penalty"] } as const;

export const duties: readonly DutyRow[] = [
  // 「公共资源交易平台应当将公共资源交易公告、资格审查结果、交易过程信息、成交信息、履约信息等，通过公共资源交易电子服务系统依法及时向社会公开。」
  {
    provision: "p39-id",
    ...since,
    scope: traded,
    roles: ["tradingCentre"],
    principle: "implementer",
    covers: "what-it-holds",
    force: "must",
  },
  // 「各级行政监督管理部门应当将公共资源交易活动当事人资质资格、信用奖惩、项目审批和违法违规处罚等信息，自作出行政决定之日起7个工作日内上网公开」
  {
    provision: "p39-21",
    ...since,
    scope: approved,
    roles: ["approver"],
    principle: "approver",
    covers: "whole",
    force: "must",
  },
  {
    provision: "p39-21",
    ...since,
    scope: decided,
    roles: ["decidingDepartment"],
    principle: "maker",
    covers: "whole",
    force: "must",
  },
  {
    provision: "p39-21",
    ...since,
    scope: { subjects: ["procurement.misconduct-record"] },
    roles: ["financeDepartment"],
    principle: "maker",
    covers: "whole",
    force: "must",
  },
];

export const routes: readonly RouteRow[] = [
  // 「公共资源交易平台应当将公共资源交易公告、资格审查结果、交易过程信息、成交信息、履约信息等，通过公共资源交易电子服务系统依法及时向社会公开。」
  {
    provision: "p39-id",
    ...since,
    scope: traded,
    channel: "trading-platform",
    act: "publish",
    within: { kind: "promptly" },
    force: "must",
  },
  // 「并通过相关电子监管系统交换至公共资源交易电子服务系统」
  {
    provision: "p39-21",
    ...since,
    scope: { kinds: ["credit"], subjects: ["construction.project-approval", "licence", "penalty"] },
    channel: "trading-platform",
    act: "exchange",
    force: "must",
  },
];
