/** A validation's summary as SARIF 2.1.0: one result for findings that are alike, with their number and first places. */
import type { Locale } from "../../locale.ts";
import { sarifLog, uriOf } from "../format/sarif-log.ts";
import type { ValidationSummary } from "./summary.ts";
import type { FindingKind } from "./tally.ts";

const levels: Readonly<Record<FindingKind["severity"], "error" | "warning" | "note">> = {
  problem: "error",
  error: "error",
  warning: "warning",
  info: "note",
};

export function summarySarif({ item, file, kinds, ...counts }: ValidationSummary, locale: Locale): string {
  const { records, verdicts, unreadable, blank } = counts;
  const rules = new Map<string, string | undefined>();
  for (const kind of kinds) if (!rules.has(ruleIdOf(kind))) rules.set(ruleIdOf(kind), kind.provision);
  return sarifLog(
    {
      rules,
      results: kinds.map((kind) => resultOf(kind, file)),
      invocation: { executionSuccessful: unreadable === 0 },
      properties: { item, records, verdicts, unreadable, blank },
    },
    locale,
  );
}

function ruleIdOf({ code, rule }: FindingKind): string {
  return rule === undefined ? code : `${code}/${rule}`;
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
        artifactLocation: { uri: uriOf(file) },
        ...(line !== undefined && { region: { startLine: line } }),
      },
      message: { text: message },
      ...(cell !== undefined && { logicalLocations: [{ fullyQualifiedName: cell }] }),
    })),
    ...(field !== undefined && { properties: { field } }),
  };
}
