import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 企业国有资产交易监督管理办法（国资委 财政部令第32号） */
export const sasacOrder32 = /* @__PURE__ */ defineRules(
  { effective: { from: "2016-06-24", to: null }, ...byPractice },
  [
    // 第十三条（条号凭记忆） “其中正式披露信息时间不得少于20个工作日。因产权转让导致转让标的企业的实际控制权发生转移的，转让方应当在转让行为获批后10个工作日内，通过产权交易机构进行信息预披露，时间不得少于20个工作日。”
    {
      id: "g32-13",
      kind: "disclosure-period",
      amount: 20,
      unit: "working-day",
      trigger: "formal-disclosure",
      force: "must",
      confidence: "secondary",
      appliesTo: ["property.project"],
    },
    {
      id: "g32-13/pre-start",
      kind: "act-within",
      amount: 10,
      unit: "working-day",
      trigger: "transfer-approved",
      condition: "control-passes",
      force: "must",
      confidence: "secondary",
      appliesTo: ["property.project"],
    },
    {
      id: "g32-13/pre-disclosure",
      kind: "disclosure-period",
      amount: 20,
      unit: "working-day",
      trigger: "pre-disclosure",
      condition: "control-passes",
      force: "must",
      confidence: "secondary",
      appliesTo: ["property.project"],
    },
    // 第三十条（条号凭记忆） “制度明确产权交易机构需在交易完成后公告结果，公示期不少于5个工作日。”
    {
      id: "g32-30",
      kind: "publicity-period",
      amount: 5,
      unit: "working-day",
      trigger: "trade-completed",
      force: "info",
      confidence: "secondary",
      appliesTo: ["property.transaction-price"],
    },
    // 第三十九条 “企业增资通过产权交易机构网站对外披露信息公开征集投资方，时间不得少于40个工作日。”
    {
      id: "g32-39",
      kind: "disclosure-period",
      amount: 40,
      unit: "working-day",
      trigger: "disclosure-start",
      force: "must",
      appliesTo: ["property.project"],
    },
    // 第五十一条（条号凭记忆） “（二）转让底价高于100万元、低于1000万元的资产转让项目，信息公告期应不少于10个工作日；（三）转让底价高于1000万元的资产转让项目，信息公告期应不少于20个工作日。”
    {
      id: "g32-51/middle",
      kind: "disclosure-period",
      amount: 10,
      unit: "working-day",
      trigger: "disclosure-start",
      condition: "reserve-price-1m-10m",
      force: "must",
      confidence: "secondary",
      appliesTo: ["property.project"],
    },
    {
      id: "g32-51/upper",
      kind: "disclosure-period",
      amount: 20,
      unit: "working-day",
      trigger: "disclosure-start",
      condition: "reserve-price-over-10m",
      force: "must",
      confidence: "secondary",
      appliesTo: ["property.project"],
    },
    // （首次披露后12个月，条号未见） “转让项目自首次正式披露信息之日起超过12个月未征集到合格受让方的，应当重新履行审计、资产评估以及信息披露等产权转让工作程序。”
    {
      id: "g32-12m",
      kind: "act-within",
      amount: 12,
      unit: "month",
      trigger: "formal-disclosure",
      force: "must",
      confidence: "secondary",
      appliesTo: ["property.project"],
    },
  ],
);
