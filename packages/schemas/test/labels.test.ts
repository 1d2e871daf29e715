import { recordTypes, triggersOf } from "@gongkai/law";
import { describe, expect, it } from "vitest";
import {
  declarationOf,
  fieldByLabel,
  fromLabels,
  labelsFor,
  SchemaError,
  type Fields,
} from "@gongkai/schemas";
import { findTarget } from "../src/read/targets.ts";

describe.each(recordTypes)("the labels of %s", (item) => {
  it("lead back to their fields", () => {
    for (const [path, label] of Object.entries(labelsFor(item, "zh"))) {
      const found = fieldByLabel(item, path.includes("[") ? path : label);
      expect([label, found?.path]).toEqual([label, path]);
    }
  });

  it("hold every day that starts or ends a clock, and every field that tells a case apart", () => {
    const named = triggersOf(item).flatMap(({ days, ends = [], when }) => [
      ...[...days, ...ends].flatMap((day) => ("payload" in day ? [day.payload] : [])),
      ...(when?.told === undefined ? [] : [when.told.payload]),
    ]);
    expect(named.filter((label) => fieldByLabel(item, label) === undefined)).toEqual([]);
  });

  it("are given in both languages, without a name that an object has by itself", () => {
    for (const path of Object.keys(labelsFor(item, "zh"))) {
      expect(labelsFor(item, "en")[path]).toMatch(/^[\w“”()–,' -]+$/u);
      expect(Object.hasOwn(Object.prototype, path)).toBe(false);
    }
  });

  it("stand under names that say what they are", () => {
    const days = namesOf(declarationOf(item).fields, "day").filter(
      (name) => !/(?:On|From|Until)$/u.test(name),
    );
    expect(days).toEqual([]);
  });
});

function namesOf(fields: Fields, kind: string): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    ...(field.kind.is === kind ? [name] : []),
    ...(field.kind.is === "rows" ? namesOf(field.kind.fields, kind) : []),
  ]);
}

describe("a label", () => {
  it.each([
    "供地方式",
    "供地方式：",
    "1、供地方式：",
    "（三）供地方式",
    "三、供地方式",
    "3.供地方式",
    "供 地 方 式",
    "供地方式（如有）",
    "供应方式",
    "supplyMode",
  ])("%s leads to the field", (label) => {
    expect(fieldByLabel("land.supply-result", label)?.path).toBe("supplyMode");
  });

  it.each([
    ["供地面积（公顷）（毛）", "1.5", 1.5],
    ["供地面积（毛）（亩）", "15", 1],
    ["供地面积（亩）（毛）：", "15", 1],
    ["（1）供地面积【含代征】（单位：亩）（毛）", "15", 1],
  ])("%s keeps its unit, whatever else stands in brackets", (label, text, area) => {
    const { payload, issues } = fromLabels("land.supply-result", { [label]: text });
    expect([payload, issues]).toEqual([{ area }, []]);
  });

  it("loses as few of its brackets as it has to", () => {
    const targets = new Map([
      ["甲(乙)", 1],
      ["甲", 2],
    ]);
    const found = (key: string) => findTarget(targets, key);
    expect(["甲(乙)", "甲(乙)(丙)", "甲(丙)(乙)", "甲(丙)", "甲(丁)(戊)", "乙(甲)"].map(found)).toEqual([
      1,
      1,
      1,
      2,
      2,
      undefined,
    ]);
    expect(found(`甲${"(乙)".repeat(60)}`)).toBe(2);
  });

  it.each([
    ["供地面积（公顷）", "30万吨/年"],
    ["供地面积（公顷）", "30万立方米"],
    ["供地面积（公顷）", "5吨"],
    ["供地面积（万吨/年）", "30"],
    ["成交价格（万元）", "30万吨/年"],
    ["成交价格（公顷）", "30"],
  ])("%s with a foreign unit, %s, is kept as text with a finding and never misread", (label, text) => {
    const { payload, unread, issues } = fromLabels("land.supply-result", { [label]: text });
    expect(payload).toEqual({});
    expect(unread).toEqual([{ label, text }]);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([["unreadable-value", "warning"]]);
  });

  it("inside a section is found under the section's name", () => {
    const { payload, unread } = fromLabels("procurement.announcement", {
      采购人信息: { "名 称": "某市体育局", "地　址": "某市某路1号", 联系方式: "0379-65920323" },
      "2.采购代理机构信息（如有）": { 名称: "某工程管理有限公司", 电话: "0379-61111829" },
    });
    expect(payload).toEqual({
      purchaserName: "某市体育局",
      purchaserAddress: "某市某路1号",
      purchaserContact: "0379-65920323",
      agencyName: "某工程管理有限公司",
      agencyContact: "0379-61111829",
    });
    expect(unread).toEqual([]);
  });

  it("that no field has is answered with the nearest known one, and its text kept", () => {
    const { payload, unread, issues } = fromLabels("land.supply-result", { 成交价各: "100万元", 天气: "晴" });
    expect(payload).toEqual({});
    expect(unread).toEqual([
      { label: "成交价各", text: "100万元", nearest: "成交价" },
      { label: "天气", text: "晴" },
    ]);
    expect(issues.map(({ code }) => code)).toEqual(["unknown-label", "unknown-label"]);
  });

  it("that stands twice with different content keeps both", () => {
    const { payload, unread, issues } = fromLabels("land.supply-result", {
      供地方式: "划拨",
      供应方式: "租赁",
    });
    expect(payload).toEqual({ supplyMode: "划拨" });
    expect(unread).toEqual([{ label: "供应方式", text: "租赁" }]);
    expect(issues.map(({ code }) => code)).toEqual(["repeated-label"]);
  });

  it("with an ordinal leads to the row it counts", () => {
    const { payload } = fromLabels("construction.candidates", {
      第一中标候选人: "甲公司",
      第2中标候选人: "乙公司",
      第二名中标候选人投标报价: "100万元",
    });
    expect(payload).toEqual({ candidates: [{ name: "甲公司" }, { name: "乙公司", price: 1_000_000 }] });
  });
});

describe("a table", () => {
  it("and another one tell of the same rows, by rank and name", () => {
    const { payload } = fromLabels("construction.candidates", {
      中标候选人基本情况: [
        { 排序: "第一名", 中标候选人名称: "甲公司；乙公司", "投标报价（万元）": "12.3" },
        { 排序: "2", 中标候选人名称: "丙公司", "投标报价（万元）": "12.5" },
      ],
      中标候选人按照招标文件要求承诺的项目负责人情况: [
        { 序号: "2", 中标候选人名称: "丙公司", 项目负责人名称: "李某" },
        { 序号: "1", 中标候选人名称: "甲公司；乙公司", 项目负责人名称: "任某" },
      ],
    });
    expect(payload).toEqual({
      candidates: [
        { rank: 1, name: "甲公司;乙公司", price: 123_000, manager: "任某" },
        { rank: 2, name: "丙公司", price: 125_000, manager: "李某" },
      ],
    });
  });
});

it("refuses what is no record type, no record and no language", () => {
  // @ts-expect-error -- a caller without types
  expect(() => labelsFor("land.unknown", "zh")).toThrow(SchemaError);
  // @ts-expect-error -- a caller without types
  expect(() => labelsFor("land.supply-plan", "fr")).toThrow(
    expect.objectContaining({ code: "unknown-locale" }),
  );
  // @ts-expect-error -- a caller without types
  expect(() => fromLabels("land.supply-plan", [])).toThrow(
    expect.objectContaining({ code: "not-an-object" }),
  );
});

it("reads the source of a notice as an address where it is one, and keeps what else it is", () => {
  const read = (来源: string) => fromLabels("construction.award", { 来源 });
  expect(read("https://www.ggzy.gov.cn/information/a.shtml").record).toEqual({
    sourceUrl: "https://www.ggzy.gov.cn/information/a.shtml",
  });
  const { record, unread, issues } = read("全国公共资源交易平台");
  expect(record).toEqual({});
  expect(unread).toEqual([{ label: "来源", text: "全国公共资源交易平台" }]);
  expect(issues).toMatchObject([{ code: "unreadable-value", severity: "warning", path: ["sourceUrl"] }]);
});
