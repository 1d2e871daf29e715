/** What a validation comes to: counts by verdict, rule and field. Plain data. */
import type { RecordType, Text } from "@gongkai/law";
import { fieldsIn, type ItemDeclaration } from "@gongkai/schemas";
import type { Locale } from "../../locale.ts";
import type { Verdict } from "../../verdict.ts";
import type { FindingKind, RuleCount, Tally } from "./tally.ts";

export interface ValidationSummary {
  readonly item: RecordType;
  readonly name: Text;
  readonly file: string;
  readonly records: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Lines and rows that could not be read, and those that hold nothing. */
  readonly unreadable: number;
  readonly blank: number;
  /** Findings by how much they weigh. */
  readonly findings: Readonly<Record<FindingKind["severity"], number>>;
  /** Findings that are alike, the gravest and most frequent first, each with the places of the first few. */
  readonly kinds: readonly FindingKind[];
  readonly byRule: readonly RuleSummary[];
  /** Every declared field, in the order of the schema, then fields that are not declared. */
  readonly byField: readonly FieldSummary[];
}

/** A cross-field rule: in how many records it ran, could not, and did not hold. A record of many rows counts once. */
export interface RuleSummary extends RuleCount {
  readonly rule: string;
  readonly broken: number;
}

export interface FieldSummary {
  readonly field: string;
  readonly label?: Text;
  /** Records that say something in it. */
  readonly filled: number;
  readonly findings: number;
}

const gravity = ["problem", "error", "warning", "info"] as const;

export function summarize(declaration: ItemDeclaration, file: string, tally: Tally): ValidationSummary {
  const { verdicts, unreadable, blank, rules } = tally;
  const kinds = [...tally.kinds.values()].sort(
    (a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity) || b.count - a.count,
  );
  const sum = (of: readonly FindingKind[]): number => of.reduce((total, { count }) => total + count, 0);
  const weighing = (severity: FindingKind["severity"]): number =>
    sum(kinds.filter((kind) => kind.severity === severity));
  return {
    item: declaration.id,
    name: declaration.name,
    file,
    records: verdicts.pass + verdicts.fail + verdicts.notEvaluated,
    verdicts,
    unreadable,
    blank,
    findings: {
      problem: weighing("problem"),
      error: weighing("error"),
      warning: weighing("warning"),
      info: weighing("info"),
    },
    kinds,
    byRule: [...rules].map(([rule, { run, notRun }]) => ({
      rule,
      run,
      notRun,
      broken: sum(kinds.filter((kind) => kind.rule === rule)),
    })),
    byField: fieldSummaries(declaration, tally, (field) => sum(kinds.filter((kind) => kind.field === field))),
  };
}

function fieldSummaries(
  declaration: ItemDeclaration,
  { filled, kinds }: Tally,
  findingsOf: (field: string) => number,
): readonly FieldSummary[] {
  const labels = new Map(fieldsIn(declaration).map(({ path, label }) => [path, label]));
  const found = [...kinds.values()].flatMap(({ field }) => field ?? []);
  return [...new Set([...labels.keys(), ...filled.keys(), ...found])].map((field) => {
    const label = labels.get(field);
    return {
      field,
      ...(label !== undefined && { label }),
      filled: filled.get(field) ?? 0,
      findings: findingsOf(field),
    };
  });
}

/** 2 where something could not be read, 1 where a record failed or, strictly, was not evaluated, else 0. */
export function statusOf(
  { unreadable, verdicts }: Pick<ValidationSummary, "unreadable" | "verdicts">,
  counting: "failures" | "failures-and-gaps",
): number {
  if (unreadable > 0) return 2;
  const gaps = counting === "failures-and-gaps" ? verdicts.notEvaluated : 0;
  return verdicts.fail + gaps > 0 ? 1 : 0;
}

/** `第7行`, `C5`, `[3]`: where a finding was met first. */
export function placeText({ line, index, cell }: FindingKind["first"][number], locale: Locale): string {
  if (cell !== undefined) return cell;
  if (index !== undefined) return `[${index}]`;
  if (line === undefined) return "";
  return locale === "zh" ? `第${line}行` : `line ${line}`;
}
