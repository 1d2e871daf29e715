import type { DescribeOptions, Malformed } from "./grade.ts";
import { describeMalformed, describeParts } from "./internal/describe.ts";
import { hasLayout, layoutForm } from "./internal/layout.ts";
import { malformed } from "./internal/malformed.ts";

/** A currency code: three digits (GB/T 12406-2008, as platform tables write it) or three letters (ISO 4217). */
export interface CurrencyCode {
  readonly grade: "valid";
  readonly value: string;
  readonly system: "numeric" | "alphabetic";
  /** Whether it is the renminbi (156, CNY), which nearly every record uses; no other currency is looked up. */
  readonly renminbi: boolean;
}

const title = { zh: "币种代码", en: "currency code" };
const numeric = "999";
const alphabetic = "AAA";

/** Whether a value has the form of a currency code. */
export function isCurrencyCode(value: unknown): boolean {
  return hasLayout(value, numeric) || hasLayout(value, alphabetic);
}

/** Reads a currency code. */
export function parseCurrencyCode(value: unknown): CurrencyCode | Malformed {
  if (typeof value !== "string" || !isCurrencyCode(value))
    return malformed(value, layoutForm(numeric, isCurrencyCode));
  return {
    grade: "valid",
    value,
    system: hasLayout(value, numeric) ? "numeric" : "alphabetic",
    renminbi: value === "156" || value === "CNY",
  };
}

/** Explains a currency code in one line. */
export function describeCurrencyCode(value: unknown, options: DescribeOptions = {}): string {
  const found = parseCurrencyCode(value);
  if (found.grade === "malformed") return describeMalformed(title, found, options);
  const meaning = found.renminbi ? { zh: "人民币", en: "renminbi" } : undefined;
  const name =
    found.system === "numeric" ? { zh: "数字码", en: "numeric" } : { zh: "字母码", en: "alphabetic" };
  return describeParts(title, found.value, [{ name, value: found.value, meaning }], options);
}
