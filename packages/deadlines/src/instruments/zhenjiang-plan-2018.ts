import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";
import { lawsAndRegulations } from "../rule.ts";

/** 韶关市浈江区关于推进公共资源配置领域政府信息公开实施方案（韶浈府办〔2018〕84号） */
export const zhenjiangPlan2018 = /* @__PURE__ */ defineRules(
  { local: "韶关市浈江区", effective: { from: "2018-08-16", to: null }, ...byPractice },
  [
    // 六 “自政府信息形成或变更之日起20个工作日内予以公开，行政许可、行政处罚事项应自作出行政决定之日起7个工作日内上网公开。”
    {
      id: "zj-20-7",
      restates: "proactive-disclosure",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "information-formed-or-changed",
      overriddenBy: lawsAndRegulations,
      force: "must",
      appliesTo: "every-item",
    },
    {
      id: "zj-20-7/licence-penalty",
      kind: "publish-within",
      amount: 7,
      unit: "working-day",
      trigger: "administrative-decision-made",
      force: "must",
      appliesTo: ["licence", "penalty"],
    },
    // 七（一） “上述区直有关部门要结合实际，参照本方案下发的模板（附后），抓紧制定本部门公共资源配置领域政府信息公开的具体工作方案，8月30日前报区政府办公室备案”
    {
      id: "zj-aug30",
      kind: "fixed-day",
      dueOn: "2018-08-30",
      effective: { from: "2018-08-16", to: "2018-08-30" },
      trigger: "plan-issued",
      force: "must",
      appliesTo: [],
    },
    // 七（二） “区直各有关部门每年2月底前要将本单位上一年度推进公共资源配置领域政府信息公开工作进展情况报区政府信息（政务）公开工作领导小组办公室，并在政府信息公开工作年度报告中公布”
    {
      id: "zj-feb",
      kind: "periodic",
      period: "year",
      dueOn: "--02-last",
      trigger: "reporting-year",
      force: "must",
      appliesTo: [],
    },
  ],
);
