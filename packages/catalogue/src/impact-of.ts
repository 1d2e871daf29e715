import { checkProfile, type CheckedProfile, type CompileOptions } from "./check-profile.ts";
import { CatalogueError } from "./errors.ts";
import { diffProfiles, type FacetChange, type ItemChange, type ProfileDiff } from "./diff-profiles.ts";
import { facetValues, type FacetValue } from "./facet-values.ts";
import type { CompiledProfile } from "./compiled-profile.ts";
import type { ProfileIssue } from "./issue.ts";
import { refOf } from "./internal/lineage.ts";
import type { Profile } from "./profile-format.ts";

/** A move of the base: a new version of it, or the same version read on a later day. */
export interface BaseChange {
  readonly before: Profile;
  readonly after: Profile;
  /** The days whose law is read, where they differ: what a change of the law does. */
  readonly on?: { readonly before: string; readonly after: string };
}

/** What a move of the base does to one profile that refines it. */
export interface ProfileImpact {
  /** `id@version` of the profile. */
  readonly profile: string;
  /**
   * `breaks`: it no longer compiles. `changes`: it compiles and says something else than before. `shadows`: it says the
   * same, but hides what changed. `unaffected`: nothing that it inherits has moved. `notInherited`: it does not refine
   * this base.
   */
  readonly outcome: "breaks" | "changes" | "shadows" | "unaffected" | "notInherited";
  /** Errors and warnings that were not there before. */
  readonly issues: readonly ProfileIssue[];
  /** What it says otherwise than before without a word of its own being touched. */
  readonly silent: readonly FacetChange[];
  readonly itemsGained: readonly ItemChange[];
  readonly itemsLost: readonly ItemChange[];
  /** Changes of the base that the profile's own statements hide. */
  readonly shadowed: readonly FacetChange[];
  /** Own statements that now only repeat the base. */
  readonly redundant: readonly FacetChange[];
}

/**
 * Which profiles break or silently change when the base they refine moves.
 *
 * @throws CatalogueError `base-fails` where `before` or `after` itself does not compile.
 */
export function impactOf(
  change: BaseChange,
  profiles: readonly Profile[],
  { profiles: others = [] }: Pick<CompileOptions, "profiles"> = {},
): readonly ProfileImpact[] {
  const base = { before: change.before, after: renamed(change.after, change.before) };
  const known = (side: Side) => ({ profiles: [base[side], ...profiles, ...others], ...dayOf(change, side) });
  const baseBefore = compiledBase(checkProfile(base.before, known("before")), change.before);
  const baseAfter = compiledBase(checkProfile(base.after, known("after")), change.after);
  const moved = diffProfiles(baseBefore, baseAfter);
  return profiles.map((profile) => {
    const before = checkProfile(profile, known("before"));
    const after = checkProfile(profile, known("after"));
    return impactOn(profile, before, after, moved);
  });
}

type Side = "before" | "after";

function dayOf({ on }: BaseChange, side: Side): { readonly on?: string } {
  return on === undefined ? {} : { on: on[side] };
}

/** The new base under the old one's name, so that profiles that name the old one inherit it. */
function renamed(after: Profile, { profile, version }: Profile): Profile {
  return { ...after, profile, version };
}

function compiledBase({ compiled, issues }: CheckedProfile, base: Profile): CompiledProfile {
  if (compiled !== undefined) return compiled;
  const profile = refOf(base);
  throw new CatalogueError(
    "base-fails",
    { profile },
    { zh: `方案 ${profile} 本身有错误`, en: `the base ${profile} has errors of its own` },
    issues,
  );
}

const nothing = { issues: [], silent: [], itemsGained: [], itemsLost: [], shadowed: [], redundant: [] };

function impactOn(
  profile: Profile,
  before: CheckedProfile,
  after: CheckedProfile,
  moved: ProfileDiff,
): ProfileImpact {
  const ref = refOf(profile);
  const known = new Set(before.issues.map(issueKey));
  const issues = after.issues.filter((found) => found.severity !== "info" && !known.has(issueKey(found)));
  if (after.compiled === undefined) return { ...nothing, profile: ref, outcome: "breaks", issues };
  if (!after.compiled.lineage.includes(moved.to.profile))
    return { ...nothing, profile: ref, outcome: "notInherited" };
  if (before.compiled === undefined) return { ...nothing, profile: ref, outcome: "changes" };
  const diff = diffProfiles(before.compiled, after.compiled);
  const silent = diff.changed.filter(({ provenance }) => provenance.origin !== "own");
  const own = ownValues(after.compiled);
  const shadowed = moved.changed.filter((change) => own.has(keyOf(change)) && !isAmong(diff.changed, change));
  const redundant = shadowed.filter((change) => repeats(own.get(keyOf(change)), change));
  const { added: itemsGained, removed: itemsLost } = diff;
  const changes = silent.length + itemsGained.length + itemsLost.length + issues.length > 0;
  const outcome = changes ? "changes" : shadowed.length > 0 ? "shadows" : "unaffected";
  return { profile: ref, outcome, issues, silent, itemsGained, itemsLost, shadowed, redundant };
}

/** What a profile states itself, by item, facet and part. */
function ownValues({ entries }: CompiledProfile): ReadonlyMap<string, FacetValue> {
  const own = entries.flatMap((entry) =>
    [...facetValues(entry).values()]
      .filter(({ provenance }) => provenance.origin === "own")
      .map((value): [string, FacetValue] => [keyOf({ item: entry.item, ...value }), value]),
  );
  return new Map(own);
}

/** Whether a profile's own value says no more than the base now does: a period by its number, other values by their words. */
function repeats(own: FacetValue | undefined, { after }: FacetChange): boolean {
  return own?.period?.change === "same" || own?.text.zh === after?.zh;
}

function isAmong(changes: readonly FacetChange[], change: FacetChange): boolean {
  return changes.some((other) => keyOf(other) === keyOf(change));
}

function keyOf({ item, facet, part }: Pick<FacetChange, "item" | "facet" | "part">): string {
  return `${item}|${facet}|${part}`;
}

function issueKey({ code, path, params }: ProfileIssue): string {
  return JSON.stringify([code, path, params]);
}
