/** What the record must contain: its payload, read from whichever form it came in, held against the item's schema. */
import { fromColumns, fromLabels, validate, type Coverage, type Issue } from "@gongkai/schemas";
import type { GongkaiRecord } from "./record.ts";
import type { Reason } from "./reason.ts";
import type { Verdict } from "./verdict.ts";

export interface ReviewedContent {
  readonly verdict: Verdict;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
  readonly coverage?: Coverage;
  readonly reason?: Reason;
}

/** The payload of a record, with what was found while reading it and while checking it. */
export function reviewContent(record: GongkaiRecord): ReviewedContent {
  const { item, payload, labelled, columns } = record;
  if (payload === undefined && labelled === undefined && columns === undefined)
    return { verdict: "notEvaluated", payload: {}, issues: [], reason: { code: "no-content" } };
  const read = [
    ...(columns === undefined ? [] : [fromColumns(item, columns)]),
    ...(labelled === undefined ? [] : [fromLabels(item, labelled)]),
  ];
  const merged = Object.assign({}, ...read.map((each) => each.payload), payload) as Record<string, unknown>;
  const validated = validate(item, merged);
  const readIssues = read.flatMap(({ issues }) => issues);
  const unreadable = new Set(readIssues.filter(({ severity }) => severity === "error").map(placeOf));
  return {
    verdict: unreadable.size > 0 ? "fail" : validated.verdict,
    payload: merged,
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
