/** Codes as printed in published records and in the standards themselves; no code of a private person. */
import {
  gradeUscc,
  hasRegionCodeForm,
  isCitizenId,
  isInvestmentProjectCode,
  isLandSupervisionNumber,
  isMineralRightNumber,
  isOrganizationCode,
  isUscc,
  parseCitizenId,
  parseInvestmentProjectCode,
  parseLandSupervisionNumber,
  parseMineralRightNumber,
  parseOrganizationCode,
  parseUscc,
} from "@gongkai/identifiers";
import { describe, expect, test } from "vitest";

describe("unified social credit code", () => {
  // Published by platforms and bidders in notices of 2016–2026.
  test.each([
    "12350100MB02709751",
    "916100000547537372",
    "11410423005487188A",
    "31110000567482469L",
    "12500000745322928L",
    "91120000103070925B",
    "91510000326978260D",
  ])("%s is valid, and so is the organisation code in it", (code) => {
    expect(parseUscc(code)).toMatchObject({
      grade: "valid",
      value: code,
      organizationCode: { grade: "valid" },
    });
    expect(isUscc(code)).toBe(true);
  });

  // Lawful codes given out early in Fujian.
  test.each([
    ["91350100M0001TGQXM", "1"],
    ["91350211M0000XUF46", "R"],
    ["91350203M0001FUE2P", "J"],
  ])("%s is lawful although the rule calls for %s", (code, expected) => {
    expect(parseUscc(code)).toMatchObject({
      grade: "checksum-odd",
      expectedCheckCharacter: expected,
      organizationCode: { grade: "valid" },
    });
    expect(isUscc(code)).toBe(true);
  });

  test.each([
    ["91359128593462349A", "wrong check character, in a test fixture of a platform"],
    ["916100000547537371", "last digit changed"],
  ])("%s is odd: %s", (code) => {
    expect(gradeUscc(code)).toBe("checksum-odd");
  });

  test.each([
    ["HB2026033600010029", { reason: "department" }],
    ["91610000O547537372", { reason: "character", at: 8 }],
    ["91610000 0547537372", { reason: "length", normalised: "916100000547537372" }],
    ["12350100mb02709751", { reason: "character", at: 8, normalised: "12350100MB02709751" }],
    [
      "９１６１０００００５４７５３７３７２",
      { reason: "character", at: 0, normalised: "916100000547537372" },
    ],
    ["91610000-054753737-2", { reason: "length", normalised: "916100000547537372" }],
    ["", { reason: "length" }],
    [916100000547537372n, { reason: "not-text" }],
  ])("%s is malformed", (code, why) => {
    expect(parseUscc(code)).toEqual({ grade: "malformed", ...why });
    expect(isUscc(code)).toBe(false);
  });
});

describe("organisation code", () => {
  test.each(["MB0270975", "054753737", "567482469", "005487188", "745322928", "05475373-7", "76951211X"])(
    "%s is valid",
    (code) => {
      expect(parseOrganizationCode(code)).toMatchObject({ grade: "valid", value: code.replace("-", "") });
    },
  );

  test("an odd check digit is graded, with the one that was expected", () => {
    expect(parseOrganizationCode("054753738")).toMatchObject({
      grade: "checksum-odd",
      expectedCheckCharacter: "7",
    });
    expect(isOrganizationCode("054753738")).toBe(true);
  });

  test.each(["05475373_7", "0547537377", "mb0270975", "05475373A"])("%s is malformed", (code) => {
    expect(isOrganizationCode(code)).toBe(false);
  });
});

describe("citizen identity number", () => {
  // The examples printed in GB 11643 itself.
  test.each([
    ["11010519491231002X", "1949-12-31", "female"],
    ["440524188001010014", "1880-01-01", "male"],
  ])("%s", (code, birthDate, sex) => {
    expect(parseCitizenId(code)).toMatchObject({ grade: "valid", edition: "1999", birthDate, sex });
  });

  test("the edition of 1989 has fifteen digits", () => {
    expect(parseCitizenId("110105491231002")).toMatchObject({
      grade: "valid",
      edition: "1989",
      birthDate: "1949-12-31",
    });
  });

  test("an odd check digit is graded", () => {
    expect(parseCitizenId("110105194912310021").grade).toBe("checksum-odd");
  });

  test.each([
    ["11010519491331002X", { reason: "date" }],
    ["11010519490229002X", { reason: "date" }],
    ["11010519491231002x", { reason: "character", at: 17, normalised: "11010519491231002X" }],
    ["01010519491231002X", { reason: "character", at: 0 }],
    ["1101051949123100", { reason: "length" }],
  ])("%s is malformed", (code, why) => {
    expect(parseCitizenId(code)).toEqual({ grade: "malformed", ...why });
  });

  test("a birth after the day asked about is malformed", () => {
    expect(isCitizenId("11010519491231002X", { asOf: "1949-12-31" })).toBe(true);
    expect(parseCitizenId("11010519491231002X", { asOf: "1949-12-30" })).toEqual({
      grade: "malformed",
      reason: "date",
    });
  });
});

describe("investment project code", () => {
  // Fujian 2018–2020.
  test.each([
    ["2018-350821-78-01-053318", "2018", "78"],
    ["2020-350122-83-88-006530", "2020", "83"],
    ["2020-350421-22-03-001861", "2020", "22"],
    ["2017-440105-48-01-000000", "2017", "48"],
  ])("%s is of the first generation", (code, year, industry) => {
    expect(parseInvestmentProjectCode(code)).toMatchObject({
      grade: "valid",
      generation: "year",
      year,
      industry,
    });
  });

  // Henan and Jiangsu 2025.
  test.each([
    ["2503-411481-04-01-225421", "03", "04"],
    ["2509-320193-89-01-544060", "09", "89"],
  ])("%s is of the second, and its check digit is not claimed", (code, month, department) => {
    expect(parseInvestmentProjectCode(code)).toMatchObject({
      grade: "valid",
      generation: "month",
      year: "2025",
      month,
      department,
      checkDigit: code.slice(-1),
      unverified: ["check-digit"],
    });
  });

  test.each([
    ["20183508217801053318", { reason: "length", normalised: "2018-350821-78-01-053318" }],
    ["2513-411481-04-01-225421", { reason: "date" }],
    ["1903-411481-04-01-225421", { reason: "date" }],
    ["2018-350821-78-01-05331", { reason: "length" }],
    ["2018—350821—78—01—053318", { reason: "character", at: 4, normalised: "2018-350821-78-01-053318" }],
  ])("%s is malformed", (code, why) => {
    expect(parseInvestmentProjectCode(code)).toEqual({ grade: "malformed", ...why });
    expect(isInvestmentProjectCode(code)).toBe(false);
  });
});

describe("land supervision number", () => {
  test.each([
    ["1306262018B00730", "grant"],
    ["6529012018A00707", "allocation"],
    ["4311292007B00552", "grant"],
  ])("%s", (code, supplyMode) => {
    expect(parseLandSupervisionNumber(code)).toMatchObject({
      grade: "valid",
      supplyMode,
      region: code.slice(0, 6),
    });
  });

  test.each([
    ["1306262018D00730", { reason: "character", at: 10 }],
    ["130626201800730", { reason: "length" }],
    ["1306262118B00730", { reason: "date" }],
    ["1306262018b00730", { reason: "character", at: 10, normalised: "1306262018B00730" }],
  ])("%s is malformed", (code, why) => {
    expect(parseLandSupervisionNumber(code)).toEqual({ grade: "malformed", ...why });
    expect(isLandSupervisionNumber(code)).toBe(false);
  });
});

describe("mineral right number", () => {
  // The ministry's registry, September 2026.
  test.each([
    ["C3408812017067130144532", "mining", "licence"],
    ["DC5108212026097100000001", "mining", "registry"],
    ["DC5201002023081110155618", "mining", "registry"],
    ["DT1507002008083050013707", "exploration", "registry"],
    ["DT5000002026096000000002", "exploration", "registry"],
  ])("%s", (code, right, form) => {
    const digits = code.replace(/^D?[CT]/, "");
    expect(parseMineralRightNumber(code)).toMatchObject({
      grade: "valid",
      right,
      form,
      region: digits.slice(0, 6),
      year: digits.slice(6, 10),
      month: digits.slice(10, 12),
    });
  });

  // 国土资发〔2007〕294号: T, issuing body, mode of grant, year and month, class of mineral, serial number.
  test("the exploration licence of 2008 to 2020 is taken apart as its notice lays it down", () => {
    const code = "T01120070502000001";
    expect(parseMineralRightNumber(code)).toEqual({
      grade: "valid",
      value: code,
      right: "exploration",
      form: "early",
      issuer: "01",
      year: "2007",
      month: "05",
      serial: "000001",
    });
    expect(parseMineralRightNumber("T01120071302000001")).toEqual({ grade: "malformed", reason: "date" });
  });

  test.each([
    ["C340881201713713014453", { reason: "length" }],
    ["C3408812017137130144532", { reason: "date" }],
    ["X3408812017067130144532", { reason: "character", at: 0 }],
    ["D3408812017067130144532", { reason: "character", at: 0 }],
    ["C12345678901234567", { reason: "character", at: 0 }],
  ])("%s is malformed", (code, why) => {
    expect(parseMineralRightNumber(code)).toEqual({ grade: "malformed", ...why });
    expect(isMineralRightNumber(code)).toBe(false);
  });
});

test("the form of a region code", () => {
  for (const code of ["440204", "411481", "530829", "110000", "659012", "140624"])
    expect(hasRegionCodeForm(code)).toBe(true);
  for (const code of ["4402", "990000", "44020a", "０４０２０４", 440204, null])
    expect(hasRegionCodeForm(code)).toBe(false);
});
