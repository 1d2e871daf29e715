/** What the record must contain: its payload, read from whichever form it came in, held against the item's schema. */
import { fromLabels, validate, type Change, type Coverage, type Issue } from "@gongkai/schemas";
import { declarationOf } from "@gongkai/schemas";
import type { RecordType } from "@gongkai/law";
import type { GongkaiRecord } from "./record.ts";
import type { Reason } from "./reason.ts";
import type { Verdict } from "./verdict.ts";

export interface ReviewedContent {
  readonly verdict: Verdict;
  readonly payload: Readonly<Record<string, unknown>>;
  /** What the labels said of the disclosure itself: title, publisher, days. */
  readonly envelope: Readonly<Record<string, unknown>>;
  /** What reading changed: the text as published, and the value made of it. */
  readonly changes: readonly Change[];
  readonly issues: readonly Issue[];
  readonly coverage?: Coverage;
  readonly reason?: Reason;
}

/** The payload of a record, with what was found while reading it and while checking it. */
export function reviewContent(record: GongkaiRecord): ReviewedContent {
  const { item, payload, labelled, columns } = record;
  if (payload === undefined && labelled === undefined && columns === undefined)
    return {
      verdict: "notEvaluated",
      payload: {},
      envelope: {},
      changes: [],
      issues: [],
      reason: { code: "no-content" },
    };
  if (!hasSchema(item))
    return {
      verdict: "notEvaluated",
      payload: {},
      envelope: {},
      changes: [],
      issues: [],
      reason: { code: "no-schema" },
    };
  const read = [...(labelled === undefined ? [] : [fromLabels(item, labelled)])];
  const merged = Object.assign({}, ...read.map((each) => each.payload), payload) as Record<string, unknown>;
  const validated = validate(item, merged);
  const readIssues = read.flatMap(({ issues }) => issues);
  const unreadable = new Set(readIssues.filter(({ severity }) => severity === "error").map(placeOf));
  return {
    verdict: unreadable.size > 0 ? "fail" : validated.verdict,
    payload: merged,
    envelope: Object.assign({}, ...read.map((each) => each.record)) as Record<string, unknown>,
    changes: read.flatMap((each) => each.changes),
    issues: [
      ...readIssues,
      ...validated.issues.filter((issue) => issue.code !== "missing" || !unreadable.has(placeOf(issue))),
    ],
    coverage: validated.coverage,
  };
}

function placeOf({ path }: Issue): string {
  return path.join(" ");
}

function hasSchema(item: RecordType): boolean {
  try {
    return declarationOf(item) !== undefined;
  } catch {
    return false;
  }
}
