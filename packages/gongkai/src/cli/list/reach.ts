/** How far back a list can speak, and which of its rows do not say since when: there, that nobody is found says little. */
import type { BlacklistEntry, Screener, ScreeningResult } from "@gongkai/blacklist";

export interface Reach {
  /** The first day the list speaks of. */
  readonly on: string;
  /** The first day on which any of it was known. */
  readonly knownOn: string;
  /** Rows without a day of their own, taken as listed from the day of the list. */
  readonly undated?: { readonly from: string; readonly entries: ReadonlySet<string> };
}

export type Gap = "list-begins-later" | "list-known-later";

/** Why the list cannot clear anybody on the day, if so. */
export function gapOn(reach: Reach, on: string, knownOn: string | undefined): Gap | undefined {
  if (on < reach.on) return "list-begins-later";
  return knownOn !== undefined && knownOn < reach.knownOn ? "list-known-later" : undefined;
}

export function reachOf(entries: readonly BlacklistEntry[], undated?: Reach["undated"]): Reach {
  const events = entries.flatMap((entry) => entry.events);
  const decided = events.filter(
    ({ type, entry }) => type === "decided" && undated?.entries.has(entry) !== true,
  );
  return {
    on: earliest(decided.map(({ on }) => on)) ?? undated?.from ?? "9999-12-31",
    knownOn: earliest(events.map(({ knownOn }) => knownOn)) ?? "9999-12-31",
    ...(undated && undated.entries.size > 0 && { undated }),
  };
}

/** The reach as data: undated entries are counted. */
export function reachFacts({ undated, ...reach }: Reach): object {
  return undated === undefined
    ? reach
    : { ...reach, undated: { from: undated.from, entries: undated.entries.size } };
}

/** Whether an entry may or may not have been listed on a day: the list does not say since when it is. */
export function isUndated({ undated }: Reach, entry: string, on: string): boolean {
  return undated !== undefined && on < undated.from && undated.entries.has(entry);
}

/** A result that matched nobody, with the entries that fit and do not say since when they are listed: for a person. */
export function withUndated(
  result: ScreeningResult,
  { screen }: Pick<Screener, "screen">,
  reach: Reach,
): ScreeningResult {
  const { undated } = reach;
  const { query, on, knownOn, depth, outcome } = result;
  if (undated === undefined || on >= undated.from || outcome === "listed") return result;
  const later = screen(query, { on: undated.from, depth, ...(knownOn && { knownOn }) });
  const hits = later.hits
    .filter(({ entry }) => undated.entries.has(entry))
    .map((hit) => ({ ...hit, strength: "review" as const }));
  return hits.length === 0 ? result : { ...result, outcome: "review", hits: [...result.hits, ...hits] };
}

function earliest(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>(
    (first, day) => (first === undefined || day < first ? day : first),
    undefined,
  );
}
