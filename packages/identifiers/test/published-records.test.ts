/** The codes in the published records of the examples, and what must not stand in them. */
import {
  findCitizenIds,
  isMineralRightNumber,
  isUscc,
  landSupplyModeOf,
  parseLandSupervisionNumber,
  parseRegionCode,
} from "@gongkai/identifiers";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "..", "..", "..", "examples", "records");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith("json"),
);

interface Published {
  readonly item: string;
  readonly labelled: Readonly<Record<string, unknown>>;
}

const records = files.flatMap((file): readonly Published[] => {
  const text = readFileSync(join(folder, file), "utf8");
  const lines = file.endsWith(".ndjson") ? `[${text.trimEnd().split("\n").join(",")}]` : text;
  return JSON.parse(lines) as readonly Published[];
});

const labelled = (label: string) =>
  records
    .map((record) => record.labelled[label])
    .filter((value): value is string => typeof value === "string");

test("the letter of every land supervision number agrees with the printed supply mode", () => {
  const land = records.filter(({ item }) => item === "land.supply-result").map((record) => record.labelled);
  const malformed = land.filter((record) => {
    const found = parseLandSupervisionNumber(record["电子监管号"]);
    if (found.grade === "malformed") return true;
    expect(landSupplyModeOf(String(record["供地方式"]))).toBe(found.supplyMode);
    expect(parseRegionCode(found.region)).toMatchObject({ grade: "valid" });
    return false;
  });
  expect(land.length).toBe(28);
  // A parcel split off afterwards: no number of this form, and published all the same.
  expect(malformed.map((record) => record["电子监管号"])).toEqual(["3304832007B00188-1"]);
});

test("the numbers of the mineral registry are read", () => {
  const numbers = labelled("许可证号");
  expect(numbers.length).toBe(9);
  expect(numbers.filter((number) => !isMineralRightNumber(number))).toEqual([]);
});

test("the credit codes in notices are read", () => {
  const codes = JSON.stringify(records).match(/(?<="(?:统一信用代码|工商注册号)":")[^"]+/g) ?? [];
  expect(codes.length).toBe(7);
  expect(codes.filter((code) => !isUscc(code))).toEqual([]);
});

test("no identity number and no mobile number stands in them", () => {
  for (const file of files) {
    const text = readFileSync(join(folder, file), "utf8");
    expect(findCitizenIds(text).map((found) => [file, found])).toEqual([]);
    expect(text.match(/(?<!\d)1[3-9]\d{9}(?!\d)/g) ?? []).toEqual([]);
  }
});
