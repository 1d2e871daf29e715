/** What a check gathers, and how a finding gets its place, label and source. */
import { duties, isInForce, isMust, type MustId, type Need } from "../duty.ts";
import type { Issue, Path } from "../issue.ts";
import { demandOf, type Plan, type PlannedField, type PlannedRule } from "./plan.ts";
import { shorten } from "./shorten.ts";
import type { Problem } from "./value.ts";

/** What a check gathers while it goes through a record. */
export interface Report {
  readonly issues: Issue[];
  /** One mark a field and rule: how far its value got, whether it was decided. */
  readonly marks: Uint8Array;
  /** The day whose provisions are asked, where one was given. */
  readonly on: string | undefined;
  /** `nothing` of a record that only amends an earlier one. */
  readonly asks: "everything" | "nothing";
  failed: boolean;
  /** Whether a value that must be disclosed is masked. */
  withheld: boolean;
  /** Values that no rule may use. */
  malformed: number;
  /** Findings beyond the limit: counted, not kept. */
  dropped: number;
}

/** How many findings one record keeps. A record with more says how many there were. */
export const issueLimit = 500;

/** An empty report on a record of `size` marks. */
export function newReport(size: number, on: string | undefined, asks: Report["asks"]): Report {
  return {
    issues: [],
    marks: new Uint8Array(size),
    on,
    asks,
    failed: false,
    withheld: false,
    malformed: 0,
    dropped: 0,
  };
}

/** Adds a finding. */
export function add(report: Report, issue: Issue): void {
  if (issue.severity === "error") report.failed = true;
  if (report.issues.length < issueLimit) report.issues.push(issue);
  else report.dropped++;
}

/** Reports what a value's checker found. Answers whether rules can still use the value. */
export function addProblem(
  report: Report,
  planned: PlannedField,
  path: Path,
  value: unknown,
  found: Problem,
): boolean {
  const { field, label } = planned;
  const source = sourceOf(planned);
  const provision = found.code === "masked" ? mustOf(planned, report) : undefined;
  if (provision !== undefined) report.withheld = true;
  add(report, {
    code: found.code,
    path,
    severity: found.severity,
    ...(provision !== undefined && { force: duties[provision].force, provision }),
    ...(found.confidence !== undefined && { confidence: found.confidence }),
    ...(source !== undefined && { source }),
    params: {
      label,
      value: shorten(value),
      ...found.params,
      ...("unit" in field.kind && { unit: field.kind.unit }),
    },
  });
  if (found.severity !== "error" && found.code !== "masked") return true;
  report.malformed++;
  return false;
}

/** The provision by which a field must be disclosed, where one is in force. */
function mustOf(planned: PlannedField, report: Report): MustId | undefined {
  const demand = demandIn(report, planned);
  return isMust(demand) ? demand : undefined;
}

function demandIn({ asks, on }: Report, planned: PlannedField): Need | undefined {
  return asks === "nothing" ? undefined : demandOf(planned, on);
}

/** Reports a field without a value, where somebody asks for it. */
export function addMissing(report: Report, planned: PlannedField, at: Path): void {
  const demand = demandIn(report, planned);
  if (demand === undefined) return;
  const source = sourceOf(planned);
  const duty = demand === "standard" ? undefined : duties[demand];
  add(report, {
    code: "missing",
    path: [...at, planned.name],
    severity: duty?.force === "must" ? "error" : "warning",
    ...(duty !== undefined && { force: duty.force }),
    ...(demand !== "standard" && { provision: demand }),
    ...(source !== undefined && { source }),
    params: { label: planned.label },
  });
}

/** Reports the fields of an object that its plan does not know. They are kept, and warned of. */
export function addUnknown(
  report: Report,
  { index, fields, nearest: nearestTo }: Plan,
  at: Path,
  object: object,
): void {
  for (const name of Object.keys(object)) {
    if (index.has(name)) continue;
    const nearest = report.issues.length < issueLimit ? nearestTo(name) : undefined;
    const label = nearest === undefined ? undefined : fields[index.get(nearest) ?? -1]?.label;
    add(report, {
      code: "unknown-field",
      path: [...at, name],
      severity: "warning",
      params: { value: shorten(name), ...(nearest && { nearest }), ...(label && { label }) },
    });
  }
}

/** Reports a rule that does not hold. A rule of a provision that was not in force on the day binds nobody, and warns. */
export function addBreach(
  report: Report,
  plan: Plan,
  { rule, values: args }: PlannedRule,
  at: Path,
  object: Readonly<Record<string, unknown>>,
): void {
  const planned = plan.fields[plan.index.get(rule.at) ?? -1];
  const provision =
    rule.provision !== undefined && isInForce(duties[rule.provision], report.on) ? rule.provision : undefined;
  const others = args.flatMap((i) => plan.fields[i] ?? []).filter(({ name }) => name !== rule.at);
  add(report, {
    code: rule.code,
    path: [...at, rule.at],
    severity: rule.provision === provision ? rule.severity : "warning",
    ...(provision !== undefined && { force: duties[provision].force, provision }),
    ...(rule.confidence !== undefined && { confidence: rule.confidence }),
    source: rule.source,
    params: {
      ...(planned && { label: planned.label }),
      value: shorten(object[rule.at]),
      rule: rule.id,
      shown: others.map(({ label, name }) => ({ label, value: shorten(object[name] ?? "") })),
      ...rule.params?.(...args.map((i) => object[plan.fields[i]?.name ?? ""])),
    },
  });
}

function sourceOf({ field: { column } }: PlannedField): string | undefined {
  return typeof column === "string" ? column : column?.[0];
}
