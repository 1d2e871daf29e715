import type { Issue, IssueCode, Path, Severity } from "./issue.ts";

/** Findings that say the same of the same field, in however many rows or records. */
export interface IssueGroup {
  readonly code: IssueCode;
  /** The field, with `[]` for the row: `parcels[].area`. */
  readonly pattern: string;
  /** The rule that was broken, for findings of rules. */
  readonly rule?: string;
  readonly severity: Severity;
  readonly count: number;
  /** The first few of them. */
  readonly examples: readonly Issue[];
}

const shown = 3;
const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Groups findings by what they say and the field they say it of: errors first, the most frequent first among equals. Takes
 * the findings of one record or of many.
 *
 * @example
 * ```ts
 * const { issues } = validate("land.grant-announcement", { parcels: [{ area: "1" }, { area: "2" }] });
 * groupIssues(issues).find(({ code }) => code === "wrong-type")?.count; // 2
 * ```
 */
export function groupIssues(issues: Iterable<Issue>): readonly IssueGroup[] {
  const groups = new Map<
    string,
    { readonly first: Issue; readonly pattern: string; count: number; examples: Issue[] }
  >();
  for (const issue of issues) {
    const pattern = patternOf(issue.path);
    const key = [issue.code, issue.severity, pattern, issue.params.rule].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: issue, pattern, count: 1, examples: [issue] });
    else {
      group.count++;
      if (group.examples.length < shown) group.examples.push(issue);
    }
  }
  return [...groups.values()]
    .map(({ first: { code, severity, params }, pattern, count, examples }) => ({
      code,
      pattern,
      ...(params.rule !== undefined && { rule: params.rule }),
      severity,
      count,
      examples,
    }))
    .toSorted((a, b) => weight[a.severity] - weight[b.severity] || b.count - a.count);
}

/** `["parcels", 2, "area"]` → `parcels[].area`. */
function patternOf(path: Path): string {
  return path.reduce<string>((pattern, step) => {
    if (typeof step === "number") return `${pattern}[]`;
    return pattern === "" ? step : `${pattern}.${step}`;
  }, "");
}
