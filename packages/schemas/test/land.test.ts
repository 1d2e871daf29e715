import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromLabels, LandSupplyResult, messageOf, validate } from "@gongkai/schemas";

const published = {
  行政区: "定兴县",
  "电子监管号：": "1306262018B00730",
  "1、项目名称：": "河北康城房地产开发有限公司",
  项目位置: "定兴县开放西路北侧、兴达街东侧",
  "面积(公顷)": "5.292804",
  土地来源: "新增建设用地(来自存量库)",
  土地用途: "其他普通商品住房用地",
  供地方式: "挂牌出让",
  土地使用年限: "50",
  "成交价格(万元)": "10484.0000",
  分期支付约定: [{ 支付期号: "1", 约定支付日期: "2019年01月30日", "约定支付金额(万元)": "10484.0000" }],
  约定容积率下限: "1.00",
  约定容积率上限: "2.00",
  约定交地时间: "2018年12月31日",
  实际开工时间: "Nah",
  批准单位: "定兴县人民政府",
  合同签订日期: "2018年12月31日",
};

describe("a supply result of landchina.com", () => {
  const { payload, issues, changes, unread } = fromLabels("land.supply-result", published);

  it("is read into a payload that the schema accepts", () => {
    expect(payload).toEqual({
      district: "定兴县",
      supervisionNumber: "1306262018B00730",
      projectName: "河北康城房地产开发有限公司",
      location: "定兴县开放西路北侧、兴达街东侧",
      area: 5.292804,
      landSource: "新增建设用地(来自存量库)",
      landUse: "其他普通商品住房用地",
      supplyMode: "挂牌出让",
      term: "50",
      price: 10484,
      instalments: [{ number: "1", dueOn: "2019-01-30", amount: 10484 }],
      plotRatioMin: 1,
      plotRatioMax: 2,
      handoverAgreedOn: "2018-12-31",
      approvedBy: "定兴县人民政府",
      signedOn: "2018-12-31",
    });
    expect(LandSupplyResult.safeParse(payload).success).toBe(true);
  });

  it("loses no text", () => {
    expect(unread).toEqual([]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["placeholder-value", ["startedOn"]]]);
    expect(changes).toContainEqual({
      path: ["signedOn"],
      label: "合同签订日期",
      text: "2018年12月31日",
      value: "2018-12-31",
    });
  });

  it("passes, with what was looked at", () => {
    const { verdict, issues, coverage } = validate("land.supply-result", payload);
    expect(verdict).toBe("pass");
    expect(issues).toEqual([]);
    expect(coverage.rules.run).toEqual([
      "letter-matches-supply-mode",
      "plot-ratio-bounds",
      "instalments-sum",
      "price-unit",
    ]);
    expect(coverage.rules.notRun).toEqual([
      { rule: "building-agreed", missing: ["startAgreedOn", "completionAgreedOn"] },
      { rule: "building", missing: ["startedOn", "completedOn"] },
    ]);
  });
});

it("warns of the letter that contradicts the supply mode, which only records show to tell it", () => {
  const { verdict, issues } = validate("land.supply-result", {
    supervisionNumber: "1306262018A00730",
    supplyMode: "挂牌出让",
  });
  expect(verdict).toBe("pass");
  expect(issues).toMatchObject([
    { code: "letter-contradicts-supply-mode", severity: "warning", confidence: "observed" },
  ]);
  expect(issues.map((issue) => messageOf(issue, "zh"))).toEqual([
    "“供地方式”“挂牌出让”与电子监管号的字母不符（电子监管号 1306262018A00730）",
  ]);
});

it("answers alike in both modes, whatever it is given", () => {
  fc.assert(
    fc.property(fc.anything(), (payload) => {
      const compiled = validate("land.supply-result", payload);
      expect(validate("land.supply-result", payload, { mode: "interpreted" })).toEqual(compiled);
      expect(validate("land.supply-result", payload)).toEqual(compiled);
    }),
  );
});
