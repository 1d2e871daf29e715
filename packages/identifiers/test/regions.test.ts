import { isRegionCode, parseRegionCode, regionListedOn } from "@gongkai/identifiers";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { currentRegions, historyFile, regionFiles } from "../scripts/regions.ts";

test("the generated tables are what the lists make", () => {
  for (const { path, wanted } of regionFiles()) expect(readFileSync(path, "utf8")).toBe(wanted);
});

test("every code of the newest list is current, under the name printed there", () => {
  const current = currentRegions();
  expect(current.size).toBe(3351);
  for (const [code, name] of current)
    expect(parseRegionCode(code)).toMatchObject({ grade: "valid", status: "current", name });
});

test("every line of the history is answered with its name and its days", () => {
  const [, ...lines] = readFileSync(historyFile, "utf8").trimEnd().split("\n");
  const rows = lines.map((line) => line.split("\t")).filter(({ length }) => length > 1);
  expect(rows.length).toBeGreaterThan(1000);
  for (const [code = "", name, from = "", through = ""] of rows) {
    const found = parseRegionCode(code);
    expect(
      found.grade === "valid" && found.names.find((n) => n.name === name && n.from === from),
    ).toMatchObject({ name });
    expect([code, regionListedOn(code, from), regionListedOn(code, through)]).toEqual([
      code,
      "listed",
      "listed",
    ]);
  }
});

describe("codes with a history", () => {
  test("怀仁县 became 怀仁市 between the lists of 2017 and 2018", () => {
    expect(parseRegionCode("140624")).toEqual({
      grade: "valid",
      value: "140624",
      level: "county",
      kind: "region",
      name: "怀仁县",
      path: ["山西省", "朔州市", "怀仁县"],
      status: "historic",
      names: [
        {
          name: "怀仁县",
          from: "2002-12-31",
          through: "2017-10-31",
          absentAfter: "2018-10-31",
          basis: "list",
        },
      ],
    });
    const days = ["1999-01-01", "2017-10-31", "2017-11-01", "2018-10-30", "2018-10-31", "2026-01-01"];
    expect(days.map((day) => regionListedOn("140624", day))).toEqual([
      "beyond-lists",
      "listed",
      "between-lists",
      "between-lists",
      "not-listed",
      "not-listed",
    ]);
    expect(days.map((day) => regionListedOn("140681", day))).toEqual([
      "not-listed",
      "not-listed",
      "between-lists",
      "between-lists",
      "listed",
      "beyond-lists",
    ]);
  });

  test.each([
    ["330103", "下城区"],
    ["330104", "江干区"],
  ])("%s %s was abolished in 2021", (code, name) => {
    expect(parseRegionCode(code)).toMatchObject({ name, status: "historic" });
    expect(isRegionCode(code)).toBe(true);
    expect(isRegionCode(code, { on: "2020-06-30" })).toBe(true);
    expect(isRegionCode(code, { on: "2021-10-31" })).toBe(false);
  });

  test("a name may change while the code stays", () => {
    expect(parseRegionCode("420600")).toMatchObject({ names: [{ name: "襄樊市" }, { name: "襄阳市" }] });
  });

  test("a county set up after the newest list is known from its notice", () => {
    expect(parseRegionCode("653228")).toMatchObject({
      name: "和康县",
      status: "current",
      names: [{ basis: "press" }],
    });
    expect(regionListedOn("653228", "2023-06-30")).toBe("not-listed");
    expect(regionListedOn("653228", "2024-06-01")).toBe("between-lists");
    expect(regionListedOn("653228", "2026-01-01")).toBe("beyond-lists");
  });
});

test.each([
  ["440204", ["广东省", "韶关市", "浈江区"]],
  ["411481", ["河南省", "商丘市", "永城市"]],
  ["530829", ["云南省", "普洱市", "西盟佤族自治县"]],
  ["659012", ["新疆维吾尔自治区", "白杨市"]],
  ["429004", ["湖北省", "仙桃市"]],
  ["110101", ["北京市", "东城区"]],
  ["110000", ["北京市"]],
  ["441900", ["广东省", "东莞市"]],
])("%s", (code, path) => {
  expect(parseRegionCode(code)).toMatchObject({ grade: "valid", status: "current", path });
});

test("development zones are numbered by the statistical lists only", () => {
  expect(parseRegionCode("130171")).toMatchObject({ kind: "zone", names: [{ absentBefore: "2016-07-31" }] });
});

test.each([
  ["440299", { reason: "unlisted" }],
  ["130101", { reason: "unlisted" }],
  ["4402", { reason: "length" }],
  ["９９", { reason: "length" }],
  ["４４０２０４", { reason: "character", at: 0, normalised: "440204" }],
  ["44020a", { reason: "character", at: 5 }],
  ["990000", { reason: "unlisted" }],
  [440204, { reason: "not-text" }],
])("%s is malformed", (code, why) => {
  expect(parseRegionCode(code)).toEqual({ grade: "malformed", ...why });
  expect(isRegionCode(code)).toBe(false);
});
