import { addDays, dayNumber, type CivilDate } from "@gongkai/calendar";
import type { Confidence, ProvisionId } from "@gongkai/law";
import { checkedDay } from "./internal/day.ts";
import { addAmount, governingRow, lastDay, rowsInForce, type GoverningRow } from "./internal/term-end.ts";
import type { Amount, PenaltyClass, Regime, Severity, TermRow } from "./term-row.ts";
import type { TermId } from "./terms.ts";

/** What a publication term depends on. */
export interface TermFacts {
  readonly regime: Regime;
  /** Day of the decision document; tells which version of the rules governs. */
  readonly decidedOn: string;
  readonly publishedOn?: string;
  readonly severity?: Severity;
  readonly penaltyClass?: PenaltyClass;
  readonly sector?: string;
  /** The last day of the longest ban. */
  readonly bannedUntil?: string;
}

/** How long an entry may be shown. */
export interface PublicationTerm {
  /** The row that governs. */
  readonly rule?: TermId;
  readonly publish: TermRow["publish"];
  /** The day the term runs from. */
  readonly from?: CivilDate;
  /** The last day on which the entry may be shown. Without it, no end is known. */
  readonly until?: CivilDate;
  readonly repair: TermRow["repair"];
  /** The first day on which repair may be applied for. */
  readonly repairFrom?: CivilDate;
  readonly confidence?: Confidence;
  readonly basis: readonly ProvisionId[];
  readonly steps: readonly TermStep[];
  /** What was not given and would be needed. `rule`: no encoded rule was in force on the day of the decision. */
  readonly missing: readonly (keyof TermFacts | "rule")[];
}

/** One step of working out a term. */
export type TermStep =
  | { readonly code: "starts"; readonly on: CivilDate; readonly with: TermRow["start"] }
  | {
      readonly code: "minimum" | "maximum";
      readonly amount: number;
      readonly unit: Amount["unit"];
      readonly through: CivilDate;
    }
  | { readonly code: "lengthened-by-ban" | "shortened-by-ban"; readonly through: CivilDate }
  | { readonly code: "never-published" };

/**
 * How long an entry may be shown, and from when repair may be applied for, by the rule in force on the day of the
 * decision. The first day is not counted; the last is the day with the same number (民法典第二百〇二条).
 *
 * @example
 * ```ts
 * const term = publicationTerm({ regime: "credit-information", decidedOn: "2026-05-10", severity: "serious" });
 * [term.repairFrom, term.until, term.confidence]; // ["2027-05-11", "2029-05-10", "secondary"]
 * ```
 * @throws BlacklistError `not-a-day`
 */
export function publicationTerm(facts: TermFacts): PublicationTerm {
  const decidedOn = checkedDay(facts.decidedOn);
  const publishedOn = facts.publishedOn === undefined ? undefined : checkedDay(facts.publishedOn);
  const bannedUntil = facts.bannedUntil === undefined ? undefined : checkedDay(facts.bannedUntil);
  const row = governingRow(facts, dayNumber(decidedOn));
  if (row === undefined)
    return { publish: "yes", repair: "unknown", basis: [], steps: [], missing: [missingCase(facts)] };
  const { publish, repair, confidence } = row;
  const answer = {
    rule: row.id,
    publish,
    repair,
    confidence,
    basis: [provisionOf(row.id)],
    missing: [],
  } as const;
  if (publish === "never") return { ...answer, steps: [{ code: "never-published" }] };
  const from = row.start === "publication" ? publishedOn : decidedOn;
  if (from === undefined) return { ...answer, steps: [], missing: ["publishedOn"] };
  const until = lastDay(row, from, bannedUntil);
  const minimum = row.min && addAmount(from, row.min);
  const steps = stepsOf(row, from, until);
  return {
    ...answer,
    from,
    ...(until && { until }),
    ...(minimum && { repairFrom: addDays(minimum, 1) }),
    ...(row.repair === "on-performance" && { repairFrom: from }),
    ...(steps.some(({ code }) => code === "lengthened-by-ban") &&
      row.id === "b08-6m" && { basis: ["b08-6m", "b08-longer"] as const }),
    ...(row.start === "bans" && until === undefined && { missing: ["bannedUntil"] as const }),
    steps,
  };
}

/** What would have to be known for a row to be found. */
function missingCase({ regime, decidedOn }: TermFacts): keyof TermFacts | "rule" {
  const cases = rowsInForce(regime, dayNumber(decidedOn)).map(({ when }) => when);
  if (cases.some((when) => when?.severity !== undefined)) return "severity";
  return cases.some((when) => when?.penaltyClass !== undefined) ? "penaltyClass" : "rule";
}

function stepsOf(row: GoverningRow, from: CivilDate, until: CivilDate | undefined): readonly TermStep[] {
  const steps: TermStep[] = [{ code: "starts", on: from, with: row.start }];
  const maximum = row.max && addAmount(from, row.max);
  if (row.min) steps.push({ code: "minimum", ...row.min, through: addAmount(from, row.min) });
  if (row.max && maximum) steps.push({ code: "maximum", ...row.max, through: maximum });
  if (until !== undefined && until !== maximum)
    steps.push({ code: row.bans === "shorten" ? "shortened-by-ban" : "lengthened-by-ban", through: until });
  return steps;
}

function provisionOf(id: TermId): ProvisionId {
  return id.split("/", 1)[0] as ProvisionId;
}
