import * as fc from "fast-check";
import { items } from "@gongkai/law";
import { describe, expect, it } from "vitest";
import {
  fieldByLabel,
  fromLabels,
  hintOf,
  HousingRuralRenovation,
  messageOf,
  validate,
} from "@gongkai/schemas";

const example = "11010519491231002X"; // the number GB 11643 itself gives as an example

describe("pages on the renovation of dilapidated rural houses", () => {
  it("are read with every text in its place", () => {
    const { payload, record, unread, issues } = fromLabels("housing.rural-renovation", {
      栏目: "重点领域 > 农村危房改造",
      标题: "农村危房改造政策",
      政策范围: "农村危房改造实施范围为全县农村地区,县城规划建成区范围内不予安排实施",
      实施对象: "六类人员:农村低保户、分散供养特困对象、农村低保边缘家庭",
    });
    expect(unread).toEqual([]);
    expect(issues).toEqual([]);
    expect(record).toEqual({ section: "重点领域 > 农村危房改造", title: "农村危房改造政策" });
    expect(Object.keys(payload)).toEqual(["scope", "beneficiaries"]);
  });

  it("keep a standard that is an average in words", () => {
    const { payload, issues } = fromLabels("housing.rural-renovation", {
      补助标准: [
        { 对象类别: "其他贫困家庭", 改造方式: "重建房屋", 补助标准: "户均1万元" },
        { 对象类别: "分散供养特困人员", 改造方式: "修缮加固", 补助标准: "0.8万元" },
      ],
    });
    expect(payload["subsidyStandards"]).toEqual([
      { category: "其他贫困家庭", method: "重建", amountText: "户均1万元" },
      { category: "分散供养特困人员", method: "修缮加固", amount: 8000 },
    ]);
    expect(issues.map(({ code }) => code)).toEqual(["kept-as-text"]);
    expect(HousingRuralRenovation.safeParse(payload).success).toBe(true);
  });
});

describe("identity numbers in lists of persons", () => {
  const withNumber = { recipients: [{ applicant: `张**${example}`, reviewResult: "通过" }] };

  it("are warned of without being repeated", () => {
    const { verdict, issues } = validate("housing.allocation-recipients", withNumber);
    const [found, ...others] = issues;
    expect(verdict).toBe("pass");
    expect(others).toEqual([]);
    expect(found && messageOf(found, "zh")).toBe(
      "第 1 行“申请人(脱敏)”含有公民身份号码：“张**110105************”",
    );
    expect(found && messageOf(found, "en")).toContain("holds an identity number");
    expect(found && hintOf(found, "zh")).toBe("公开前请删去或者遮蔽身份号码");
    expect(JSON.stringify(issues)).not.toContain(example);
  });

  it("are found wherever in the text they stand", () => {
    const word = fc.stringMatching(/^[\p{Script=Han}*（）]{0,12}$/u);
    fc.assert(
      fc.property(word, word, (before, behind) => {
        const { issues } = validate("housing.allocation-result", {
          results: [{ applicant: before + example + behind }],
        });
        expect(issues.map(({ code }) => code)).toEqual(["personal-id"]);
        expect(JSON.stringify(issues)).not.toContain(example);
      }),
    );
  });

  it("are not seen in a number made of region, day and serial", () => {
    const { issues } = validate("housing.allocation-recipients", {
      recipients: [{ applicationNumber: "440204202607060013" }, { applicationNumber: example }],
    });
    expect(issues.map(({ code, path }) => [code, path[1]])).toEqual([["personal-id", 1]]);
  });

  it("are not seen in masked ones", () => {
    const { issues } = validate("housing.allocation-result", {
      results: [{ applicant: "陈**", applicationNumber: "440204********0012" }],
    });
    expect(issues).toEqual([]);
  });
});

describe("the completion of a plan", () => {
  it("is not asked for the two counts where it reports on projects alone", () => {
    const projects = [{ name: "和谐家园", address: "风采路18号", developer: "城建公司", status: "在建" }];
    expect(validate("housing.plan-completion", { projects }).issues).toEqual([]);
    const { issues } = validate("housing.plan-completion", { projects, countedUntil: "2026-09-30" });
    expect(issues.map(({ path, provision, severity }) => [path, provision, severity])).toEqual([
      [["startedUnits"], "h20-progress", "warning"],
      [["completedUnits"], "h20-progress", "warning"],
    ]);
  });

  it("may exceed the plan, but no project exceeds itself", () => {
    const over = { progress: [{ task: "新开工", planned: 600, done: 606, percent: 101 }] };
    expect(validate("housing.plan-completion", over).issues).toEqual([]);
    const { issues } = validate("housing.plan-completion", {
      projects: [
        { name: "和谐家园", address: "风采路", developer: "城建公司", units: 100, startedUnits: 101 },
      ],
    });
    expect(issues.map((issue) => messageOf(issue, "zh"))).toEqual([
      "第 1 行“项目已开工套数”“101”多于套数 100",
    ]);
  });

  it("reads a percentage, and a flat page as one project", () => {
    const { payload, unread } = fromLabels("housing.plan-completion", {
      计划任务完成进度: "85.5%",
      项目名称: "和谐家园",
      建设地址: "风采路18号",
      "建设总套数(套)": "1,200套",
      开工时间: "2026年6月18日",
    });
    expect(unread).toEqual([]);
    expect(payload).toEqual({
      progress: [{ percent: 85.5 }],
      projects: [{ name: "和谐家园", address: "风采路18号", units: 1200, startedOn: "2026-06-18" }],
    });
  });
});

it("reads the words of a list and its variants as one code", () => {
  for (const word of ["公租房", "公共租赁住房"])
    expect(fromLabels("housing.allocation-recipients", { 保障类别: word }).payload).toEqual({
      housingType: "公共租赁住房",
    });
});

it("names no element of 97号 as a duty that can fail", () => {
  const { verdict, issues } = validate("housing.annual-plan", { year: 2026 });
  expect(verdict).toBe("pass");
  expect(issues.map(({ path, force, severity }) => [path[0], force, severity])).toEqual([
    ["tasks", "info", "warning"],
    ["projects", "info", "warning"],
    ["unitTypes", "info", "warning"],
  ]);
});

it.each(items.filter(({ domain }) => domain === "housing"))(
  "$id has a field for every day its clocks ask for",
  ({ id, triggers }) => {
    const labels = triggers.flatMap(({ days, ends = [], when }) =>
      [...days, ...ends, ...(when?.told === undefined ? [] : [when.told])].flatMap((day) =>
        "payload" in day ? day.payload : [],
      ),
    );
    expect(labels.filter((label) => fieldByLabel(id, label) === undefined)).toEqual([]);
  },
);
