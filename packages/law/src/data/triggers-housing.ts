/** The clocks of 住房保障. */
import { formed, labels, only, when, general } from "../internal/trigger-parts.ts";
import type { Trigger } from "../item.ts";
import type { ItemId } from "../kinds.ts";

const notice2012 = when(
  "该通知为2012年工作而发，后来是否仍适用，未见原文",
  "the notice was written for 2012; whether it binds later years was not seen",
);

/** Record type → its clocks. */
export const housingTriggers: Readonly<Record<Extract<ItemId, `housing.${string}`>, readonly Trigger[]>> = {
  "housing.construction-scheme": [general("批准日期")],
  "housing.annual-plan": [
    {
      clock: "h20-plan",
      days: [formed],
      reason: {
        zh: "确定年度计划后20个工作日内公布任务量；计划确定即信息形成。",
        en: "The task volume within 20 working days of fixing the plan; a plan is formed when it is fixed.",
      },
      when: notice2012,
    },
    general(),
  ],
  "housing.plan-completion": [
    {
      clock: "h20-progress",
      days: labels("统计截止日期"),
      reason: {
        zh: "任务量完成进度每月后10个工作日内公开。",
        en: "Progress within 10 working days after the month reported on.",
      },
      when: notice2012,
    },
    {
      clock: "h20-started",
      days: labels("开工日期"),
      reason: {
        zh: "已开工项目基本信息于开工后20个工作日内公开。",
        en: "Basic facts of a project started within 20 working days of the start.",
      },
      when: only("项目状态", ["已开工"], { zh: "项目已开工的", en: "where the project has started" }),
    },
    {
      clock: "h20-completed",
      days: labels("竣工日期"),
      reason: {
        zh: "已竣工项目基本信息于竣工后20个工作日内公开。",
        en: "Basic facts of a project completed within 20 working days of completion.",
      },
      when: only("项目状态", ["已竣工"], { zh: "项目已竣工的", en: "where the project is completed" }),
    },
    general("统计截止日期"),
  ],
  "housing.rural-renovation": [general("竣工验收日期")],
  "housing.allocation-policy": [general()],
  "housing.allocation-recipients": [
    {
      clock: "h20-allocation",
      days: [formed],
      reason: {
        zh: "已申请登记保障对象名册每月后10个工作日内更新。",
        en: "The register of applicants is updated within 10 working days after each month.",
      },
      when: notice2012,
    },
    {
      clock: "l162-15",
      days: labels("公示开始日期"),
      ends: labels("公示结束日期"),
      reason: {
        zh: "廉租住房保障对象公示15日。",
        en: "Recipients of low-rent housing stay on public notice for 15 days.",
      },
      when: only("保障类别", ["廉租住房"], {
        zh: "属于廉租住房的（2014年起并入公共租赁住房）",
        en: "where it is low-rent housing (merged into public rental housing from 2014)",
      }),
    },
    general(),
  ],
  "housing.allocation-stock": [
    {
      clock: "h20-allocation",
      days: [formed],
      reason: {
        zh: "待分配房源情况每月后10个工作日内更新。",
        en: "The stock awaiting allocation is updated within 10 working days after each month.",
      },
      when: notice2012,
    },
    general(),
  ],
  "housing.allocation-procedure": [general()],
  "housing.allocation-process": [general("活动时间")],
  "housing.allocation-result": [general("公示结束日期")],
};
