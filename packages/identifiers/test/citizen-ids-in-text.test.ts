/** The numbers are the examples printed in GB 11643. */
import * as fc from "fast-check";
import { describeCitizenId, findCitizenIds, maskCitizenId, maskCitizenIds } from "@gongkai/identifiers";
import { describe, expect, test } from "vitest";

const one = "11010519491231002X";
const two = "440524188001010014";

describe("citizen identity numbers in a text", () => {
  test("a number glued to a name is found", () => {
    expect(findCitizenIds(`张某${one}`)).toEqual([{ index: 2, text: one, grade: "valid", edition: "1999" }]);
    expect(findCitizenIds(`${one}张某`)).toMatchObject([{ index: 0 }]);
  });

  test("so are several, a lower-case x and full-width digits", () => {
    expect(findCitizenIds(`甲${one}、乙${two}`).map(({ text }) => text)).toEqual([one, two]);
    expect(findCitizenIds("11010519491231002x")).toMatchObject([{ grade: "valid" }]);
    expect(findCitizenIds("４４０５２４１８８００１０１００１４")).toMatchObject([
      { index: 0, grade: "valid" },
    ]);
  });

  test("a number with an odd check digit is found too: it would be published all the same", () => {
    expect(findCitizenIds("张某110105194912310021")).toMatchObject([{ grade: "checksum-odd" }]);
  });

  test("the edition of 1989 is found and named", () => {
    expect(findCitizenIds("张某110105491231002，男")).toEqual([
      { index: 2, text: "110105491231002", grade: "valid", edition: "1989" },
    ]);
  });

  // A project number, a credit code, a registration number of a firm, an account, a telephone number.
  test.each([
    "HB2026033600010029",
    "916100000547537372",
    "110105010247558",
    "6222021001116245702",
    "02385365008",
  ])("%s is none", (text) => {
    expect(findCitizenIds(text)).toEqual([]);
  });

  test("masking keeps the text around a number", () => {
    expect(maskCitizenIds(`受让人：张某${one}（个人）`)).toBe("受让人：张某110105************（个人）");
    expect(maskCitizenIds(`甲${one}乙${two}`, { keepStart: 0 })).toBe(
      `甲${"*".repeat(18)}乙${"*".repeat(18)}`,
    );
    expect(maskCitizenIds("没有号码")).toBe("没有号码");
  });

  test("masking one number", () => {
    expect(maskCitizenId(one)).toBe("110105************");
    expect(maskCitizenId(one, { keepStart: 3, keepEnd: 4 })).toBe("110***********002X");
    expect(maskCitizenId(one, { keepStart: 40, keepEnd: 40 })).toBe(one);
    expect(maskCitizenId(one, { keepStart: -1, keepEnd: 0 })).toBe("*".repeat(18));
    expect(maskCitizenId(one, { keepStart: Number.NaN, keepEnd: Number.NaN })).toBe("*".repeat(18));
    expect(maskCitizenId(one, { keepStart: 1.5, keepEnd: 0.5 })).toBe(`1${"*".repeat(17)}`);
  });

  test("no number is left after masking", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom(one, two),
        fc.string({ unit: "binary" }),
        (before, number, after) => {
          const masked = maskCitizenIds(before + number + after);
          expect(masked.length).toBe(before.length + number.length + after.length);
          expect(findCitizenIds(masked)).toEqual([]);
        },
      ),
    );
  });
});

test("a description does not give the number away", () => {
  for (const value of [one, "110105194912310021", `${one} `, "11010519491231002x"])
    for (const locale of ["zh", "en"] as const)
      expect(describeCitizenId(value, { locale })).not.toMatch(/19491231/);
});
