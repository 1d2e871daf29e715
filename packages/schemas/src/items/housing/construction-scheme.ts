import { housingType } from "../../data/housing-lists.ts";
import { amount, code, day, number, rows, text, texts, whole } from "../../field.ts";
import { item } from "../../item.ts";
import { inOrder } from "../../rules/order.ts";
import { partsAddUp } from "../../rules/sums.ts";

/** 城镇保障性安居工程规划建设方案: how much government-subsidised housing a place means to build, and by what means. */
export const constructionScheme = item({
  id: "housing.construction-scheme",
  name: { zh: "城镇保障性安居工程规划建设方案", en: "scheme of government-subsidised housing" },
  source: "国办发〔2017〕97号 and county catalogues of open government; no national data table",
  fields: {
    schemeName: text("方案名称", { also: ["规划名称"], ocds: "planning/project/title" }),
    approvedBy: text("批准机关", { also: ["批准单位"] }),
    approvedOn: day("批准日期", { also: ["批准时间"], en: "approved" }),
    plannedFrom: day("规划期起", { en: "beginning of the planning period" }),
    plannedUntil: day("规划期止", { en: "end of the planning period" }),
    plannedUnits: whole("计划套数", "套", { also: ["规划套数"], en: "dwellings planned" }),
    byType: rows("分类型计划", {
      housingType: code("保障类型", housingType, { also: ["保障类别", "住房类型"] }),
      units: whole("类型套数", "套", { also: ["计划套数", "套数"], en: "dwellings of the type" }),
    }),
    floorArea: number("计划建筑面积", "平方米", { also: ["规划建筑面积"] }),
    investment: amount("计划投资", "万元", {
      also: ["计划总投资", "估算投资"],
      ocds: "planning/budget/amount/amount",
    }),
    fundSources: texts("资金来源", { also: ["资金筹措"], en: "sources of the funds" }),
    content: text("全文", { also: ["方案全文", "正文"], en: "full text" }),
  },
  rules: [
    inOrder("planning-period", "plannedFrom", "plannedUntil"),
    partsAddUp("units-by-type", "plannedUnits", "byType", "units"),
  ],
  ranges: [{ labels: ["规划期", "规划期限"], from: "plannedFrom", to: "plannedUntil" }],
});
