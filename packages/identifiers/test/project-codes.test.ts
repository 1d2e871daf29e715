import {
  gradeUnifiedDealCode,
  isPlatformProjectCode,
  isSectionCode,
  isTenderProjectCode,
  isUnifiedDealCode,
  parsePlatformProjectCode,
  parseSectionCode,
  parseTenderProjectCode,
  parseUnifiedDealCode,
} from "@gongkai/identifiers";
import { describe, expect, test } from "vitest";

test("a platform's project number", () => {
  expect(parsePlatformProjectCode("E3500000717002688")).toEqual({
    grade: "valid",
    value: "E3500000717002688",
    platform: "E3500000717",
    projectSerial: "002688",
  });
  expect(isPlatformProjectCode("E350000071700268")).toBe(false);
});

describe("tender project number", () => {
  // ggzy.gov.cn and provincial platforms, 2016–2026.
  test.each([
    "E3500000717002688002",
    "E5000000053065534001",
    "E6212000612016569001",
    "N3505250502172856001",
    "S110000C005104872001",
    "X4600002901004618001",
  ])("%s", (code) => {
    expect(parseTenderProjectCode(code)).toEqual({
      grade: "valid",
      value: code,
      platform: code.slice(0, 11),
      projectSerial: code.slice(11, 17),
      tenderSerial: code.slice(17),
      project: code.slice(0, 17),
    });
  });

  test("the serial runs over letters in some provincial tables", () => {
    expect(isTenderProjectCode("E3500000717002688a0z")).toBe(true);
    expect(parseTenderProjectCode("E3500000717002688A0Z")).toMatchObject({ reason: "character", at: 17 });
  });

  // Local numbers that notices print instead.
  test.each(["E410423241620BMAX001", "C410225245020BDSP001", "CQS26C00197", "SDGP370000000202602000180"])(
    "%s is a local number",
    (code) => {
      expect(isTenderProjectCode(code)).toBe(false);
    },
  );
});

test("a section's number names its tender project", () => {
  expect(parseSectionCode("E3500000717002688002001")).toEqual({
    grade: "valid",
    value: "E3500000717002688002001",
    platform: "E3500000717",
    projectSerial: "002688",
    tenderSerial: "002",
    sectionSerial: "001",
    tenderProject: "E3500000717002688002",
  });
  expect(isSectionCode("50023120260211001030101")).toBe(true); // of the form, although a local number
  expect(isSectionCode("E3500000717002688002")).toBe(false);
});

describe("unified deal code", () => {
  test.each([
    ["D03-12350100MB02709751-20200319-102642-5", "D03", "2020-03-19", "5"],
    ["B01-12350100MB02709751-20161231-211018-2", "B01", "2016-12-31", "2"],
  ])("%s", (code, category, date, checkCharacter) => {
    expect(parseUnifiedDealCode(code)).toMatchObject({
      grade: "valid",
      category,
      platform: { value: "12350100MB02709751", grade: "valid" },
      date,
      checkCharacter,
      unverified: ["check-character"],
    });
  });

  test("a code built on an odd credit code is odd", () => {
    expect(gradeUnifiedDealCode("A99-91359128593462349A-20170601-002267-T")).toBe("checksum-odd");
  });

  test.each([
    ["D03-12350100MB02709751-20200230-102642-5", { reason: "date" }],
    ["D03-HB2026033600010029-20200319-102642-5", { reason: "department" }],
    [
      "D03-12350100mb02709751-20200319-102642-5",
      { at: 12, normalised: "D03-12350100MB02709751-20200319-102642-5" },
    ],
    ["D0312350100MB02709751202003191026425", { reason: "length" }],
  ])("%s is malformed", (code, why) => {
    expect(parseUnifiedDealCode(code)).toMatchObject({ grade: "malformed", ...why });
    expect(isUnifiedDealCode(code)).toBe(false);
  });
});
