/** Reviews as SARIF 2.1.0, the form code-scanning services take findings in. */
import type { Finding, Level } from "../../findings.ts";
import { problemText } from "../input/problem-text.ts";
import type { ReviewedEntry } from "../reviewed-entry.ts";
import type { Report } from "./report.ts";
import { sarifLog, uriOf } from "./sarif-log.ts";

const levels: Readonly<Record<Level, "error" | "warning" | "note">> = {
  error: "error",
  gap: "note",
  warning: "warning",
  note: "note",
};

export function reviewSarif({ entries, problems, locale }: Report): string {
  const findings = entries.flatMap((entry) => entry.review.findings.map((finding) => ({ entry, finding })));
  const rules = new Map<string, string | undefined>();
  for (const { finding } of findings)
    if (!rules.has(ruleOf(finding))) rules.set(ruleOf(finding), finding.provisions[0]);
  const invocation = {
    executionSuccessful: problems.length === 0,
    toolExecutionNotifications: problems.map((problem) => ({
      level: "error",
      descriptor: { id: problem.code },
      message: { text: problemText(problem)[locale] },
    })),
  };
  const results = findings.map(({ entry, finding }) => resultOf(entry, finding));
  return sarifLog({ rules, results, invocation }, locale);
}

function ruleOf({ part, code }: Finding): string {
  return `${part}/${code}`;
}

function resultOf({ location, title, review }: ReviewedEntry, finding: Finding): object {
  const { level, message = "", path, provisions } = finding;
  const place = path.join(".");
  const heading = path.at(-1);
  const cell = typeof heading === "string" ? location.cells?.[heading] : undefined;
  return {
    ruleId: ruleOf(finding),
    level: levels[level],
    kind: level === "gap" ? "open" : level === "error" || level === "warning" ? "fail" : "informational",
    message: { text: title === "" ? message : `${title}: ${message}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(location.file) },
          ...(location.line !== undefined && { region: { startLine: location.line } }),
        },
        ...(place !== "" && {
          logicalLocations: [{ fullyQualifiedName: place, ...(cell !== undefined && { name: cell }) }],
        }),
      },
    ],
    properties: {
      ...(review.item !== undefined && { item: review.item }),
      ...(location.index !== undefined && { index: location.index }),
      provisions,
    },
  };
}
