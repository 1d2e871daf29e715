import type { Text } from "@gongkai/law";
import type { CompileOptions } from "./check-profile.ts";
import { compileProfile } from "./compile-profile.ts";
import type { CompiledProfile, Duty, Entry, Provenance, Scope, Sourced } from "./compiled-profile.ts";
import { facetValues, type FacetValue } from "./facet-values.ts";
import { refOf } from "./internal/lineage.ts";
import { compareSpans } from "./period.ts";
import type { Profile, ProfileInput } from "./profile-format.ts";
import type { SubjectId } from "./subject.ts";
import { joinTexts } from "./text.ts";
import { levelNames } from "./vocabulary.ts";

/** What happened to a value. `tightened` and `loosened` are said of periods only. */
export type ChangeKind = "added" | "removed" | "changed" | "tightened" | "loosened";

/** One value of one item that differs between two profiles. */
export interface FacetChange {
  readonly item: SubjectId;
  readonly name: Text;
  readonly facet: FacetValue["facet"];
  readonly part: string;
  readonly kind: ChangeKind;
  readonly before?: Text;
  readonly after?: Text;
  /** Of the value as it is afterwards; of a removed one, as it was. */
  readonly provenance: Provenance;
}

/** An item that only one of two profiles lists. */
export interface ItemChange {
  readonly item: SubjectId;
  readonly name: Text;
  /** Why it is not listed, where the profile says so. */
  readonly reason?: Text;
  readonly provenance: Provenance;
}

/** A duty that differs. */
export interface DutyChange {
  readonly duty: string;
  readonly kind: "added" | "removed" | "changed";
  readonly before?: Duty;
  readonly after?: Duty;
  readonly provenance: Provenance;
}

/** A part of the scope that differs. */
export interface ScopeChange {
  readonly part: keyof Scope;
  readonly before?: Text;
  readonly after?: Text;
}

/** Days of the calendar that only one of two profiles states. */
export interface CalendarChange {
  readonly kind: "added" | "removed";
  readonly name: Text;
}

/** Everything by which one profile differs from another. */
export interface ProfileDiff {
  readonly from: { readonly profile: string; readonly asOf: string };
  readonly to: { readonly profile: string; readonly asOf: string };
  readonly added: readonly ItemChange[];
  readonly removed: readonly ItemChange[];
  /** The items that both list, changed or not. */
  readonly common: readonly SubjectId[];
  readonly changed: readonly FacetChange[];
  readonly duties: readonly DutyChange[];
  readonly scope: readonly ScopeChange[];
  /** Days laid over the national calendar by one of the two only. */
  readonly calendars: readonly CalendarChange[];
}

type AnyProfile = Profile | ProfileInput | CompiledProfile;

/**
 * By what one profile differs from another, item by item and facet by facet. Where the two only cite differently, they do
 * not differ. A first profile that is not compiled yet is read on the day of the second, so that no change of the law
 * stands between them.
 *
 * @example
 * diffProfiles(national, shaoguanZhenjiang2018).added.map(({ item }) => item);
 * // ["construction.evaluation-process", "construction.evaluation-result", "construction.violation-record"]
 *
 * @throws CatalogueError `invalid-profile` where one of them has errors.
 */
export function diffProfiles(from: AnyProfile, to: AnyProfile, options: CompileOptions = {}): ProfileDiff {
  const after = compiledOf(to, options);
  const before = compiledOf(from, { ...options, on: options.on ?? after.asOf });
  const old = new Map(before.entries.map((entry) => [entry.item, entry]));
  const now = new Map(after.entries.map((entry) => [entry.item, entry]));
  const reasons = new Map(after.removed.map((removal) => [removal.item, removal]));
  return {
    from: { profile: refOf(before), asOf: before.asOf },
    to: { profile: refOf(after), asOf: after.asOf },
    added: after.entries.filter(({ item }) => !old.has(item)).map(itemChange),
    removed: before.entries
      .filter(({ item }) => !now.has(item))
      .map((entry) => {
        const removal = reasons.get(entry.item);
        if (removal === undefined) return itemChange(entry);
        return { ...itemChange(entry), reason: removal.reason, provenance: removal.provenance };
      }),
    common: after.entries.flatMap(({ item }) => (old.has(item) ? item : [])),
    changed: after.entries.flatMap((entry) => {
      const earlier = old.get(entry.item);
      return earlier === undefined ? [] : changesOf(earlier, entry);
    }),
    duties: dutyChanges(before.duties, after.duties),
    scope: scopeChanges(before.scope, after.scope),
    calendars: calendarChanges(before, after),
  };
}

/** Whether two profiles say the same. */
export function isSame({ added, removed, changed, duties, scope, calendars }: ProfileDiff): boolean {
  return [added, removed, changed, duties, scope, calendars].every(({ length }) => length === 0);
}

function compiledOf(profile: AnyProfile, options: CompileOptions): CompiledProfile {
  return "compiled" in profile ? profile : compileProfile(profile, options);
}

function itemChange({ item, facets, provenance }: Entry): ItemChange {
  return { item, name: facets.item.value, provenance };
}

function changesOf(before: Entry, after: Entry): readonly FacetChange[] {
  const old = facetValues(before);
  const now = facetValues(after);
  const head = { item: after.item, name: after.facets.item.value };
  const gone = [...old].flatMap(([key, { facet, part, text, provenance }]): FacetChange[] =>
    now.has(key) ? [] : [{ ...head, facet, part, kind: "removed", before: text, provenance }],
  );
  const here = [...now].flatMap(([key, value]): FacetChange[] => {
    const { facet, part, text, provenance } = value;
    const earlier = old.get(key);
    if (earlier === undefined) return [{ ...head, facet, part, kind: "added", after: text, provenance }];
    const kind = kindOfChange(earlier, value);
    return kind === undefined
      ? []
      : [{ ...head, facet, part, kind, before: earlier.text, after: text, provenance }];
  });
  return [...gone, ...here];
}

/** How a value changed; `undefined` where it did not. Words alone make no change of a period whose number stays. */
function kindOfChange(before: FacetValue, after: FacetValue): ChangeKind | undefined {
  const [old, now] = [before.period?.span, after.period?.span];
  if (old !== undefined && now !== undefined) {
    const change = compareSpans(old, now);
    if (change === "same") return before.text.zh === after.text.zh ? undefined : "changed";
    if (change !== "not-comparable") return change === "tighter" ? "tightened" : "loosened";
  }
  return before.text.zh === after.text.zh && before.text.en === after.text.en ? undefined : "changed";
}

function dutyChanges(
  before: readonly Sourced<Duty>[],
  after: readonly Sourced<Duty>[],
): readonly DutyChange[] {
  const old = new Map(before.map((duty) => [duty.value.duty, duty]));
  const now = new Set(after.map(({ value }) => value.duty));
  const gone = before
    .filter(({ value }) => !now.has(value.duty))
    .map(({ value, provenance }): DutyChange => ({
      duty: value.duty,
      kind: "removed",
      before: value,
      provenance,
    }));
  const here = after.flatMap(({ value, provenance }): DutyChange[] => {
    const earlier = old.get(value.duty)?.value;
    if (earlier === undefined) return [{ duty: value.duty, kind: "added", after: value, provenance }];
    if (JSON.stringify(earlier) === JSON.stringify(value)) return [];
    return [{ duty: value.duty, kind: "changed", before: earlier, after: value, provenance }];
  });
  return [...gone, ...here];
}

const scopeParts = ["region", "levels", "bodies", "coordinator"] as const satisfies readonly (keyof Scope)[];

function scopeChanges(before: Scope, after: Scope): readonly ScopeChange[] {
  return scopeParts.flatMap((part) => {
    const [old, now] = [scopeText(before, part), scopeText(after, part)];
    if (old?.zh === now?.zh && old?.en === now?.en) return [];
    return [{ part, ...(old && { before: old }), ...(now && { after: now }) }];
  });
}

function scopeText(scope: Scope, part: keyof Scope): Text | undefined {
  switch (part) {
    case "levels":
      return scope.levels && joinTexts(scope.levels.value.map((level) => levelNames[level]));
    case "bodies":
      return scope.bodies && joinTexts(scope.bodies.value);
    case "region":
    case "coordinator":
      return scope[part]?.value;
  }
}

function calendarChanges(before: CompiledProfile, after: CompiledProfile): readonly CalendarChange[] {
  const keys = ({ calendars }: CompiledProfile) =>
    new Set(calendars.map(({ value }) => JSON.stringify(value)));
  const [old, now] = [keys(before), keys(after)];
  return [
    ...before.calendars
      .filter(({ value }) => !now.has(JSON.stringify(value)))
      .map(({ value: { name } }) => ({ kind: "removed" as const, name })),
    ...after.calendars
      .filter(({ value }) => !old.has(JSON.stringify(value)))
      .map(({ value: { name } }) => ({ kind: "added" as const, name })),
  ];
}
