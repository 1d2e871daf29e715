/** What changed in the provisions and the deadline rules from one release to the next: rules-changelog.json. */
import { createHash } from "node:crypto";

/** A row as the changelog keeps it: what a reader compares, and a digest of its words and of all else that it rules. */
export interface RowState {
  readonly force: string;
  readonly confidence: string;
  readonly from: string;
  readonly to: string | null;
  readonly amount?: number;
  readonly unit?: string;
  readonly bound?: string;
  /** The last day of a yearly clock. */
  readonly dueOn?: string;
  readonly trigger?: string;
  readonly digest: string;
}

/**
 * - `added`: a row that was not held before. `amended`: one that follows an earlier version, named in `replaces`.
 * - `repealed`: the law gave a row an end. `corrected`: we had it wrong, or know it better.
 * - `withdrawn`: the row should never have stood.
 */
export type ChangeKind = "added" | "amended" | "repealed" | "corrected" | "withdrawn";

/** Of force, length and last day alone. `unclear`: there are none, they do not compare, or they pull both ways. */
export type Effect = "stricter" | "looser" | "same" | "unclear";

export interface Change {
  /** `provision/<id>` or `deadline/<id>`. */
  readonly row: string;
  readonly kind: ChangeKind;
  /** The day since which the law is as the row now says; of `repealed`, the last day of the row. */
  readonly effective: string;
  readonly replaces?: string;
  /** Against the earlier version, or against what stood here before. */
  readonly effect?: Effect;
  /** What differs; of a new row, all of it. */
  readonly was?: Partial<RowState>;
  readonly is?: Partial<RowState>;
}

export interface Release {
  readonly version: string;
  readonly changes: readonly Change[];
}

export interface RulesChangelog {
  readonly releases: readonly Release[];
}

export type Rows = ReadonlyMap<string, RowState>;

interface LawRow {
  readonly id: string;
  readonly force: string;
  readonly confidence: string;
  readonly effective: { readonly from: string; readonly to: string | null };
}

/** What `law.json` and `deadlines.json` hold, as far as it is looked at. */
export interface Exports {
  readonly provisions: readonly (LawRow & { readonly rule: Readonly<Record<string, unknown>> })[];
  readonly chains: readonly { readonly versions: readonly string[] }[];
  readonly rules: readonly (LawRow & { readonly clock: string })[];
}

export interface Current {
  readonly rows: Rows;
  /** Row → the version before it. */
  readonly predecessors: ReadonlyMap<string, string>;
}

/** Words about a row that rule nothing. */
const editorial = new Set(["gloss", "note", "evidence", "source"]);

export function currentOf({ provisions, chains, rules }: Exports): Current {
  const rows = new Map<string, RowState>();
  for (const provision of provisions)
    rows.set(`provision/${provision.id}`, stateOf(provision, provision.rule));
  for (const rule of rules) rows.set(`deadline/${rule.id}`, stateOf(rule, rule));
  const predecessors = new Map<string, string>();
  const follow = (kind: string, versions: readonly string[]): void => {
    for (const [i, id] of versions.entries()) {
      const before = versions[i - 1];
      if (before !== undefined) predecessors.set(`${kind}/${id}`, `${kind}/${before}`);
    }
  };
  for (const { versions } of chains) follow("provision", versions);
  for (const clock of new Set(rules.map((rule) => rule.clock))) {
    const versions = rules.filter((rule) => rule.clock === clock);
    versions.sort((a, b) => (a.effective.from < b.effective.from ? -1 : 1));
    follow(
      "deadline",
      versions.map(({ id }) => id),
    );
  }
  return { rows, predecessors };
}

function stateOf(row: LawRow, clock: object): RowState {
  const { amount, unit, bound, dueOn, trigger }: Partial<Record<string, unknown>> = { ...clock };
  const { force, confidence, effective, ...rest } = row;
  const ruling = Object.fromEntries(Object.entries(rest).filter(([key]) => !editorial.has(key)));
  return {
    force,
    confidence,
    from: effective.from,
    to: effective.to,
    ...(typeof amount === "number" && { amount }),
    ...(typeof unit === "string" && { unit }),
    ...(typeof bound === "string" && { bound }),
    ...(typeof dueOn === "string" && { dueOn }),
    ...(typeof trigger === "string" && { trigger }),
    digest: createHash("sha256").update(inOrder(ruling)).digest("hex").slice(0, 12),
  };
}

/** JSON in which the order of keys tells nothing. */
function inOrder(value: object): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** The rows as a changelog leaves them. */
export function replay(releases: readonly Release[]): Rows {
  const rows = new Map<string, RowState>();
  for (const { row, kind, was, is } of releases.flatMap(({ changes }) => changes)) {
    if (kind === "withdrawn") {
      rows.delete(row);
      continue;
    }
    const before = kind === "added" || kind === "amended" ? {} : rows.get(row);
    const kept = Object.entries(before ?? {}).filter(([key]) => !Object.hasOwn(was ?? {}, key));
    rows.set(row, { ...Object.fromEntries(kept), ...is } as RowState);
  }
  return rows;
}

/** What happened to the rows from `before` to the present. */
export function changesBetween(before: Rows, { rows, predecessors }: Current): readonly Change[] {
  const changes: Change[] = [];
  for (const [row, is] of rows) {
    const was = before.get(row);
    const replaces = predecessors.get(row);
    const earlier = replaces === undefined ? undefined : rows.get(replaces);
    if (was === undefined)
      changes.push({
        row,
        kind: replaces === undefined ? "added" : "amended",
        effective: is.from,
        ...(replaces !== undefined && { replaces }),
        ...(earlier !== undefined && { effect: effectOf(earlier, is) }),
        is,
      });
    else if (inOrder(was) !== inOrder(is)) {
      const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])] as (keyof RowState)[];
      const differing = keys.filter((key) => was[key] !== is[key]);
      const only = (state: RowState): Partial<RowState> =>
        Object.fromEntries(differing.filter((key) => key in state).map((key) => [key, state[key]]));
      const ends = differing.length === 1 && was.to === null && is.to !== null;
      changes.push({
        row,
        kind: ends ? "repealed" : "corrected",
        effective: (ends ? is.to : null) ?? is.from,
        ...(!ends && { effect: effectOf(was, is) }),
        was: only(was),
        is: only(is),
      });
    }
  }
  for (const [row, was] of before)
    if (!rows.has(row)) changes.push({ row, kind: "withdrawn", effective: was.from, was });
  return changes;
}

const forces = ["info", "explore", "should", "must"];

/** How a row binds against what stood before it. */
export function effectOf(was: RowState, is: RowState): Effect {
  const signs = [
    Math.sign(forces.indexOf(is.force) - forces.indexOf(was.force)),
    lengthSign(was, is),
    daySign(was.dueOn, is.dueOn),
  ];
  if (signs.some((sign) => Number.isNaN(sign))) return "unclear";
  const [up, down] = [signs.includes(1), signs.includes(-1)];
  if (up && down) return "unclear";
  if (up) return "stricter";
  if (down) return "looser";
  const measured = is.amount !== undefined || is.dueOn !== undefined;
  return measured || is.digest === was.digest ? "same" : "unclear";
}

/** 1 where a longest time got shorter or a shortest one longer; NaN where the two do not compare. */
function lengthSign(was: RowState, is: RowState): number {
  if (was.amount === undefined && is.amount === undefined) return 0;
  if (was.amount === undefined || is.amount === undefined || was.bound !== is.bound) return NaN;
  const longer = Math.sign(is.amount - was.amount);
  if (was.unit === is.unit) {
    if (longer === 0 || is.bound === "min") return longer;
    return is.bound === "max" ? -longer : NaN;
  }
  // As many working days are never fewer days.
  if (was.unit === "day" && is.unit === "working-day" && longer >= 0) return is.bound === "min" ? 1 : -1;
  if (was.unit === "working-day" && is.unit === "day" && longer <= 0) return is.bound === "min" ? -1 : 1;
  return NaN;
}

function daySign(was: string | undefined, is: string | undefined): number {
  if (was === is) return 0;
  if (was === undefined || is === undefined) return NaN;
  return is < was ? 1 : -1;
}
