import type { DescribeOptions, Grade, Malformed } from "./grade.ts";
import { isDay, numberAt } from "./internal/chars.ts";
import { checkMeaning, describeMalformed, describeParts, unverifiedCheck } from "./internal/describe.ts";
import { hasLayout, layoutForm } from "./internal/layout.ts";
import { malformed } from "./internal/malformed.ts";
import { dealCategories, dealDomains } from "./data/deal-categories.ts";
import { gradeUscc } from "./uscc.ts";

/** A unified deal code (统一交易标识码, 公共资源交易平台系统数据规范, section 3), taken apart. */
export interface UnifiedDealCode {
  /** `checksum-odd` where the credit code inside is. */
  readonly grade: "valid" | "checksum-odd";
  readonly value: string;
  /** 交易分类代码, a letter and two digits. */
  readonly category: string;
  /** The platform's credit code. */
  readonly platform: { readonly value: string; readonly grade: Grade };
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Six digits. */
  readonly serial: string;
  /** 校验码. How it is computed was not found in any open text, so it is not verified. */
  readonly checkCharacter: string;
  readonly unverified: readonly ["check-character"];
}

const title = { zh: "统一交易标识码", en: "unified deal code" };
const layout = "A99-XXXXXXXXXXXXXXXXXX-99999999-999999-X";

/** How well a value stands as a unified deal code, by the credit code inside it. */
export function gradeUnifiedDealCode(value: unknown): Grade {
  if (!hasLayout(value, layout)) return "malformed";
  if (!isDay(numberAt(value, 23, 27), numberAt(value, 27, 29), numberAt(value, 29, 31))) return "malformed";
  return gradeUscc(value.slice(4, 22));
}

/** Whether a value is a unified deal code, an odd check character in the credit code inside it notwithstanding. */
export function isUnifiedDealCode(value: unknown): boolean {
  return gradeUnifiedDealCode(value) !== "malformed";
}

/**
 * Reads a unified deal code.
 *
 * @example
 * ```ts
 * parseUnifiedDealCode("D03-12350100MB02709751-20200319-102642-5"); // { category: "D03", date: "2020-03-19", … }
 * ```
 */
export function parseUnifiedDealCode(value: unknown): UnifiedDealCode | Malformed {
  const grade = gradeUnifiedDealCode(value);
  if (grade === "malformed" || typeof value !== "string") {
    const platform = hasLayout(value, layout) && gradeUscc(value.slice(4, 22)) === "malformed";
    const form = layoutForm(layout, isUnifiedDealCode, { otherwise: platform ? "department" : "date" });
    return malformed(value, form);
  }
  return {
    grade,
    value,
    category: value.slice(0, 3),
    platform: { value: value.slice(4, 22), grade },
    date: `${value.slice(23, 27)}-${value.slice(27, 29)}-${value.slice(29, 31)}`,
    serial: value.slice(32, 38),
    checkCharacter: value.slice(39),
    unverified: ["check-character"],
  };
}

/** Explains a unified deal code in one line. */
export function describeUnifiedDealCode(value: unknown, options: DescribeOptions = {}): string {
  const found = parseUnifiedDealCode(value);
  if (found.grade === "malformed") return describeMalformed(title, found, options);
  return describeParts(
    title,
    found.value,
    [
      {
        name: { zh: "交易分类", en: "category" },
        value: found.category,
        meaning: dealCategories[found.category] ?? dealDomains[found.category.charAt(0)],
      },
      {
        name: { zh: "公共资源交易平台", en: "platform" },
        value: found.platform.value,
        meaning: found.grade === "valid" ? undefined : checkMeaning.odd,
      },
      { name: { zh: "日期", en: "date" }, value: found.date },
      { name: { zh: "流水号", en: "serial number" }, value: found.serial },
      {
        name: { zh: "校验码", en: "check character" },
        value: found.checkCharacter,
        meaning: unverifiedCheck,
      },
    ],
    options,
  );
}
