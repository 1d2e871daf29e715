import { industrySections } from "./data/industry-sections.ts";
import type { DescribeOptions, Malformed } from "./grade.ts";
import { areDigits, isDigit } from "./internal/chars.ts";
import { describeMalformed, describeParts } from "./internal/describe.ts";
import { malformed } from "./internal/malformed.ts";

/**
 * An industry code (国民经济行业分类, GB/T 4754) with its letter, as trading platforms write it. Only the form is read:
 * the numbers moved between the editions of 2011 and 2017, so keep the edition beside the code.
 */
export interface IndustryCode {
  readonly grade: "valid";
  readonly value: string;
  /** 门类: A–T. */
  readonly section: string;
  /** 大类: two digits. */
  readonly division: string;
  /** 中类: three digits, where the code goes that far. */
  readonly group?: string;
  /** 小类: four digits, where the code goes that far. */
  readonly class?: string;
}

const title = { zh: "国民经济行业代码", en: "industry code" };

/** Whether a value is an industry code: a letter A–T and two to four digits. */
export function isIndustryCode(value: unknown): boolean {
  if (typeof value !== "string" || value.length < 3 || value.length > 5) return false;
  const letter = value.charCodeAt(0);
  return letter >= 65 && letter <= 84 && areDigits(value, 1, value.length);
}

function allows(code: number, index: number): boolean {
  return index === 0 ? code >= 65 && code <= 84 : isDigit(code);
}

/** Reads an industry code. */
export function parseIndustryCode(value: unknown): IndustryCode | Malformed {
  if (typeof value !== "string" || !isIndustryCode(value))
    return malformed(value, { isCode: isIndustryCode, lengths: [3, 4, 5], allows });
  return {
    grade: "valid",
    value,
    section: value.slice(0, 1),
    division: value.slice(1, 3),
    ...(value.length > 3 ? { group: value.slice(1, 4) } : {}),
    ...(value.length > 4 ? { class: value.slice(1, 5) } : {}),
  };
}

/** Explains an industry code in one line. */
export function describeIndustryCode(value: unknown, options: DescribeOptions = {}): string {
  const found = parseIndustryCode(value);
  if (found.grade === "malformed") return describeMalformed(title, found, options);
  const finest = found.class ?? found.group;
  return describeParts(
    title,
    found.value,
    [
      { name: { zh: "门类", en: "section" }, value: found.section, meaning: industrySections[found.section] },
      { name: { zh: "大类", en: "division" }, value: found.division },
      ...(finest === undefined ? [] : [{ name: { zh: "中小类", en: "group or class" }, value: finest }]),
    ],
    options,
  );
}
