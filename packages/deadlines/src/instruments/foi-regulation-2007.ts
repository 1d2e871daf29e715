import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";
import { lawsAndRegulations } from "../rule.ts";

/** 中华人民共和国政府信息公开条例（2007年公布）（国务院令第492号） */
export const foiRegulation2007 = /* @__PURE__ */ defineRules(
  { effective: { from: "2008-05-01", to: "2019-05-14" }, ...byPractice },
  [
    // 第十八条 “属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内予以公开。”
    {
      id: "foi07-18",
      clock: "proactive-disclosure",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "information-formed-or-changed",
      overriddenBy: lawsAndRegulations,
      force: "must",
      appliesTo: "every-item",
    },
    // 第二十四条第二款 “行政机关不能当场答复的，应当自收到申请之日起15个工作日内予以答复；如需延长答复期限的，应当经政府信息公开工作机构负责人同意，并告知申请人，延长答复的期限最长不得超过15个工作日。”
    {
      id: "foi07-24-reply",
      clock: "request-reply",
      kind: "reply-within",
      amount: 15,
      unit: "working-day",
      trigger: "request-received",
      extension: { upTo: 15 },
      excludable: { reasons: ["third-party-consultation"], basis: "foi07-24-excluded" },
      force: "must",
      appliesTo: [],
    },
    // 第三十一条 “各级行政机关应当在每年3月31日前公布本行政机关的政府信息公开工作年度报告。”
    {
      id: "foi07-31",
      clock: "annual-report-departments",
      kind: "periodic",
      period: "year",
      dueOn: "--03-31",
      trigger: "reporting-year",
      force: "must",
      confidence: "memory",
      appliesTo: [],
    },
    {
      id: "foi07-31/governments",
      clock: "annual-report-governments",
      kind: "periodic",
      period: "year",
      dueOn: "--03-31",
      trigger: "reporting-year",
      force: "must",
      confidence: "memory",
      appliesTo: [],
    },
  ],
);
