import { areDigits } from "./internal/chars.ts";

/** First two digits of the provinces, autonomous regions, municipalities and special administrative regions. */
const provinces =
  " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 ";

/**
 * Whether a value has the form of a region code (行政区划代码, GB/T 2260): six digits that begin with a province's two.
 * Holds no table, so it is the one to use in a schema; platform-internal codes of districts and zones pass it too.
 *
 * @example
 * ```ts
 * hasRegionCodeForm("440299"); // true, although there is no such county
 * hasRegionCodeForm("990000"); // false
 * ```
 */
export function hasRegionCodeForm(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length === 6 &&
    areDigits(value, 0, 6) &&
    provinces.includes(` ${value.slice(0, 2)} `)
  );
}
