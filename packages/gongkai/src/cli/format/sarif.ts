/** Reviews as SARIF 2.1.0, the form code-scanning services take findings in. */
import { cite, provision } from "@gongkai/law";
import manifest from "../../../package.json" with { type: "json" };
import type { Finding, Level } from "../../findings.ts";
import { problemText } from "../input/problem-text.ts";
import type { ReviewedEntry } from "../reviewed-entry.ts";
import type { Report } from "./report.ts";

const levels: Readonly<Record<Level, "error" | "warning" | "note">> = {
  error: "error",
  gap: "note",
  warning: "warning",
  note: "note",
};

export function reviewSarif({ entries, problems, locale }: Report): string {
  const findings = entries.flatMap((entry) => entry.review.findings.map((finding) => ({ entry, finding })));
  const ruleIds = [...new Set(findings.map(({ finding }) => ruleOf(finding)))].sort();
  const document = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "gongkai",
            version: manifest.version,
            rules: ruleIds.map((id) => ({
              id,
              ...describe(findings.find(({ finding }) => ruleOf(finding) === id)?.finding, locale),
            })),
          },
        },
        results: findings.map(({ entry, finding }) => resultOf(entry, finding)),
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            toolExecutionNotifications: problems.map((problem) => ({
              level: "error",
              descriptor: { id: problem.code },
              message: { text: problemText(problem)[locale] },
            })),
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function ruleOf({ part, code }: Finding): string {
  return `${part}/${code}`;
}

/** The sentence behind a rule, where its findings name one. */
function describe(finding: Finding | undefined, locale: Report["locale"]): object {
  const [id] = finding?.provisions ?? [];
  if (id === undefined) return {};
  const { quote, gloss } = provision(id);
  return { fullDescription: { text: `${cite(id, { locale })}: ${locale === "zh" ? quote : gloss}` } };
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
          artifactLocation: { uri: location.file.split("\\").join("/") },
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
