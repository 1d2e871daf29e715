import type { Unit } from "@gongkai/deadlines";
import { unitWords } from "../words/deadlines.ts";
import type { Locale } from "./locale.ts";

/** So many of a unit, e.g. 20 个工作日 or 20 working days. */
export function measure(amount: number, unit: Unit, locale: Locale): string {
  const { zh, en } = unitWords[unit];
  return locale === "zh" ? `${amount} ${zh}` : `${amount} ${en}${amount === 1 ? "" : "s"}`;
}
