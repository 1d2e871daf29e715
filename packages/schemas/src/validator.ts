import type { Coverage } from "./coverage.ts";
import type { ItemDeclaration } from "./item.ts";
import type { Issue } from "./issue.ts";
import { compile } from "./check/compile.ts";
import { coverageBook } from "./check/cover.ts";
import { planOf, type Plan } from "./check/plan.ts";
import { newReport, type Report } from "./check/report.ts";
import { shorten } from "./check/shorten.ts";
import { interpret, isObject, type Unit } from "./check/unit.ts";
import { hasValue } from "./rules/has-value.ts";

/** The verdict on a record: `notEvaluated` where nothing of it could be judged. */
export type Verdict = "pass" | "fail" | "notEvaluated";

/** What a validation answers. */
export interface Validation {
  /**
   * `fail` with at least one error. `notEvaluated` where no declared field says anything, where a value that must be
   * disclosed is masked, or where the record could not be read. `pass` otherwise: no encoded rule of force was broken, as far as the coverage reaches.
   */
  readonly verdict: Verdict;
  readonly issues: readonly Issue[];
  readonly coverage: Coverage;
}

/** How a validator works and what it asks for. */
export interface ValidatorOptions {
  /**
   * `compiled` (the default) checks with code made from the declaration on first use, and falls back by itself where
   * the host forbids that; `interpreted` never makes code. The answers are the same.
   */
  readonly mode?: "compiled" | "interpreted";
}

/**
 * Validates payloads of one record type. `on` is the day, `YYYY-MM-DD`, whose provisions are asked; without it those are
 * asked that are in force with no known end.
 */
export type Validator = (payload: unknown, on?: string) => Validation;

/**
 * The validator of one declaration, for a program that knows its record type and wants nothing else in its bundle.
 * It is prepared on first use.
 *
 * @example
 * ```ts
 * const check = validatorFor(landSupplyResult);
 * check({ plotRatioMin: 2, plotRatioMax: 1 }).verdict; // "fail"
 * ```
 */
export function validatorFor(
  { fields, rules, amendment }: Pick<ItemDeclaration, "fields" | "rules" | "amendment">,
  { mode = "compiled" }: ValidatorOptions = {},
): Validator {
  let prepared: Prepared | undefined;
  return (payload, on) => {
    prepared ??= prepare(planOf(fields, rules), mode);
    const { plan, unit, coverageOf } = prepared;
    try {
      if (!isObject(payload)) return notARecord(payload, prepared);
      const amends = amendment !== undefined && hasValue(payload[amendment]);
      const report = newReport(plan.end, on, amends ? "nothing" : "everything");
      unit(payload, [], -1, report);
      return answer(report, coverageOf(report.marks));
    } catch {
      return unreadable(prepared);
    }
  };
}

interface Prepared {
  readonly plan: Plan;
  readonly unit: Unit;
  readonly coverageOf: (marks: Uint8Array) => Coverage;
}

function prepare(plan: Plan, mode: "compiled" | "interpreted"): Prepared {
  return {
    plan,
    unit: mode === "compiled" ? compile(plan) : interpret(plan),
    coverageOf: coverageBook(plan),
  };
}

function answer({ issues, failed, withheld, dropped }: Report, coverage: Coverage): Validation {
  if (dropped > 0)
    issues.push({ code: "more-issues", path: [], severity: "info", params: { count: dropped } });
  const isSilent = coverage.fields.filled.length === 0;
  const verdict = failed ? "fail" : isSilent || withheld ? "notEvaluated" : "pass";
  return { verdict, issues, coverage };
}

function notARecord(payload: unknown, { plan, coverageOf }: Prepared): Validation {
  const { marks } = newReport(plan.end, undefined, "nothing");
  const params = { value: shorten(payload) };
  return {
    verdict: "fail",
    issues: [{ code: "not-a-record", path: [], severity: "error", params }],
    coverage: coverageOf(marks),
  };
}

/** A record that throws when it is read, by a getter or a proxy, cannot be judged, and so does not pass. */
function unreadable({ plan, coverageOf }: Prepared): Validation {
  const { marks } = newReport(plan.end, undefined, "nothing");
  return {
    verdict: "notEvaluated",
    issues: [{ code: "unreadable", path: [], severity: "error", params: {} }],
    coverage: coverageOf(marks),
  };
}
