import type { DescribeOptions, Grade, Malformed } from "./grade.ts";
import { isDigit, isUpper } from "./internal/chars.ts";
import { checkMeaning, describeMalformed, describeParts } from "./internal/describe.ts";
import { malformed } from "./internal/malformed.ts";

/** An organisation code (组织机构代码, GB 11714-1997): eight characters and a check character. */
export interface OrganizationCode {
  readonly grade: "valid" | "checksum-odd";
  /** The nine characters without the hyphen. */
  readonly value: string;
  /** As it is usually printed, with a hyphen before the last character. */
  readonly printed: string;
  readonly checkCharacter: string;
  /** The check character that the first eight call for. */
  readonly expectedCheckCharacter: string;
}

const weights = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const title = { zh: "组织机构代码", en: "organisation code" };

/** The check character of the eight characters that start at `from`, or `undefined` if one of them cannot stand there. */
function checkCharacterAt(text: string, from: number): string | undefined {
  let sum = 0;
  for (const [i, weight] of weights.entries()) {
    const code = text.charCodeAt(from + i);
    if (isDigit(code)) sum += (code - 48) * weight;
    else if (isUpper(code)) sum += (code - 55) * weight;
    else return undefined;
  }
  const rest = 11 - (sum % 11);
  return rest === 10 ? "X" : rest === 11 ? "0" : String(rest);
}

/** How well a value stands as an organisation code, with or without its hyphen. */
export function gradeOrganizationCode(value: unknown): Grade {
  if (typeof value !== "string") return "malformed";
  const last = value.length - 1;
  if (last !== 8 && !(last === 9 && value[8] === "-")) return "malformed";
  const given = value.charCodeAt(last);
  if (!isDigit(given) && given !== 88) return "malformed";
  const expected = checkCharacterAt(value, 0);
  if (expected === undefined) return "malformed";
  return expected === value[last] ? "valid" : "checksum-odd";
}

/** Whether a value has the form of an organisation code; an odd check character does not make it another thing. */
export function isOrganizationCode(value: unknown): boolean {
  return gradeOrganizationCode(value) !== "malformed";
}

function allows(code: number, index: number, length: number): boolean {
  if (index === length - 1) return isDigit(code) || code === 88;
  if (index === 8) return code === 45;
  return isDigit(code) || isUpper(code);
}

/**
 * Reads an organisation code, with or without its hyphen.
 *
 * @example
 * ```ts
 * parseOrganizationCode("05475373-7").grade; // "valid"
 * parseOrganizationCode("054753738").grade; // "checksum-odd"
 * ```
 */
export function parseOrganizationCode(value: unknown): OrganizationCode | Malformed {
  const grade = gradeOrganizationCode(value);
  if (grade === "malformed" || typeof value !== "string")
    return malformed(value, { isCode: isOrganizationCode, lengths: [9, 10], allows });
  const code = value.slice(0, 8) + value.slice(-1);
  return {
    grade,
    value: code,
    printed: `${code.slice(0, 8)}-${code.slice(8)}`,
    checkCharacter: code.slice(8),
    expectedCheckCharacter: checkCharacterAt(code, 0) ?? "",
  };
}

/** Explains an organisation code in one line. */
export function describeOrganizationCode(value: unknown, options: DescribeOptions = {}): string {
  const found = parseOrganizationCode(value);
  if (found.grade === "malformed") return describeMalformed(title, found, options);
  const meaning = found.grade === "valid" ? checkMeaning.agrees : checkMeaning.odd;
  return describeParts(
    title,
    found.printed,
    [
      { name: { zh: "本体代码", en: "body" }, value: found.value.slice(0, 8) },
      { name: { zh: "校验码", en: "check character" }, value: found.checkCharacter, meaning },
    ],
    options,
  );
}
