import { constructionMode, housingTask, projectStatus } from "../../data/housing-lists.ts";
import { amount, code, day, number, partyName, rows, text, whole } from "../../field.ts";
import { item } from "../../item.ts";
import { neededTogether, neededWhen } from "../../rules/conditions.ts";
import { notMoreThan } from "../../rules/exceeds.ts";
import { percentOf } from "../../rules/housing.ts";
import { inOrder } from "../../rules/order.ts";

const oneProject =
  "dwellings of one project: those started are among all, those completed among those started";

/** 建设计划完成情况信息: how far the plan got, which projects were started and completed, what was built around them. */
export const planCompletion = item({
  id: "housing.plan-completion",
  name: { zh: "建设计划完成情况信息", en: "completion of the construction plan" },
  source: "国办发〔2017〕97号, 建办保〔2012〕20号 and county catalogues; no national data table",
  fields: {
    countedUntil: day("统计截止日期", { also: ["统计截至日期", "截止日期"], en: "figures up to" }),
    progress: rows(
      "计划任务完成进度",
      {
        task: code("任务类别", housingTask, { also: ["任务类型"] }),
        planned: whole("计划任务量", "套", { also: ["任务量"], en: "dwellings planned" }),
        done: whole("完成任务量", "套", { also: ["完成量", "已完成"], en: "dwellings done" }),
        percent: number("完成比例", "%", { also: ["完成进度", "完成率"] }),
      },
      {
        also: ["任务完成进度"],
        head: "percent",
        rules: [percentOf("percent-of-plan", "percent", "done", "planned")],
      },
    ),
    startedUnits: whole("已开工套数", "套", {
      also: ["实际开工套数", "开工套数"],
      en: "dwellings started",
    }),
    completedUnits: whole("基本建成套数", "套", {
      en: "dwellings basically completed",
    }),
    investment: amount("完成投资", "万元", { also: ["完成投资额"], en: "investment done" }),
    projects: rows(
      "项目基本信息",
      {
        name: text("项目名称", { need: "h20-started", ocds: "planning/project/title" }),
        status: code("项目状态", projectStatus, { also: ["建设进度", "工程进度"] }),
        address: text("项目地址", { also: ["建设地址", "建设地点"], need: "h20-started" }),
        constructionMode: code("建设方式", constructionMode),
        developer: partyName("建设单位", { also: ["建设单位名称"], need: "h20-started" }),
        designer: partyName("设计单位", { also: ["设计单位名称"] }),
        contractor: partyName("施工单位", { also: ["施工单位名称"] }),
        supervisor: partyName("监理单位", { also: ["监理单位名称"] }),
        units: whole("套数", "套", { also: ["建设总套数", "总套数"], en: "dwellings" }),
        unitsToStart: whole("年度计划开工套数", "套", { en: "dwellings to be started in the year" }),
        unitsToComplete: whole("年度计划基本建成套数", "套", {
          en: "dwellings to be basically completed in the year",
        }),
        startedUnits: whole("项目已开工套数", "套", { also: ["已开工套数"], en: "dwellings started" }),
        completedUnits: whole("项目竣工套数", "套", { also: ["竣工套数"], en: "dwellings completed" }),
        startedOn: day("开工日期", { also: ["开工时间", "实际开工日期"], en: "started" }),
        completedOn: day("竣工日期", { also: ["竣工时间", "实际竣工日期"], en: "completed" }),
      },
      {
        also: ["已开工项目基本信息", "已竣工项目基本信息", "项目清单"],
        rules: [
          ...(["startedOn", "designer", "contractor", "supervisor"] as const).map((needed) =>
            neededWhen(
              `${needed}-of-started`,
              "needed-together",
              "status",
              "已开工",
              needed,
              "建办保〔2012〕20号 二（2）: basic facts of a project started",
            ),
          ),
          ...(["completedOn", "completedUnits"] as const).map((needed) =>
            neededWhen(
              `${needed}-of-completed`,
              "needed-together",
              "status",
              "已竣工",
              needed,
              "建办保〔2012〕20号 二（3）: basic facts of a project completed",
            ),
          ),
          inOrder("building", "startedOn", "completedOn"),
          notMoreThan("started-of-all", "startedUnits", "units", oneProject),
          notMoreThan("completed-of-started", "completedUnits", "startedUnits", oneProject),
        ],
      },
    ),
    facilities: rows(
      "配套设施建设情况",
      {
        name: text("配套设施名称", { also: ["设施名称"] }),
        status: text("配套设施建设情况", { also: ["建设情况"] }),
      },
      { also: ["配套设施"], en: "supporting facilities", head: "status" },
    ),
  },
  rules: (["startedUnits", "completedUnits"] as const).map((needed) =>
    neededTogether(
      `${needed}-of-progress`,
      "countedUntil",
      needed,
      "h20-progress",
      "建办保〔2012〕20号 二（1）",
    ),
  ),
});
