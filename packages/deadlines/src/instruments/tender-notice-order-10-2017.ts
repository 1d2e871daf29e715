import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 招标公告和公示信息发布管理办法（国家发展和改革委员会令第10号） */
export const tenderNoticeOrder10 = /* @__PURE__ */ defineRules(
  { effective: { from: "2018-01-01", to: null }, ...byPractice },
  [
    // 第十一条第二款 “按照电子招标投标有关数据规范要求交互招标公告和公示信息文本的，发布媒介应当自收到起12小时内发布。”
    {
      id: "o10-11-12h",
      kind: "publish-within",
      amount: 12,
      unit: "hour",
      trigger: "received-by-medium-electronically",
      force: "must",
      appliesTo: ["construction.tender-notice", "construction.candidates", "construction.award"],
    },
    // 第十一条第二款 “发布媒介应当自核验确认起1个工作日内发布。核验确认最长不得超过3个工作日。”
    {
      id: "o10-11-1wd",
      kind: "publish-within",
      amount: 1,
      unit: "working-day",
      trigger: "verified-by-medium",
      force: "must",
      appliesTo: ["construction.tender-notice", "construction.candidates", "construction.award"],
    },
    {
      id: "o10-11-1wd/verification",
      kind: "decide-within",
      amount: 3,
      unit: "working-day",
      trigger: "received-by-medium",
      force: "must",
      appliesTo: ["construction.tender-notice", "construction.candidates", "construction.award"],
    },
  ],
);
