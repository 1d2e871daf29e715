import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 市场监督管理行政处罚信息公示规定（国家市场监督管理总局令第45号） */
export const samrOrder45 = /* @__PURE__ */ defineRules(
  { effective: { from: "2021-09-01", to: null }, ...byPractice },
  [
    // 第九条 “作出行政处罚决定的市场监督管理部门和行政处罚当事人登记地（住所地）在同一省、自治区、直辖市的，作出行政处罚决定的市场监督管理部门应当自作出行政处罚决定之日起二十个工作日内将行政处罚信息通过国家企业信用信息公示系统进行公示。”
    {
      id: "s45-9",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "administrative-decision-made",
      channel: "national-enterprise-credit-publicity-system",
      condition: "same-province",
      force: "must",
      appliesTo: ["penalty"],
    },
    // 第十条 “作出行政处罚决定的市场监督管理部门和行政处罚当事人登记地（住所地）不在同一省、自治区、直辖市的，作出行政处罚决定的市场监督管理部门应当自作出行政处罚决定之日起十个工作日内通过本省、自治区、直辖市市场监督管理部门将行政处罚信息推送至当事人登记地（住所地）市场监督管理部门，由其协助在收到行政处罚信息之日起十个工作日内将行政处罚信息通过国家企业信用信息公示系统进行公示。”
    {
      id: "s45-10",
      kind: "act-within",
      amount: 10,
      unit: "working-day",
      trigger: "administrative-decision-made",
      condition: "other-province",
      force: "must",
      appliesTo: ["penalty"],
    },
    {
      id: "s45-10/publish",
      kind: "publish-within",
      amount: 10,
      unit: "working-day",
      trigger: "penalty-information-received",
      channel: "national-enterprise-credit-publicity-system",
      condition: "other-province",
      force: "must",
      appliesTo: ["penalty"],
    },
    // 第十一条 “行政处罚决定被依法变更、撤销、确认违法或者确认无效的，市场监督管理部门应当在三个工作日内撤回行政处罚公示信息并说明理由。”
    {
      id: "s45-11",
      kind: "act-within",
      amount: 3,
      unit: "working-day",
      trigger: "penalty-changed-or-revoked",
      channel: "national-enterprise-credit-publicity-system",
      force: "must",
      appliesTo: ["penalty"],
    },
    // 第十三条 “仅受到通报批评或者较低数额罚款的行政处罚信息自公示之日起届满三个月的，停止公示。其他行政处罚信息自公示之日起届满三年的，停止公示。”
    {
      id: "s45-13/minor",
      kind: "publication-term",
      amount: 3,
      unit: "month",
      trigger: "published",
      channel: "national-enterprise-credit-publicity-system",
      condition: "minor-penalty",
      force: "info",
      appliesTo: ["penalty"],
    },
    {
      id: "s45-13/other",
      kind: "publication-term",
      amount: 3,
      unit: "year",
      trigger: "published",
      channel: "national-enterprise-credit-publicity-system",
      condition: "other-penalty",
      force: "info",
      appliesTo: ["penalty"],
    },
  ],
);
