import {
  isCurrencyCode,
  isIndustryCode,
  isParcelCode,
  isProcurementCategoryCode,
  isRealEstateUnitCode,
  landSupplyModeOf,
  parseCurrencyCode,
  parseIndustryCode,
  parseParcelCode,
  parseProcurementCategoryCode,
  parseRealEstateUnitCode,
} from "@gongkai/identifiers";
import { describe, expect, test } from "vitest";

describe("real-estate unit and parcel", () => {
  test("a unit names its parcel", () => {
    expect(parseRealEstateUnitCode("440305001002GB00003F00010001")).toEqual({
      grade: "valid",
      value: "440305001002GB00003F00010001",
      parcel: {
        grade: "valid",
        value: "440305001002GB00003",
        region: "440305",
        cadastralDistrict: "001",
        cadastralSubdistrict: "002",
        feature: "GB",
        serial: "00003",
      },
      fixture: "F",
      unit: "00010001",
    });
    expect(parseParcelCode("440305001002GB00003")).toMatchObject({ feature: "GB" });
  });

  test("as printed on certificates, with blanks, it is malformed and normalised", () => {
    expect(parseRealEstateUnitCode("440305 001002 GB00003 W00000000")).toEqual({
      grade: "malformed",
      reason: "length",
      normalised: "440305001002GB00003W00000000",
    });
  });

  test("neither passes for the other", () => {
    expect(isParcelCode("440305001002GB00003W00000000")).toBe(false);
    expect(isRealEstateUnitCode("440305001002GB00003")).toBe(false);
    expect(isRealEstateUnitCode("440305001002GB00003X00000000")).toBe(false);
    expect(isParcelCode("330483003")).toBe(false);
  });
});

describe("industry code", () => {
  test.each(["E47", "E48", "K70", "B09"])("%s", (code) => {
    expect(parseIndustryCode(code)).toEqual({
      grade: "valid",
      value: code,
      section: code.slice(0, 1),
      division: code.slice(1),
    });
  });

  test("groups and classes", () => {
    expect(parseIndustryCode("C1311")).toMatchObject({ division: "13", group: "131", class: "1311" });
  });

  test.each(["47", "U47", "E4", "E47000", "e47", "房地产业"])("%s is malformed", (code) => {
    expect(isIndustryCode(code)).toBe(false);
  });
});

describe("procurement category code", () => {
  test.each([
    ["C06020500", "services", "2022", ["C06", "C0602", "C060205"]],
    ["A02010105", "goods", "2022", ["A02", "A0201", "A020101", "A02010105"]],
    ["B01000000", "works", "2022", ["B01"]],
    ["A020101", "goods", "undetermined", ["A02", "A0201", "A020101"]],
  ])("%s", (code, category, edition, levels) => {
    expect(parseProcurementCategoryCode(code)).toEqual({
      grade: "valid",
      value: code,
      class: category,
      edition,
      levels,
    });
  });

  test.each(["D01", "A0", "A020", "A0201010500", "a02"])("%s is malformed", (code) => {
    expect(isProcurementCategoryCode(code)).toBe(false);
  });
});

test("currency codes", () => {
  expect(parseCurrencyCode("156")).toEqual({
    grade: "valid",
    value: "156",
    system: "numeric",
    renminbi: true,
  });
  expect(parseCurrencyCode("CNY")).toMatchObject({ system: "alphabetic", renminbi: true });
  expect(parseCurrencyCode("840")).toMatchObject({ renminbi: false });
  expect(parseCurrencyCode("cny")).toMatchObject({ grade: "malformed", normalised: "CNY" });
  expect(isCurrencyCode("人民币")).toBe(false);
});

test("the letter of a supervision number and the printed supply mode", () => {
  expect(landSupplyModeOf("划拨")).toBe("allocation");
  for (const mode of ["挂牌出让", "拍卖出让", "招标出让", "协议出让", " 招拍挂出让 "])
    expect(landSupplyModeOf(mode)).toBe("grant");
  expect(landSupplyModeOf("租赁")).toBe("lease");
  for (const mode of ["作价出资或入股", "授权经营", ""]) expect(landSupplyModeOf(mode)).toBeUndefined();
});
