/** Counts over many records. Additive: the tallies of two stretches of an input make that of both. */
import type { Coverage } from "@gongkai/schemas";
import type { Text } from "@gongkai/law";
import type { Verdict } from "../../verdict.ts";
import type { Place } from "./judged.ts";

/** Findings that are alike: one code, one rule, one field. */
export interface FindingKind {
  /** `problem`: the line could not be read at all. */
  readonly severity: "problem" | "error" | "warning" | "info";
  readonly code: string;
  readonly rule?: string;
  /** `parcels[].area`; absent for findings about a record as a whole. */
  readonly field?: string;
  readonly label?: Text;
  readonly provision?: string;
  count: number;
  /** The first few, in the order of the input. */
  readonly first: (Place & { readonly message: string })[];
}

export interface RuleCount {
  run: number;
  notRun: number;
}

export interface Tally {
  readonly verdicts: Record<Verdict, number>;
  /** Lines and rows that hold nothing. */
  blank: number;
  /** Lines and rows that could not be read. */
  unreadable: number;
  readonly kinds: Map<string, FindingKind>;
  /** How many records fill a field. */
  readonly filled: Map<string, number>;
  readonly rules: Map<string, RuleCount>;
}

/** Places a kind remembers. */
const FIRST = 3;
/** Kinds told apart. Unknown keys can be all different: what comes later is counted together, by code. */
const MOST_KINDS = 2000;

export function newTally(): Tally {
  return {
    verdicts: { pass: 0, fail: 0, notEvaluated: 0 },
    blank: 0,
    unreadable: 0,
    kinds: new Map(),
    filled: new Map(),
    rules: new Map(),
  };
}

type Seen = Omit<FindingKind, "count" | "first">;

/** Counts one finding. It is put into words only where they are kept. */
export function countFinding({ kinds }: Tally, seen: Seen, place: Place, messageOf: () => string): void {
  const kind = kindFor(kinds, seen);
  kind.count++;
  if (kind.first.length < FIRST) kind.first.push({ ...place, message: messageOf() });
}

/** Counts what a record filled and which rules could run, `times` over: records of a publisher are much alike. */
export function countCoverage({ filled, rules }: Tally, coverage: Coverage, times: number): void {
  for (const field of coverage.fields.filled) filled.set(field, (filled.get(field) ?? 0) + times);
  for (const rule of coverage.rules.run) ruleCount(rules, rule).run += times;
  for (const { rule } of coverage.rules.notRun) ruleCount(rules, rule).notRun += times;
}

/** Adds a later stretch of the input to what was counted before. */
export function addTally(into: Tally, later: Tally): void {
  into.verdicts.pass += later.verdicts.pass;
  into.verdicts.fail += later.verdicts.fail;
  into.verdicts.notEvaluated += later.verdicts.notEvaluated;
  into.blank += later.blank;
  into.unreadable += later.unreadable;
  for (const each of later.kinds.values()) {
    const kind = kindFor(into.kinds, each);
    kind.count += each.count;
    kind.first.push(...each.first.slice(0, FIRST - kind.first.length));
  }
  for (const [field, count] of later.filled) into.filled.set(field, (into.filled.get(field) ?? 0) + count);
  for (const [rule, { run, notRun }] of later.rules) {
    const count = ruleCount(into.rules, rule);
    count.run += run;
    count.notRun += notRun;
  }
}

function kindFor(kinds: Map<string, FindingKind>, seen: Seen): FindingKind {
  const known = kinds.get(keyOf(seen));
  if (known !== undefined) return known;
  const { severity, code, rule, field, label, provision } = seen;
  if (kinds.size >= MOST_KINDS && field !== undefined) return kindFor(kinds, { severity, code });
  const kind: FindingKind = {
    severity,
    code,
    ...(rule !== undefined && { rule }),
    ...(field !== undefined && { field }),
    ...(label !== undefined && { label }),
    ...(provision !== undefined && { provision }),
    count: 0,
    first: [],
  };
  kinds.set(keyOf(seen), kind);
  return kind;
}

function keyOf({ severity, code, rule = "", field = "" }: Seen): string {
  return `${severity} ${code} ${rule} ${field}`;
}

function ruleCount(rules: Map<string, RuleCount>, rule: string): RuleCount {
  const known = rules.get(rule);
  if (known !== undefined) return known;
  const made = { run: 0, notRun: 0 };
  rules.set(rule, made);
  return made;
}

/** A tally as JSON keeps it. */
export interface StoredTally extends Pick<Tally, "verdicts" | "blank" | "unreadable"> {
  readonly kinds: readonly FindingKind[];
  readonly filled: readonly (readonly [string, number])[];
  readonly rules: readonly (readonly [string, RuleCount])[];
}

export function storeTally({ kinds, filled, rules, ...counts }: Tally): StoredTally {
  return { ...counts, kinds: [...kinds.values()], filled: [...filled], rules: [...rules] };
}

export function restoreTally({ kinds, filled, rules, ...counts }: StoredTally): Tally {
  return {
    ...counts,
    kinds: new Map(kinds.map((kind) => [keyOf(kind), kind])),
    filled: new Map(filled),
    rules: new Map(rules),
  };
}
