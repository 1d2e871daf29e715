/** Codes made by formulas written here on their own, so that two readings of the standards meet. */
import * as fc from "fast-check";
import {
  gradeCitizenId,
  gradeOrganizationCode,
  gradeUscc,
  isLandSupervisionNumber,
  isMineralRightNumber,
  parseCitizenId,
  parseLandSupervisionNumber,
  parseUscc,
} from "@gongkai/identifiers";
import { describe, expect, test } from "vitest";

const usccAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY".split("");
const orgAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
const digits = "0123456789".split("");

const text = (alphabet: readonly string[], length: number) =>
  fc
    .array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length })
    .map((list) => list.join(""));

/** GB 32100 by powers of three, with no table of weights. */
function usccOf(body: string): string {
  let sum = 0;
  let power = 1;
  for (const c of body) {
    sum += usccAlphabet.indexOf(c) * power;
    power = (power * 3) % 31;
  }
  return body + (usccAlphabet[(31 - (sum % 31)) % 31] ?? "");
}

/** GB 11714: the remainder is found by trying. */
function orgOf(body: string): string {
  const sum = [3, 7, 9, 10, 5, 8, 4, 2].reduce((s, w, i) => s + w * orgAlphabet.indexOf(body.charAt(i)), 0);
  const check = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].find((c) => (sum + c) % 11 === 0) ?? 0;
  return body + (check === 10 ? "X" : String(check));
}

/** ISO 7064 MOD 11-2, by the recursive form of the standard. */
function citizenIdOf(body: string): string {
  let p = 0;
  for (const c of body) p = ((p + Number(c)) * 2) % 11;
  const check = (12 - p) % 11;
  return body + (check === 10 ? "X" : String(check));
}

const uscc = fc
  .tuple(
    fc.constantFrom(..."123456789ANY".split("")),
    fc.constantFrom(...usccAlphabet),
    text(digits, 6),
    text(usccAlphabet, 9),
  )
  .map(([department, bodyClass, region, organisation]) =>
    usccOf(department + bodyClass + region + organisation),
  );

const twoDigits = (min: number, max: number) =>
  fc.integer({ min, max }).map((n) => String(n).padStart(2, "0"));

const citizenId = fc
  .tuple(
    fc.integer({ min: 110000, max: 659099 }),
    fc.integer({ min: 1900, max: 2026 }),
    twoDigits(1, 12),
    twoDigits(1, 28),
    text(digits, 3),
  )
  .map((parts) => citizenIdOf(parts.join("")));

describe("unified social credit code", () => {
  test("a code with the right check character is valid", () => {
    fc.assert(
      fc.property(uscc, (code) => {
        expect(parseUscc(code)).toMatchObject({
          grade: "valid",
          value: code,
          expectedCheckCharacter: code.charAt(17),
        });
      }),
    );
  });

  test("one character changed is always noticed", () => {
    fc.assert(
      fc.property(uscc, fc.nat({ max: 17 }), fc.constantFrom(...usccAlphabet), (code, at, character) => {
        fc.pre(code.charAt(at) !== character);
        expect(gradeUscc(code.slice(0, at) + character + code.slice(at + 1))).not.toBe("valid");
      }),
    );
  });

  test("two neighbours of the body exchanged are always noticed", () => {
    fc.assert(
      fc.property(uscc, fc.nat({ max: 15 }), (code, at) => {
        const [a, b] = [code.charAt(at), code.charAt(at + 1)];
        fc.pre(a !== b);
        expect(gradeUscc(code.slice(0, at) + b + a + code.slice(at + 2))).not.toBe("valid");
      }),
    );
  });

  test("a character outside the alphabet is refused", () => {
    fc.assert(
      fc.property(uscc, fc.constantFrom(..."HIOSVZ abc１".split("")), (code, character) => {
        if (character !== "H")
          expect(gradeUscc(code.slice(0, 9) + character + code.slice(10))).toBe("malformed");
        const other = usccAlphabet.find((c) => usccOf(`H${code.slice(1, 17)}`).charAt(17) !== c) ?? "";
        expect(gradeUscc(`H${code.slice(1, 17)}${other}`)).toBe("malformed");
      }),
    );
  });
});

describe("organisation code", () => {
  test("a code with the right check character is valid, hyphen or not", () => {
    fc.assert(
      fc.property(text(orgAlphabet, 8), (body) => {
        const code = orgOf(body);
        expect(gradeOrganizationCode(code)).toBe("valid");
        expect(gradeOrganizationCode(`${body}-${code.slice(8)}`)).toBe("valid");
      }),
    );
  });

  test("one digit changed is always noticed", () => {
    fc.assert(
      fc.property(
        text(orgAlphabet, 8),
        fc.nat({ max: 7 }),
        fc.constantFrom(...digits),
        (body, at, character) => {
          fc.pre(digits.includes(body.charAt(at)) && body.charAt(at) !== character);
          const changed = body.slice(0, at) + character + body.slice(at + 1) + orgOf(body).slice(8);
          expect(gradeOrganizationCode(changed)).toBe("checksum-odd");
        },
      ),
    );
  });
});

describe("citizen identity number", () => {
  test("a number with the right check character is valid, and its birth is read", () => {
    fc.assert(
      fc.property(citizenId, (code) => {
        expect(parseCitizenId(code)).toMatchObject({
          grade: "valid",
          birthDate: `${code.slice(6, 10)}-${code.slice(10, 12)}-${code.slice(12, 14)}`,
        });
      }),
    );
  });

  test("one character changed is never valid", () => {
    fc.assert(
      fc.property(citizenId, fc.nat({ max: 17 }), fc.constantFrom(...digits), (code, at, character) => {
        fc.pre(code.charAt(at) !== character);
        expect(gradeCitizenId(code.slice(0, at) + character + code.slice(at + 1))).not.toBe("valid");
      }),
    );
  });
});

test("land supervision numbers come apart as they were put together", () => {
  fc.assert(
    fc.property(
      text(digits, 6),
      fc.integer({ min: 1900, max: 2099 }),
      fc.constantFrom("A", "B", "C"),
      text(digits, 5),
      (region, year, letter, serial) => {
        const code = `${region}${year}${letter}${serial}`;
        expect(isLandSupervisionNumber(code)).toBe(true);
        expect(parseLandSupervisionNumber(code)).toMatchObject({
          region,
          year: String(year),
          letter,
          serial,
        });
      },
    ),
  );
});

test("mineral right numbers have a month", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("C", "T", "DC", "DT"),
      text(digits, 10),
      twoDigits(0, 99),
      text(digits, 10),
      (prefix, head, month, tail) => {
        expect(isMineralRightNumber(prefix + head + month + tail)).toBe(
          Number(month) >= 1 && Number(month) <= 12,
        );
      },
    ),
  );
});
