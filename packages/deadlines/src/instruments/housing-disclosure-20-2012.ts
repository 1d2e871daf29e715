import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 住房和城乡建设部办公厅关于做好2012年住房保障信息公开工作的通知（建办保〔2012〕20号） */
export const housingDisclosure20 = /* @__PURE__ */ defineRules(
  { effective: { from: "2012-05-01", to: null }, ...byPractice },
  [
    // 二、年度建设计划完成情况（1） “年度建设计划任务量完成进度。内容：实际开工套数、基本建成套数。时限：每月后10个工作日内公开。”
    {
      id: "h20-progress",
      kind: "periodic",
      amount: 10,
      unit: "working-day",
      period: "month",
      trigger: "month-end",
      force: "info",
      appliesTo: ["housing.plan-completion"],
    },
    // 二、年度建设计划完成情况（2） “已开工项目基本信息。内容：项目名称、建设地址、建设方式、建设总套数、开工时间、年度计划开工套数、年度计划基本建成套数、建设、设计、施工和监理单位名称等。时限：项目开工后20个工作日内公开。”
    {
      id: "h20-started",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "project-started",
      force: "info",
      appliesTo: ["housing.plan-completion"],
    },
    // 二、年度建设计划完成情况（3） “已竣工项目基本信息。内容：项目名称、建设地址、建设单位、竣工套数和竣工时间等。时限：项目竣工后20个工作日内公开。”
    {
      id: "h20-completed",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "project-completed",
      force: "info",
      appliesTo: ["housing.plan-completion"],
    },
    // 年度建设计划 “各地须在确定年度计划后20个工作日内，公布年度建设计划任务量，包括开工套数、基本建成套数等。”
    {
      id: "h20-plan",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "annual-plan-set",
      force: "must",
      confidence: "secondary",
      appliesTo: ["housing.annual-plan"],
    },
    // 分配和退出 “一次性公开保障房待分配房源情况、已申请登记保障对象名册，以及退出情况信息，之后须在每月后10个工作日内予以更新。”
    {
      id: "h20-allocation",
      kind: "periodic",
      amount: 10,
      unit: "working-day",
      period: "month",
      trigger: "month-end",
      force: "must",
      confidence: "secondary",
      appliesTo: ["housing.allocation-recipients", "housing.allocation-stock"],
    },
  ],
);
