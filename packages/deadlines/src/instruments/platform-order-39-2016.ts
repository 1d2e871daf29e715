import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 公共资源交易平台管理暂行办法（国家发展改革委等14部门令第39号） */
export const platformOrder39 = /* @__PURE__ */ defineRules(
  { effective: { from: "2016-08-01", to: null }, ...byPractice },
  [
    // 第二十一条 “各级行政监督管理部门应当将公共资源交易活动当事人资质资格、信用奖惩、项目审批和违法违规处罚等信息，自作出行政决定之日起7个工作日内上网公开，并通过相关电子监管系统交换至公共资源交易电子服务系统。”
    {
      id: "p39-21",
      kind: "publish-within",
      amount: 7,
      unit: "working-day",
      trigger: "administrative-decision-made",
      force: "must",
      appliesTo: [
        "licence",
        "penalty",
        "mining.approval-result",
        "procurement.supervision-decision",
        "procurement.misconduct-record",
        "property.decision-approval",
        "construction.project-approval",
        "construction.credit",
      ],
    },
  ],
);
