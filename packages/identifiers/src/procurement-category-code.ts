import type { DescribeOptions, Malformed } from "./grade.ts";
import { areDigits, isDigit } from "./internal/chars.ts";
import { describeMalformed, describeParts, type Label } from "./internal/describe.ts";
import { malformed } from "./internal/malformed.ts";

/** A code of the catalogue of government procurement (政府采购品目分类目录), taken apart. */
export interface ProcurementCategoryCode {
  readonly grade: "valid";
  readonly value: string;
  /** A 货物, B 工程, C 服务. */
  readonly class: "goods" | "works" | "services";
  /** The code cut off at each level, coarsest first, trailing zeros left out. */
  readonly levels: readonly string[];
  /**
   * `2022` where the code has the eight digits of 财库〔2022〕31号; the edition of 2013 used up to six, so a shorter code
   * may be of either.
   */
  readonly edition: "2022" | "undetermined";
}

const title = { zh: "政府采购品目代码", en: "procurement category code" };

const classes = { A: "goods", B: "works", C: "services" } as const;

const classNames: Readonly<Record<ProcurementCategoryCode["class"], Label>> = {
  goods: { zh: "货物", en: "goods" },
  works: { zh: "工程", en: "works" },
  services: { zh: "服务", en: "services" },
};

function classLetter(value: string): keyof typeof classes | undefined {
  const letter = value.charAt(0);
  return letter === "A" || letter === "B" || letter === "C" ? letter : undefined;
}

/** Whether a value is a procurement category code: A, B or C with two, four, six or eight digits. */
export function isProcurementCategoryCode(value: unknown): boolean {
  if (typeof value !== "string" || value.length < 3 || value.length > 9 || value.length % 2 === 0)
    return false;
  return classLetter(value) !== undefined && areDigits(value, 1, value.length);
}

function allows(code: number, index: number): boolean {
  return index === 0 ? code >= 65 && code <= 67 : isDigit(code);
}

/**
 * Reads a procurement category code.
 *
 * @example
 * ```ts
 * parseProcurementCategoryCode("C06020500"); // { class: "services", levels: ["C06", "C0602", "C060205"], edition: "2022", … }
 * ```
 */
export function parseProcurementCategoryCode(value: unknown): ProcurementCategoryCode | Malformed {
  const letter = typeof value === "string" ? classLetter(value) : undefined;
  if (typeof value !== "string" || letter === undefined || !isProcurementCategoryCode(value))
    return malformed(value, { isCode: isProcurementCategoryCode, lengths: [3, 5, 7, 9], allows });
  const levels = [3, 5, 7, 9].filter(
    (end) => end <= value.length && (end === 3 || value.slice(end - 2, end) !== "00"),
  );
  return {
    grade: "valid",
    value,
    class: classes[letter],
    levels: levels.map((end) => value.slice(0, end)),
    edition: value.length === 9 ? "2022" : "undetermined",
  };
}

/** Explains a procurement category code in one line. */
export function describeProcurementCategoryCode(value: unknown, options: DescribeOptions = {}): string {
  const found = parseProcurementCategoryCode(value);
  if (found.grade === "malformed") return describeMalformed(title, found, options);
  return describeParts(
    title,
    found.value,
    [
      { name: { zh: "类别", en: "class" }, value: found.value.charAt(0), meaning: classNames[found.class] },
      { name: { zh: "层级", en: "levels" }, value: found.levels.join(" › ") },
    ],
    options,
  );
}
