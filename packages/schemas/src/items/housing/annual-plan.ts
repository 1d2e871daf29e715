import { constructionMode, housingTask } from "../../data/housing-lists.ts";
import { code, day, identifier, number, partyName, rows, text, whole, year } from "../../field.ts";
import { investmentProjectCode, uscc } from "../../format.ts";
import { item } from "../../item.ts";
import { inOrder } from "../../rules/order.ts";
import { partsAddUp } from "../../rules/sums.ts";

/** 年度建设计划信息: the task volume of a year, the projects it is spread over, and the types of dwellings. */
export const annualPlan = item({
  id: "housing.annual-plan",
  name: { zh: "年度建设计划信息", en: "annual construction plan" },
  source: "国办发〔2017〕97号, 建办保〔2012〕20号 and county catalogues; no national data table",
  fields: {
    year: year("计划年度", { also: ["年度", "计划年份"], ocds: "planning/budget/period" }),
    tasks: rows(
      "建设计划任务量",
      {
        task: code("任务类别", housingTask, { also: ["任务类型"] }),
        units: whole("计划任务量", "套", { also: ["任务量"], en: "dwellings of the task" }),
      },
      { also: ["计划任务"], need: "op97-2-1-1", head: "units" },
    ),
    unitsToStart: whole("计划开工套数", "套", { also: ["开工套数"], en: "dwellings to be started" }),
    unitsToComplete: whole("计划基本建成套数", "套", {
      also: ["基本建成套数"],
      en: "dwellings to be basically completed",
    }),
    plannedUnits: whole("计划套数", "套", { en: "dwellings planned" }),
    projects: rows(
      "计划项目信息",
      {
        name: text("项目名称", { ocds: "planning/project/title" }),
        investmentProjectCode: identifier("投资项目统一代码", investmentProjectCode, {
          also: ["项目代码", "投资项目代码"],
          ocds: "planning/budget/projectID",
        }),
        address: text("项目地址", { also: ["建设地址", "建设地点"] }),
        developer: partyName("建设单位", { also: ["建设单位名称"] }),
        developerCode: identifier("建设单位代码", uscc),
        constructionMode: code("建设方式", constructionMode),
        units: whole("项目套数", "套", { also: ["计划套数", "套数"], en: "dwellings of the project" }),
        startPlannedOn: day("计划开工时间", { also: ["计划开工日期"], en: "start planned for" }),
        completionPlannedOn: day("计划竣工时间", { also: ["计划竣工日期"], en: "completion planned for" }),
      },
      {
        also: ["计划项目"],
        need: "op97-2-1-1",
        rules: [inOrder("building-planned", "startPlannedOn", "completionPlannedOn")],
      },
    ),
    unitTypes: rows(
      "计划户型",
      {
        layout: text("户型", { also: ["计划户型"] }),
        units: whole("户型套数", "套", { also: ["套数"], en: "dwellings of the type" }),
        area: number("户型面积", "平方米", { also: ["建筑面积", "面积"] }),
      },
      { need: "op97-2-1-1", head: "layout", ocds: "tender/items" },
    ),
  },
  rules: [
    partsAddUp("units-by-project", "plannedUnits", "projects", "units"),
    partsAddUp("units-by-layout", "plannedUnits", "unitTypes", "units"),
  ],
});
