import * as fc from "fast-check";
import * as identifiers from "@gongkai/identifiers";
import { describe, expect, test } from "vitest";

const kinds = [
  "Uscc",
  "OrganizationCode",
  "CitizenId",
  "InvestmentProjectCode",
  "PlatformProjectCode",
  "TenderProjectCode",
  "SectionCode",
  "UnifiedDealCode",
  "RegionCode",
  "LandSupervisionNumber",
  "ParcelCode",
  "RealEstateUnitCode",
  "MineralRightNumber",
  "IndustryCode",
  "ProcurementCategoryCode",
  "CurrencyCode",
] as const;

const readers = kinds.map((kind) => ({
  kind,
  is: identifiers[`is${kind}`],
  parse: identifiers[`parse${kind}`],
  describe: identifiers[`describe${kind}`],
}));

const ten = 10_000_000;
const hostile: readonly unknown[] = [
  undefined,
  null,
  0,
  91610000054753737n,
  true,
  Symbol("code"),
  () => "916100000547537372",
  [],
  ["916100000547537372"],
  { length: 18, charCodeAt: () => 49, toString: () => "916100000547537372" },
  new String("916100000547537372"),
  "",
  "\0",
  "916100000547537372\0",
  "91610000\u{0}547537372",
  "\uD800".repeat(18),
  "\uDC00\uD83D".repeat(9),
  "９".repeat(18),
  "⑨".repeat(18),
  "٩".repeat(18),
  "-".repeat(24),
  "\u200B916100000547537372",
  "__proto__",
  "constructor",
  "9".repeat(ten),
  "X".repeat(ten),
  " ".repeat(ten),
  "-".repeat(ten),
];

describe.each(readers)("$kind", ({ is, parse, describe: explain }) => {
  test("answers anything at all, and the same each time", () => {
    for (const value of hostile) {
      const found = parse(value);
      expect(is(value)).toBe(found.grade !== "malformed");
      expect(parse(value)).toEqual(found);
      for (const locale of ["zh", "en"] as const) expect(explain(value, { locale }).length).toBeLessThan(300);
    }
  });

  test("a text ten million characters long is not looked at", () => {
    expect(parse("9".repeat(ten))).toEqual({ grade: "malformed", reason: "length" });
  });

  test("is, parse and describe agree and do not throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 50 }), fc.anything()), (value) => {
        const found = parse(value);
        expect(is(value)).toBe(found.grade !== "malformed");
        if (found.grade === "malformed") {
          if (found.normalised !== undefined) expect(is(found.normalised)).toBe(true);
          if (found.at !== undefined) expect(found.at).toBeLessThan(String(value).length);
        } else expect(found.value.length).toBeGreaterThan(2);
        expect(explain(value)).toBeTypeOf("string");
      }),
    );
  });
});

test("searching ten million digits for identity numbers ends", () => {
  expect(identifiers.findCitizenIds("1".repeat(ten))).toEqual([]);
  expect(identifiers.maskCitizenIds("张".repeat(ten / 10)).length).toBe(ten / 10);
});
