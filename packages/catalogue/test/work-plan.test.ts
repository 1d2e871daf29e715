import { expect, test } from "vitest";
import {
  generateCatalogue,
  national,
  shaoguanZhenjiang2018,
  workPlan,
  workPlanToMarkdown,
} from "@gongkai/catalogue";

const plan = workPlan(shaoguanZhenjiang2018, { unit: "浈江区财政局", items: ["procurement"] });

test("has the preamble and the three chapters of the template", () => {
  expect(plan.title).toBe("浈江区财政局关于推进公共资源配置领域政府信息公开的工作方案");
  expect(plan.parts.map(({ heading }) => heading)).toEqual([
    undefined,
    "一、现状分析及思路目标",
    "二、主要任务及具体措施",
    "三、组织保障和监督考核",
  ]);
});

test("the profile fills the basis, the classes and the days; the rest is listed", () => {
  const entries = plan.parts.flatMap((part) => part.entries);
  const filled = entries.filter(({ text, classes }) => text !== undefined || classes !== undefined);
  expect(filled.map(({ slot }) => slot)).toEqual(["basis", "classes", "duties"]);
  expect(plan.unfilled).toHaveLength(entries.length - 3);
  expect(entries.find(({ slot }) => slot === "basis")?.text).toBe(
    "《国务院办公厅关于推进公共资源配置领域政府信息公开的意见》（国办发〔2017〕97号）、《关于推进公共资源配置领域政府信息公开实施方案》（韶浈府办〔2018〕84号）",
  );
  expect(entries.find(({ slot }) => slot === "duties")?.text).toContain("每年2月底前");
});

test("the classes are the catalogue's lines for the unit's items", () => {
  const classes = plan.parts[2]?.entries[0]?.classes;
  const rows = generateCatalogue(shaoguanZhenjiang2018).filter(({ domain }) => domain === "procurement");
  expect(classes?.map(({ domainName }) => domainName)).toEqual(["政府采购"]);
  expect(classes?.[0]?.items.map(({ itemName, period }) => [itemName, period])).toEqual(
    rows.map(({ itemName, period }) => [itemName, period]),
  );
});

test("facts fill slots; blank ones do not", () => {
  const { unfilled } = workPlan(national, { unit: "某局", goals: "应公开尽公开", problems: "  " });
  const slots = unfilled.map(({ slot }) => slot);
  expect(slots).not.toContain("goals");
  expect(slots).toContain("problems");
});

test("a unit that has to do with none of the items is told so", () => {
  const { unfilled } = workPlan(shaoguanZhenjiang2018, { unit: "某局", items: ["mining"] });
  expect(unfilled.map(({ slot }) => slot)).toContain("classes");
});

test("printed, open slots stand in their place and again at the end", () => {
  const printed = workPlanToMarkdown(plan);
  expect(printed).toContain("〔待填：存在的问题〕");
  expect(printed).toContain("### 政府采购");
  expect(printed).toContain(`待填 ${plan.unfilled.length} 处：`);
  const english = workPlanToMarkdown(workPlan(national, { unit: "Bureau" }, { locale: "en" }), {
    locale: "en",
  });
  expect(english).toContain("[to be written: what is wanting]");
});
