import { spansOf, type Span } from "./internal/region-listings.ts";
import { requireDay, requireText } from "./internal/require.ts";

/**
 * What the published lists say of a region code on a day:
 * `listed` where the lists before and after that day have it; `between-lists` where only one of the two has it, so that
 * the change fell somewhere between them; `beyond-lists` where the day is before the first or after the last list and
 * that one has it; `not-listed`.
 */
export type RegionListing = "listed" | "between-lists" | "beyond-lists" | "not-listed";

function listingIn(span: Span, day: string): RegionListing {
  if (day >= span.from && day <= span.through) return "listed";
  const list = day < span.from ? span.absentBefore : span.absentAfter;
  if (list === undefined) return "beyond-lists";
  return (day < span.from ? day > list : day < list) ? "between-lists" : "not-listed";
}

const strength: readonly RegionListing[] = ["listed", "between-lists", "beyond-lists", "not-listed"];

/**
 * Whether the published lists had a region code on a day (`YYYY-MM-DD`).
 *
 * @example
 * ```ts
 * regionListedOn("140624", "2017-06-30"); // "listed": 怀仁县
 * regionListedOn("140624", "2018-05-01"); // "between-lists": gone between 2017-10-31 and 2018-10-31
 * regionListedOn("140624", "2020-01-01"); // "not-listed"
 * ```
 *
 * @throws {@link IdentifiersError} `not-a-day` where `day` is none.
 */
export function regionListedOn(code: string, day: string): RegionListing {
  requireText(code);
  requireDay(day);
  if (code.length !== 6) return "not-listed";
  const answers = spansOf(code).map((span) => listingIn(span, day));
  return strength.find((answer) => answers.includes(answer)) ?? "not-listed";
}
