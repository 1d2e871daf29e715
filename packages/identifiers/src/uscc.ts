import { usccDepartments } from "./data/uscc-departments.ts";
import type { DescribeOptions, Grade, Malformed } from "./grade.ts";
import { isDigit } from "./internal/chars.ts";
import { checkMeaning, describeMalformed, describeParts } from "./internal/describe.ts";
import { malformed } from "./internal/malformed.ts";
import { gradeOrganizationCode } from "./organization-code.ts";

/** A unified social credit code (统一社会信用代码, GB 32100-2015), taken apart. */
export interface Uscc {
  readonly grade: "valid" | "checksum-odd";
  readonly value: string;
  /** 登记管理部门: the first character. */
  readonly department: string;
  /** 机构类别: the second character. */
  readonly bodyClass: string;
  /** 登记管理机关行政区划: six digits, of which only the form is checked here. */
  readonly region: string;
  /** 组织机构代码: characters 9–17, graded on their own. */
  readonly organizationCode: { readonly value: string; readonly grade: Grade };
  readonly checkCharacter: string;
  /** The check character that the first seventeen call for. */
  readonly expectedCheckCharacter: string;
}

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const title = { zh: "统一社会信用代码", en: "unified social credit code" };

/** Value of the character with code 48 + index in the alphabet of the standard; -1 where it is not in it. */
// prettier-ignore
const values = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, -1, -1, -1, -1, -1, -1, -1, 10, 11, 12, 13, 14, 15, 16, 17, -1, 18, 19, 20, 21, 22, -1,
  23, 24, 25, -1, 26, 27, -1, 28, 29, 30,
];

/** 3^i mod 31; the last weight lets the check character take part, so that a code that agrees sums to 0 mod 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1];

/** Registering departments in use, by the value of the first character: 1–9, A, N, Y. */
const departments = 0b1000000010000000000011111111110;

/** Σ value × weight over all eighteen characters, or -1 where the form is wrong. */
function weightedSum(value: string): number {
  if (value.length !== 18) return -1;
  let sum = 0;
  for (let i = 0; i < 18; i++) {
    const v = values[value.charCodeAt(i) - 48] ?? -1;
    if (v < 0 || (v > 9 && i > 1 && i < 8)) return -1;
    sum += v * (weights[i] ?? 0);
  }
  return sum;
}

/**
 * How well a value stands as a credit code. A first character that names no known department is accepted only where
 * the check character agrees.
 */
export function gradeUscc(value: unknown): Grade {
  if (typeof value !== "string") return "malformed";
  const sum = weightedSum(value);
  if (sum < 0) return "malformed";
  if (sum % 31 === 0) return "valid";
  return (departments >> (values[value.charCodeAt(0) - 48] ?? 0)) & 1 ? "checksum-odd" : "malformed";
}

/**
 * Whether a value is a unified social credit code. True also where only the check character is odd, since some lawful
 * codes issued early are like that; {@link parseUscc} and {@link gradeUscc} tell the two apart.
 *
 * @example
 * ```ts
 * isUscc("916100000547537372"); // true
 * isUscc("91610000O547537372"); // false: the letter O is not in the alphabet
 * ```
 */
export function isUscc(value: unknown): boolean {
  return gradeUscc(value) !== "malformed";
}

function allows(code: number, index: number): boolean {
  const v = values[code - 48] ?? -1;
  return index > 1 && index < 8 ? isDigit(code) : v >= 0;
}

/**
 * Reads a unified social credit code. Lower case, full-width characters and blanks are malformed; `normalised` then
 * says which code was probably meant.
 *
 * @example
 * ```ts
 * parseUscc("91350100M0001TGQXM").grade; // "checksum-odd"
 * parseUscc("12350100mb02709751"); // { grade: "malformed", reason: "character", at: 8, normalised: "12350100MB02709751" }
 * ```
 */
export function parseUscc(value: unknown): Uscc | Malformed {
  const grade = gradeUscc(value);
  if (grade === "malformed" || typeof value !== "string")
    return malformed(value, { isCode: isUscc, lengths: [18], allows, otherwise: "department" });
  const own = values[value.charCodeAt(17) - 48] ?? 0;
  const organizationCode = value.slice(8, 17);
  return {
    grade,
    value,
    department: value.slice(0, 1),
    bodyClass: value.slice(1, 2),
    region: value.slice(2, 8),
    organizationCode: { value: organizationCode, grade: gradeOrganizationCode(organizationCode) },
    checkCharacter: value.slice(17),
    expectedCheckCharacter: alphabet.charAt((31 - ((weightedSum(value) - own) % 31)) % 31),
  };
}

/** Explains a credit code in one line. */
export function describeUscc(value: unknown, options: DescribeOptions = {}): string {
  const found = parseUscc(value);
  if (found.grade === "malformed") return describeMalformed(title, found, options);
  const department = usccDepartments[found.department];
  const { organizationCode } = found;
  return describeParts(
    title,
    found.value,
    [
      {
        name: { zh: "登记管理部门", en: "registering department" },
        value: found.department,
        meaning: department?.name,
      },
      {
        name: { zh: "机构类别", en: "class of body" },
        value: found.bodyClass,
        meaning: department?.classes[found.bodyClass],
      },
      { name: { zh: "登记管理机关行政区划", en: "region of registration" }, value: found.region },
      {
        name: { zh: "组织机构代码", en: "organisation code" },
        value: organizationCode.value,
        meaning: organizationCode.grade === "valid" ? undefined : checkMeaning.odd,
      },
      {
        name: { zh: "校验码", en: "check character" },
        value: found.checkCharacter,
        meaning: found.grade === "valid" ? checkMeaning.agrees : checkMeaning.odd,
      },
    ],
    options,
  );
}
