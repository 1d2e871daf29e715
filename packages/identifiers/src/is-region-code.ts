import { spansOf } from "./internal/region-listings.ts";
import { requireDay } from "./internal/require.ts";
import { hasRegionCodeForm } from "./region-code-form.ts";
import { regionListedOn } from "./region-listing.ts";

/** The day a region code has to be listed on. */
export interface RegionCodeOptions {
  /** `YYYY-MM-DD`. Without it, any list since 2002 will do. */
  readonly on?: string;
}

/**
 * Whether a value is a region code that a published list has, on a day or ever. Brings 5 kB (gzipped) of codes along;
 * {@link hasRegionCodeForm} looks at the form alone.
 *
 * @example
 * ```ts
 * isRegionCode("440204"); // true: 浈江区
 * isRegionCode("440299"); // false
 * isRegionCode("140624", { on: "2020-01-01" }); // false: 怀仁县 had become 怀仁市, 140681
 * ```
 *
 * @throws {@link IdentifiersError} `not-a-day` where `on` is none.
 */
export function isRegionCode(value: unknown, { on }: RegionCodeOptions = {}): boolean {
  if (on !== undefined) requireDay(on);
  if (typeof value !== "string" || !hasRegionCodeForm(value)) return false;
  return on === undefined ? spansOf(value).length > 0 : regionListedOn(value, on) !== "not-listed";
}
