/** A validation's summary as SARIF 2.1.0: one result for findings that are alike, with their number and first places. */
import { cite, isProvisionId, provision } from "@gongkai/law";
import manifest from "../../../package.json" with { type: "json" };
import type { Locale } from "../../locale.ts";
import type { ValidationSummary } from "./summary.ts";
import type { FindingKind } from "./tally.ts";

const levels: Readonly<Record<FindingKind["severity"], "error" | "warning" | "note">> = {
  problem: "error",
  error: "error",
  warning: "warning",
  info: "note",
};

export function summarySarif({ item, file, kinds, ...counts }: ValidationSummary, locale: Locale): string {
  const ids = [...new Set(kinds.map(ruleIdOf))].sort();
  const { records, verdicts, unreadable, blank } = counts;
  const document = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "gongkai",
            version: manifest.version,
            rules: ids.map((id) => ({
              id,
              ...describe(
                kinds.find((kind) => ruleIdOf(kind) === id),
                locale,
              ),
            })),
          },
        },
        results: kinds.map((kind) => resultOf(kind, file)),
        invocations: [{ executionSuccessful: unreadable === 0 }],
        properties: { item, records, verdicts, unreadable, blank },
      },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function ruleIdOf({ code, rule }: FindingKind): string {
  return rule === undefined ? code : `${code}/${rule}`;
}

function describe(kind: FindingKind | undefined, locale: Locale): object {
  const id = kind?.provision;
  if (id === undefined || !isProvisionId(id)) return {};
  const { quote, gloss } = provision(id);
  return { fullDescription: { text: `${cite(id, { locale })}: ${locale === "zh" ? quote : gloss}` } };
}

function resultOf(kind: FindingKind, file: string): object {
  const { severity, field, count, first } = kind;
  return {
    ruleId: ruleIdOf(kind),
    level: levels[severity],
    message: { text: first[0]?.message ?? kind.code },
    occurrenceCount: count,
    locations: first.map(({ line, cell, message }) => ({
      physicalLocation: {
        artifactLocation: { uri: file.split("\\").join("/") },
        ...(line !== undefined && { region: { startLine: line } }),
      },
      message: { text: message },
      ...(cell !== undefined && { logicalLocations: [{ fullyQualifiedName: cell }] }),
    })),
    ...(field !== undefined && { properties: { field } }),
  };
}
