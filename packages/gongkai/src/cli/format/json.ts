/** Reviews as one JSON document, or one a line. */
import { problemText } from "../input/problem-text.ts";
import type { ReviewedEntry } from "../reviewed-entry.ts";
import { countByDomain, countVerdicts } from "../summary.ts";
import type { Report } from "./report.ts";

export function reviewJson({ entries, problems, asOf, locale }: Report): string {
  const document = {
    asOf,
    summary: { total: entries.length, ...countVerdicts(entries), byDomain: countByDomain(entries) },
    records: entries.map(lineOf),
    problems: problems.map((problem) => ({ ...problem, message: problemText(problem)[locale] })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

export function reviewNdjson({ entries, problems, locale }: Report): string {
  return [
    ...entries.map((entry) => ndjsonLine(entry)),
    ...problems.map(
      (problem) => `${JSON.stringify({ problem: { ...problem, message: problemText(problem)[locale] } })}\n`,
    ),
  ].join("");
}

export function ndjsonLine(entry: ReviewedEntry): string {
  return `${JSON.stringify(lineOf(entry))}\n`;
}

function lineOf({ location, title, review }: ReviewedEntry): object {
  return { location, title, ...review };
}
