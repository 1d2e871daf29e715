import type { BlacklistEntry } from "./entry.ts";
import { courseOf } from "./internal/course.ts";
import { checkedDay } from "./internal/day.ts";
import { knownEvents } from "./internal/known-events.ts";
import type { Listing } from "./listing.ts";

/**
 * What an entry says, corrections applied, as known on a day; nothing where neither notice nor decision is known.
 *
 * @example
 * ```ts
 * listingOf(entry)?.authority; // "某市财政局"
 * ```
 * @throws BlacklistError `not-a-day`
 */
export function listingOf(
  entry: BlacklistEntry,
  { knownOn }: { readonly knownOn?: string } = {},
): Listing | undefined {
  return courseOf(knownEvents(entry.events, knownOn === undefined ? undefined : checkedDay(knownOn))).listing;
}
