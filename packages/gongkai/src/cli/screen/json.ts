/** Screened bidders as one JSON document, or one a line. */
import { problemText } from "../input/problem-text.ts";
import { reachFacts } from "../list/reach.ts";
import { issueText } from "../list/said.ts";
import { jsonText } from "../output.ts";
import type { ScreeningReport } from "./report.ts";

export function screeningJson(report: ScreeningReport): string {
  const { bidders } = report;
  return jsonText({ ...documentOf(report), bidders });
}

/** The bidders first, what holds for all of them last. */
export function screeningNdjson(report: ScreeningReport): string {
  const { bidders } = report;
  return [...bidders, { screening: documentOf(report) }].map((line) => `${JSON.stringify(line)}\n`).join("");
}

function documentOf({
  on,
  knownOn,
  depth,
  list,
  summary,
  bidders,
  problems,
  locale,
}: ScreeningReport): object {
  return {
    on,
    ...(knownOn !== undefined && { knownOn }),
    depth,
    list: {
      ...list,
      reach: reachFacts(list.reach),
      lost: list.lost.map((issue) => ({ ...issue, message: issueText(issue, list.file, locale) })),
    },
    summary: { total: bidders.length, ...summary },
    problems: problems.map((problem) => ({ ...problem, message: problemText(problem)[locale] })),
  };
}
