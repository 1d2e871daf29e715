import type { DescribeOptions, Grade, Malformed } from "./grade.ts";
import { areDigits, isDay, isDigit, numberAt } from "./internal/chars.ts";
import { checkMeaning, describeMalformed, describeParts } from "./internal/describe.ts";
import { malformed } from "./internal/malformed.ts";
import { requireDay, requireText } from "./internal/require.ts";

/** A citizen identity number (公民身份号码, GB 11643-1999; GB 11643-1989 for the form with 15 digits). */
export interface CitizenId {
  readonly grade: "valid" | "checksum-odd";
  readonly value: string;
  /** `1999`: 18 characters with a check character. `1989`: 15 digits, a two-digit year and no check character. */
  readonly edition: "1999" | "1989";
  /** Region of the household register when the number was given out. */
  readonly region: string;
  /** `YYYY-MM-DD`. A number of the 1989 edition is read as of the twentieth century. */
  readonly birthDate: string;
  readonly sequence: string;
  /** 顺序码 is odd for men and even for women. */
  readonly sex: "male" | "female";
}

/** When the number is looked at, for refusing births that have not happened. */
export interface CitizenIdOptions {
  /** `YYYY-MM-DD`: births after this day are malformed. */
  readonly asOf?: string;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = "10X98765432";
const title = { zh: "公民身份号码", en: "citizen identity number" };

/** `YYYYMMDD` as a number, or 0 where the date does not exist. */
function birthNumber(value: string): number {
  const short = value.length === 15;
  const year = short ? 1900 + numberAt(value, 6, 8) : numberAt(value, 6, 10);
  const month = short ? numberAt(value, 8, 10) : numberAt(value, 10, 12);
  const day = short ? numberAt(value, 10, 12) : numberAt(value, 12, 14);
  const known = year >= 1800 && year <= 2099 && isDay(year, month, day);
  return known ? year * 10_000 + month * 100 + day : 0;
}

/** `YYYY-MM-DD` as the number that {@link birthNumber} makes. */
function dayNumber(day: string): number {
  requireDay(day);
  return Number(day.replaceAll("-", ""));
}

function hasForm(value: string): boolean {
  if (value.length === 15) return value[0] !== "0" && areDigits(value, 0, 15);
  if (value.length !== 18 || value[0] === "0" || !areDigits(value, 0, 17)) return false;
  const last = value.charCodeAt(17);
  return isDigit(last) || last === 88;
}

function expectedCheckCharacter(value: string): string {
  let sum = 0;
  for (const [i, weight] of weights.entries()) sum += (value.charCodeAt(i) - 48) * weight;
  return checkCharacters.charAt(sum % 11);
}

/**
 * How well a value stands as a citizen identity number. Numbers of 15 digits have no check character to be odd.
 *
 * @throws {@link IdentifiersError} `not-a-day` where `asOf` is none.
 */
export function gradeCitizenId(value: unknown, { asOf }: CitizenIdOptions = {}): Grade {
  const latest = asOf === undefined ? Infinity : dayNumber(asOf);
  if (typeof value !== "string" || !hasForm(value)) return "malformed";
  const born = birthNumber(value);
  if (born === 0 || born > latest) return "malformed";
  return value.length === 15 || expectedCheckCharacter(value) === value[17] ? "valid" : "checksum-odd";
}

/**
 * Whether a value is a citizen identity number, an odd check character notwithstanding.
 *
 * @example
 * ```ts
 * isCitizenId("11010519491231002X"); // true: the example printed in the standard
 * isCitizenId("11010519491331002X"); // false: there is no month 13
 * ```
 */
export function isCitizenId(value: unknown, options: CitizenIdOptions = {}): boolean {
  return gradeCitizenId(value, options) !== "malformed";
}

function allows(code: number, index: number, length: number): boolean {
  if (index === 0) return code >= 49 && code <= 57;
  return isDigit(code) || (code === 88 && index === 17 && length === 18);
}

/** Reads a citizen identity number. For detection and masking; it has no place in what is published. */
export function parseCitizenId(value: unknown, options: CitizenIdOptions = {}): CitizenId | Malformed {
  const grade = gradeCitizenId(value, options);
  if (grade === "malformed" || typeof value !== "string")
    return malformed(value, {
      isCode: (candidate) => isCitizenId(candidate, options),
      lengths: [15, 18],
      allows,
      otherwise: "date",
    });
  const edition = value.length === 15 ? "1989" : "1999";
  const born = String(birthNumber(value));
  const sequence = edition === "1989" ? value.slice(12, 15) : value.slice(14, 17);
  return {
    grade,
    value,
    edition,
    region: value.slice(0, 6),
    birthDate: `${born.slice(0, 4)}-${born.slice(4, 6)}-${born.slice(6)}`,
    sequence,
    sex: Number(sequence) % 2 === 1 ? "male" : "female",
  };
}

/** A whole number from 0 to `most`; what is no number keeps nothing. */
function kept(asked: number, most: number): number {
  return Math.max(0, Math.min(Math.trunc(asked) || 0, most));
}

/**
 * Masks a citizen identity number for display: the first `keepStart` and the last `keepEnd` characters stay (6 and 0 by
 * default), the rest become asterisks. How much is kept is practice, not law.
 *
 * @example
 * ```ts
 * maskCitizenId("11010519491231002X"); // "110105************"
 * ```
 */
export function maskCitizenId(value: string, { keepStart = 6, keepEnd = 0 } = {}): string {
  requireText(value);
  const start = kept(keepStart, value.length);
  const end = kept(keepEnd, value.length - start);
  return value.slice(0, start) + "*".repeat(value.length - start - end) + value.slice(value.length - end);
}

/** Explains a citizen identity number in one line, with the number itself masked. */
export function describeCitizenId(value: unknown, options: DescribeOptions = {}): string {
  const found = parseCitizenId(value);
  if (found.grade === "malformed") {
    const { normalised: _private, ...rest } = found;
    return describeMalformed(title, rest, options);
  }
  const parts = [
    { name: { zh: "户籍行政区划", en: "region of the register" }, value: found.region },
    { name: { zh: "版本", en: "edition" }, value: `GB 11643-${found.edition}` },
  ];
  const meaning = found.grade === "valid" ? checkMeaning.agrees : checkMeaning.odd;
  const check = { name: { zh: "校验码", en: "check character" }, value: "*", meaning };
  return describeParts(
    title,
    maskCitizenId(found.value),
    found.edition === "1999" ? [...parts, check] : parts,
    options,
  );
}
