/** From the marks a check leaves to the coverage it answers. */
import type { Coverage, RuleNotRun } from "../coverage.ts";
import type { Plan, PlannedRule } from "./plan.ts";

interface Lists {
  readonly filled: string[];
  readonly missing: string[];
  readonly run: string[];
  readonly notRun: RuleNotRun[];
}

/** The coverage that the marks of a record tell: the fields of the record, then those of its rows. */
function coverageOf(plan: Plan, marks: Uint8Array): Coverage {
  const lists: Lists = { filled: [], missing: [], run: [], notRun: [] };
  collect(plan, marks, lists);
  const { filled, missing, run, notRun } = lists;
  for (const list of [filled, missing, run, notRun]) Object.freeze(list);
  return Object.freeze({ fields: Object.freeze({ filled, missing }), rules: Object.freeze({ run, notRun }) });
}

function collect(plan: Plan, marks: Uint8Array, into: Lists): void {
  for (const { slot, pattern } of plan.fields) (marks[slot] === 0 ? into.missing : into.filled).push(pattern);
  for (const planned of plan.rules) {
    if (marks[planned.slot] === 0) into.notRun.push(notRunOf(plan, planned, marks));
    else into.run.push(planned.rule.id);
  }
  for (const { slot, rows } of plan.fields)
    if (rows !== undefined && marks[slot] !== 0) collect(rows, marks, into);
}

/**
 * Which of the fields a rule needs, or looks at and could not read, had no usable value; all it needs where their values
 * did not decide it.
 */
function notRunOf({ fields }: Plan, { rule, needs, also }: PlannedRule, marks: Uint8Array): RuleNotRun {
  const needed = needs.flatMap((need) => fields[need] ?? []);
  const unread = also.flatMap((other) => fields[other] ?? []).filter(({ slot }) => marks[slot] === 1);
  const absent = [...needed.filter(({ slot }) => marks[slot] !== 2), ...unread];
  const missing = (absent.length === 0 ? needed : absent).map(({ pattern }) => pattern);
  return Object.freeze({ rule: rule.id, missing: Object.freeze(missing) });
}

interface Known {
  readonly marks: Uint8Array;
  readonly coverage: Coverage;
}

const remembered = 256;

/**
 * Answers coverages from marks, each made once. The records of a publisher fill the same few patterns of fields, and a
 * coverage is nothing but its pattern, so one frozen answer serves them all. At most 256 patterns are remembered.
 */
export function coverageBook(plan: Plan): (marks: Uint8Array) => Coverage {
  const book = new Map<number, Known>();
  let last: Known | undefined;
  return (marks) => {
    if (last !== undefined && isSame(last.marks, marks)) return last.coverage;
    const key = hashOf(marks);
    const known = book.get(key);
    if (known !== undefined && isSame(known.marks, marks)) {
      last = known;
      return known.coverage;
    }
    if (book.size >= remembered) book.clear();
    last = { marks, coverage: coverageOf(plan, marks) };
    book.set(key, last);
    return last.coverage;
  };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function hashOf(marks: Uint8Array): number {
  let hash = 0;
  for (let i = 0; i < marks.length; i++) hash = (Math.imul(hash, 31) + (marks[i] ?? 0)) | 0;
  return hash;
}
