import { defineRules } from "../internal/define-rules.ts";
import { byPractice, contested, firstDayCounts } from "../counting.ts";

/** 企业国有产权交易操作规则（国资发产权〔2009〕120号） */
export const sasac120 = /* @__PURE__ */ defineRules(
  { effective: { from: "2009-07-01", to: "2025-02-17" }, ...byPractice },
  [
    // 第十七条 “首次信息公告的期限应当不少于20个工作日，并以省级以上报刊的首次信息公告之日为起始日。”
    {
      id: "g120-17",
      clock: "property-announcement",
      kind: "disclosure-period",
      amount: 20,
      unit: "working-day",
      trigger: "first-announcement",
      startDay: firstDayCounts,
      force: "must",
      appliesTo: ["property.project"],
    },
    // 第二十条 “转让方可以按照产权转让公告的约定延长信息公告期限，每次延长期限应当不少于5个工作日。”
    {
      id: "g120-20",
      kind: "disclosure-period",
      amount: 5,
      unit: "working-day",
      trigger: "extension-start",
      force: "must",
      appliesTo: ["property.project"],
    },
    // 第二十三条 “如恢复信息公告，在产权交易机构网站上的累计公告期不少于20个工作日，且继续公告的期限不少于10个工作日。”
    {
      id: "g120-23",
      kind: "disclosure-period",
      amount: 20,
      unit: "working-day",
      trigger: "first-announcement",
      startDay: contested(firstDayCounts),
      excludable: { reasons: ["suspension"], basis: "g120-23" },
      force: "info",
      appliesTo: ["property.project"],
    },
    {
      id: "g120-23/remaining",
      kind: "disclosure-period",
      amount: 10,
      unit: "working-day",
      trigger: "disclosure-resumed",
      force: "info",
      appliesTo: ["property.project"],
    },
    {
      id: "g120-23/suspension",
      kind: "act-within",
      amount: 1,
      unit: "month",
      trigger: "disclosure-suspended",
      force: "info",
      appliesTo: ["property.project"],
    },
  ],
);
