import { amount, text, url } from "../../field.ts";
import { item } from "../../item.ts";
import { partsAddUp } from "../../rules/sums.ts";
import { sameScale, unitSlip } from "../../rules/unit-slip.ts";
import { packages } from "./packages.ts";

/** 采购项目预算金额: the budget of a procurement and of its packages. */
export const budget = item({
  id: "procurement.budget",
  name: { zh: "采购项目预算金额", en: "budget of a procurement" },
  source: "notices on ggzy.gov.cn, 2026",
  fields: {
    projectNumber: text("采购项目编号", { also: ["项目编号", "项目号"], ocds: "tender/id" }),
    executionNumber: text("采购执行编号"),
    projectName: text("采购项目名称", { also: ["项目名称"], ocds: "tender/title" }),
    budget: amount("预算金额", "元", {
      also: ["项目预算", "采购预算"],
      words: "budgetText",
      ocds: "planning/budget/amount/amount",
    }),
    budgetText: text("预算说明", { en: "budget in words" }),
    ceilingPrice: amount("最高限价", "元", { also: ["最高限价总计"], words: "budgetText" }),
    ...packages(),
    planFilingNumber: text("采购计划备案号", { also: ["采购计划编号"] }),
    intentionUrl: url("采购意向公开链接", { en: "announcement of the intention" }),
  },
  rules: [
    partsAddUp("budget-of-packages", "budget", "packages", "budget"),
    unitSlip("budget", "元"),
    sameScale("budget-and-ceiling", "budget", "ceilingPrice"),
  ],
});
