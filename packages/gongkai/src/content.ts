/** What the record must contain: its payload, read from whichever form it came in, held against the item's schema. */
import { fromColumns, fromLabels, validate, type Change, type Coverage, type Issue } from "@gongkai/schemas";
import { isCivilDate } from "@gongkai/calendar";
import type { GongkaiRecord } from "./record.ts";
import type { Reason } from "./reason.ts";
import type { Refinement } from "./refinement.ts";
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

/**
 * The payload of a record, with what was found while reading it and while checking it. It is held to the provisions in
 * force on the day of publication; on the day `otherwise` where that is not known.
 */
export function reviewContent(
  { item, payload, labelled, columns, publishedOn }: GongkaiRecord,
  { extension }: Refinement,
  otherwise?: string,
): ReviewedContent {
  if (payload === undefined && labelled === undefined && columns === undefined) return noContent;
  const read = [
    ...(columns === undefined ? [] : [fromColumns(item, columns)]),
    ...(labelled === undefined ? [] : [fromLabels(extension?.declaration ?? item, labelled)]),
  ];
  const merged = Object.assign({}, ...read.map((each) => each.payload), payload) as Record<string, unknown>;
  const envelope = Object.assign({}, ...read.map((each) => each.record)) as Record<string, unknown>;
  const on = publishedOn ?? dayIn(envelope["publishedOn"]) ?? otherwise;
  const validated =
    extension === undefined
      ? validate(item, merged, on === undefined ? {} : { on })
      : extension.validator(merged, on);
  const readIssues = read.flatMap(({ issues }) => issues);
  const unreadable = new Set(readIssues.filter(({ severity }) => severity === "error").map(placeOf));
  const found = [
    ...readIssues,
    ...validated.issues.filter((issue) => issue.code !== "missing" || !unreadable.has(placeOf(issue))),
  ];
  const issues = extension === undefined ? found : extension.weigh(found, merged);
  const verdict = issues.some(({ severity }) => severity === "error") ? "fail" : passOrGap(validated.verdict);
  return {
    verdict,
    ...(verdict === "notEvaluated" && { reason: gapIn(issues) }),
    payload: merged,
    envelope,
    changes: read.flatMap((each) => each.changes),
    issues,
    coverage: validated.coverage,
  };
}

/** A record without anything to check. */
export const noContent: ReviewedContent = {
  verdict: "notEvaluated",
  payload: {},
  envelope: {},
  changes: [],
  issues: [],
  reason: { code: "no-content" },
};

/** Why content that was given cannot be judged: what had to be shown is masked, or nothing was said. */
function gapIn(issues: readonly Issue[]): Reason {
  const masked = issues.filter(({ code, force }) => code === "masked" && force === "must");
  const labels = masked.flatMap(({ params }) => params.label ?? []);
  return labels.length === 0 ? { code: "nothing-known" } : { code: "masked", labels };
}

/** What is left of a verdict once no finding fails: a profile may have made an error a warning. */
function passOrGap(verdict: Verdict): Verdict {
  return verdict === "fail" ? "pass" : verdict;
}

/** The civil day of a value, without its time. */
function dayIn(value: unknown): string | undefined {
  const day = typeof value === "string" ? value.slice(0, 10) : "";
  return isCivilDate(day) ? day : undefined;
}

function placeOf({ path }: Issue): string {
  return path.join(" ");
}
