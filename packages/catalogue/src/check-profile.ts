import { isCivilDate } from "@gongkai/calendar";
import type { CompiledProfile, Provenance } from "./compiled-profile.ts";
import { CatalogueError } from "./errors.ts";
import { issue, type ProfileIssue } from "./issue.ts";
import { indexLaw } from "./law-index.ts";
import type { Profile, ProfileInput } from "./profile-format.ts";
import type { PlacedStatement } from "./read-shape.ts";
import { catalogueDomains } from "./subject.ts";
import { applyStatements } from "./internal/apply-statements.ts";
import { checkStatements } from "./internal/check-statements.ts";
import { emptyDraft, entryOf, type Draft } from "./internal/draft.ts";
import { deepFreeze } from "./internal/freeze.ts";
import { findAncestors, refOf, shapeOfKnown, type Ancestor } from "./internal/lineage.ts";

/** With what a profile is compiled. */
export interface CompileOptions {
  /** The day whose law is read, instead of the profile's own `asOf`. */
  readonly on?: string;
  /** Profiles that may be inherited from, beside the shipped ones. */
  readonly profiles?: readonly (Profile | ProfileInput)[];
}

/** What checking a profile found, and the compiled profile where there was no error. */
export interface CheckedProfile {
  readonly compiled?: CompiledProfile;
  /** Errors, warnings and notes, in the order of the profile. */
  readonly issues: readonly ProfileIssue[];
}

/**
 * Answers everything that is wrong with a profile, all at once, and the compiled profile where nothing is.
 *
 * @example
 * checkProfile({ profile: "x", version: "1", name: "甲县", inherits: "national@2026-11-21", statements: [
 *   { op: "remove-item", items: "land.suply-plan" },
 * ] }).issues.map((found) => found.code);
 * // ["reason-missing", "citation-missing", "unknown-item"]
 *
 * @throws CatalogueError `bad-day` where `on` is not a day.
 */
export function checkProfile(input: unknown, { on, profiles = [] }: CompileOptions = {}): CheckedProfile {
  if (on !== undefined && !isCivilDate(on)) throw badDay(on);
  const shape = shapeOfKnown(input);
  const issues = [...shape.issues];
  const { heading } = shape;
  if (heading === undefined) return { issues };
  const ancestors = shape.parent === "unreadable" ? undefined : findAncestors(heading, profiles, issues);
  const line: readonly Ancestor[] = [{ heading, statements: shape.statements }, ...(ancestors ?? [])];
  const stated = on ?? line.find((each) => each.heading.asOf !== undefined)?.heading.asOf;
  if (stated === undefined && ancestors !== undefined) issues.push(issue("day-unknown", ["asOf"]));
  const asOf = stated ?? anyDay;
  const draft = compileLine(line, asOf, ancestors !== undefined, issues);
  const ordered = issues.map((found) => ({ ...found, profile: refOf(heading) })).sort(byPlace);
  if (ordered.some(({ severity }) => severity === "error")) return { issues: ordered };
  return { compiled: deepFreeze(finish(draft, line, asOf, ordered)), issues: ordered };
}

/** Stands in for a day that is not stated, so that the rest can be checked; nothing is compiled then. */
const anyDay = "9999-12-31";

/** Runs the line from the base to the profile itself. Findings about ancestors count, but only the profile's are listed. */
function compileLine(
  line: readonly Ancestor[],
  asOf: string,
  complete: boolean,
  issues: ProfileIssue[],
): Draft {
  const draft = emptyDraft();
  const law = indexLaw();
  for (const [generation, { heading, statements }] of [...line.entries()].reverse()) {
    const ref = refOf(heading);
    const found: ProfileIssue[] = generation === 0 ? issues : [];
    const origin = originOf(heading, generation);
    const active = checkStatements(statements, {
      ref,
      origin,
      documents: heading.documents,
      law,
      asOf,
      issues: found,
    });
    if (heading.inherits === undefined && statements.some(addsItem) && !active.some(addsItem)) {
      issues.push(issue("nothing-in-force", ["asOf"], { parent: ref, asOf }));
      return draft;
    }
    if (complete) applyStatements({ draft, law, asOf, ref, issues: found, claims: new Map() }, active);
    const errors = generation === 0 ? [] : found.filter(({ severity }) => severity === "error");
    if (errors.length > 0)
      issues.push(issue("parent-fails", ["inherits"], { parent: ref, count: errors.length }));
  }
  return draft;
}

function addsItem({ statement }: PlacedStatement): boolean {
  return statement.op === "add-item";
}

function originOf({ inherits }: Ancestor["heading"], generation: number): Provenance["origin"] {
  if (inherits === undefined) return "base";
  return generation === 0 ? "own" : "inherited";
}

function finish(
  draft: Draft,
  line: readonly Ancestor[],
  asOf: string,
  issues: readonly ProfileIssue[],
): CompiledProfile {
  const heading = line[0]?.heading;
  if (heading === undefined) throw new RangeError("a line of profiles holds at least one");
  const rank = ({ domain }: { domain: (typeof catalogueDomains)[number] }) =>
    catalogueDomains.indexOf(domain);
  return {
    compiled: true,
    profile: heading.profile,
    version: heading.version,
    name: heading.name,
    asOf,
    lineage: line.map((each) => refOf(each.heading)),
    scope: draft.scope,
    entries: [...draft.entries.values()].map(entryOf).sort((a, b) => rank(a) - rank(b)),
    removed: [...draft.removed.values()],
    duties: [...draft.duties.values()],
    calendars: draft.calendars,
    issues,
  };
}

function byPlace(a: ProfileIssue, b: ProfileIssue): number {
  const place = ({ path }: ProfileIssue) =>
    path[0] === "statements" && typeof path[1] === "number" ? path[1] : -1;
  return place(a) - place(b);
}

function badDay(day: string): CatalogueError {
  return new CatalogueError("bad-day", { day }, { zh: `没有这一日：${day}`, en: `no such day: ${day}` });
}
