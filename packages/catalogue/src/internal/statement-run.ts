import type { Provenance } from "../compiled-profile.ts";
import { issue, type IssueCode, type ProfileIssue } from "../issue.ts";
import type { LawIndex } from "../law-index.ts";
import type { Statement } from "../statement-format.ts";
import type { Facet } from "../facet.ts";
import type { SubjectId } from "../subject.ts";
import type { Breadth, Draft, Held } from "./draft.ts";

interface Claim {
  readonly breadth: Breadth;
  readonly index: number;
}

/** One profile's pass over the draft that its ancestors left. */
export interface ProfileRun {
  readonly draft: Draft;
  readonly law: LawIndex;
  readonly asOf: string;
  /** `id@version`. */
  readonly ref: string;
  readonly issues: ProfileIssue[];
  /** Which statement of this profile settled what, so that a second one of the same breadth is found. */
  readonly claims: Map<string, Claim>;
}

/** One statement at work, for the items it names with one breadth. */
export interface StatementRun<S extends Statement = Statement> {
  readonly profile: ProfileRun;
  readonly statement: S;
  readonly index: number;
  readonly breadth: Breadth;
  readonly provenance: Provenance;
  /** Items that a narrower statement keeps from this one. */
  readonly kept: Set<SubjectId>;
  /** What it holds so far, so that items share it. */
  readonly held: Map<unknown, Held<unknown>>;
  /** Findings that are made once a statement, however many items it names. */
  readonly said: Set<string>;
}

/** Notes a finding at a place of the statement. */
export function report(
  { profile, index }: StatementRun,
  code: IssueCode,
  place: readonly (string | number)[],
  params: ProfileIssue["params"] = {},
): void {
  profile.issues.push({ ...issue(code, ["statements", index, ...place], params), profile: profile.ref });
}

/** Notes a finding once a statement. */
export function reportOnce(
  run: StatementRun,
  code: IssueCode,
  place: readonly (string | number)[],
  params: ProfileIssue["params"] = {},
): void {
  if (run.said.has(code)) return;
  run.said.add(code);
  report(run, code, place, params);
}

/** Claims a value for this statement; a second statement of the same profile and breadth is a duplicate. */
export function claim(run: StatementRun, item: SubjectId, facet: Facet | "severity", detail = ""): boolean {
  const { profile, index, breadth } = run;
  const key = `${item}|${facet}|${detail}`;
  const prior = profile.claims.get(key);
  if (prior !== undefined && prior.index !== index && prior.breadth === breadth) {
    reportOnce(run, "duplicate-statement", [], {
      other: prior.index + 1,
      item,
      what: detail === "" ? facet : `${facet} ${detail}`,
    });
    return false;
  }
  profile.claims.set(key, { breadth, index });
  return true;
}

/** Whether this statement may take a value's place: a general statement never displaces a special one. */
export function mayReplace(run: StatementRun, item: SubjectId, held: Held<unknown> | undefined): boolean {
  if (held === undefined || run.breadth >= held.breadth) return true;
  run.kept.add(item);
  return false;
}

/**
 * The value as this statement states it: one object for all items it is stated for. Values made anew for each item say by
 * `key` which of them are the same.
 */
export function hold<Value>(
  { provenance, breadth, held }: StatementRun,
  value: Value,
  key: unknown = value,
): Held<Value> {
  const known = held.get(key);
  // A key stands for one value, so what is held under it is of the value's type.
  if (known !== undefined) return known as Held<Value>;
  const made: Held<Value> = { stated: { value, provenance }, breadth };
  held.set(key, made);
  return made;
}
