import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 厦门产权交易中心公共资源配置信息公开指引（国有产权交易领域）（None） */
export const xiamenGuide2018 = /* @__PURE__ */ defineRules(
  { local: "厦门市", effective: { from: "2018-01-01", to: null }, ...byPractice },
  [
    // 四 “信息公开责任主体（公开部门）自信息形成或变更之日起3个工作日内，按信息公开要求将电子文档和盖章的扫描件发送至中心指定邮箱。中心在收到需公开的信息后2个工作日内将相关信息上传至网站公开。”
    {
      id: "xm-3-2",
      kind: "act-within",
      amount: 3,
      unit: "working-day",
      trigger: "information-formed-or-changed",
      force: "info",
      appliesTo: [
        "property.decision-approval",
        "property.project",
        "property.transfer-price",
        "property.transaction-price",
        "property.audit-result",
      ],
    },
    {
      id: "xm-3-2/publish",
      kind: "publish-within",
      amount: 2,
      unit: "working-day",
      trigger: "received-by-exchange",
      force: "info",
      appliesTo: [
        "property.decision-approval",
        "property.project",
        "property.transfer-price",
        "property.transaction-price",
        "property.audit-result",
      ],
    },
  ],
);
