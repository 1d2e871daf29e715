import type { BlacklistEntry } from "./entry.ts";
import { canonicalJson } from "./internal/canonical-json.ts";
import { listingOf } from "./listing-of.ts";
import { statusOn, type AsOf, type StatusReason } from "./status-on.ts";

/** A list, the day it is looked at, and what is taken as known. */
export interface ListState extends AsOf {
  readonly entries: readonly BlacklistEntry[];
}

/** A field that two states have differently. */
export interface FieldChange {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What two states of a list differ in. Ids in order. */
export interface ListDiff {
  /** Listed now and not before. */
  readonly listed: readonly string[];
  /** Listed before and not now, and why. `absent`: the entry is not in the later list at all. */
  readonly delisted: readonly {
    readonly id: string;
    readonly reasons: readonly (StatusReason | { readonly code: "absent" })[];
  }[];
  /** Listed in both, shown to the public in one of them only. */
  readonly shown: readonly string[];
  readonly hidden: readonly string[];
  /** Listed in both, and says something else. */
  readonly changed: readonly { readonly id: string; readonly fields: readonly FieldChange[] }[];
  readonly unchanged: number;
}

/**
 * What happened to a list between two states: of one list on two days or as known on two days, or of two lists. An
 * entry that is no longer in the later list is `absent`, which is no removal.
 *
 * @example
 * ```ts
 * diffLists({ entries, on: "2026-05-01" }, { entries, on: "2026-06-01" }).listed; // ["BL-1"]
 * diffLists({ entries, on: "2026-06-01" }, { entries, on: "2029-06-01" }).delisted; // [{ id: "BL-1", reasons: [{ code: "term-over", until: "2029-05-10" }] }]
 * ```
 * @throws BlacklistError `not-a-day`
 */
export function diffLists(before: ListState, after: ListState): ListDiff {
  const earlier = listedIn(before);
  const later = listedIn(after);
  const present = new Map(after.entries.map((entry) => [entry.id, entry]));
  const both = sorted([...earlier.keys()].filter((id) => later.has(id)));
  const changed = both
    .map((id) => ({ id, fields: changedFields(earlier.get(id)?.listing, later.get(id)?.listing) }))
    .filter(({ fields }) => fields.length > 0);
  const isShown = (state: Listed, id: string) => state.get(id)?.published === true;
  const shown = both.filter((id) => !isShown(earlier, id) && isShown(later, id));
  const hidden = both.filter((id) => isShown(earlier, id) && !isShown(later, id));
  const touched = new Set([...shown, ...hidden, ...changed.map(({ id }) => id)]);
  return {
    listed: sorted([...later.keys()].filter((id) => !earlier.has(id))),
    delisted: sorted([...earlier.keys()].filter((id) => !later.has(id))).map((id) => ({
      id,
      reasons: reasonsOf(present.get(id), after),
    })),
    shown,
    hidden,
    changed,
    unchanged: both.length - touched.size,
  };
}

type Listed = ReadonlyMap<string, { readonly published: boolean; readonly listing: object | undefined }>;

function asOf({ on, knownOn }: AsOf): AsOf {
  return knownOn === undefined ? { on } : { on, knownOn };
}

function listedIn(state: ListState): Listed {
  const listed = new Map<string, { published: boolean; listing: object | undefined }>();
  for (const entry of state.entries) {
    const { status, published } = statusOn(entry, asOf(state));
    if (status === "listed") listed.set(entry.id, { published, listing: listingOf(entry, asOf(state)) });
  }
  return listed;
}

function reasonsOf(
  entry: BlacklistEntry | undefined,
  state: ListState,
): ListDiff["delisted"][number]["reasons"] {
  return entry === undefined ? [{ code: "absent" }] : statusOn(entry, asOf(state)).reasons;
}

function changedFields(before: object = {}, after: object = {}): readonly FieldChange[] {
  const was: Readonly<Record<string, unknown>> = { ...before };
  const is: Readonly<Record<string, unknown>> = { ...after };
  return sorted([...new Set([...Object.keys(was), ...Object.keys(is)])])
    .filter((field) => canonicalJson(was[field]) !== canonicalJson(is[field]))
    .map((field) => ({
      field,
      ...(was[field] !== undefined && { before: was[field] }),
      ...(is[field] !== undefined && { after: is[field] }),
    }));
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...texts].sort();
}
