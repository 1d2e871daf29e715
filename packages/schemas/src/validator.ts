import type { Coverage } from "./coverage.ts";
import type { Fields } from "./field.ts";
import type { ItemDeclaration } from "./item.ts";
import type { Issue } from "./issue.ts";
import { compile } from "./check/compile.ts";
import { planOf } from "./check/plan.ts";
import { add, coverageOf, newReport, type Report } from "./check/report.ts";
import { shorten } from "./check/shorten.ts";
import { cover, interpret, isObject, type Unit } from "./check/unit.ts";
import { hasValue } from "./rules/has-value.ts";

/** The verdict on a record: `notEvaluated` where nothing of it could be judged. */
export type Verdict = "pass" | "fail" | "notEvaluated";

/** What a validation answers. */
export interface Validation {
  /**
   * `fail` with at least one error. `notEvaluated` where no declared field says anything, or the record could not be
   * read. `pass` otherwise: no encoded rule of force was broken, as far as the coverage reaches.
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

/** What a single validation depends on. */
export interface ValidatorInput {
  /** The day, `YYYY-MM-DD`, whose provisions are asked; without it, those in force with no known end. */
  readonly on?: string;
}

/** Validates payloads of one record type. */
export type Validator = (payload: unknown, input?: ValidatorInput) => Validation;

/**
 * The validator of one declaration, for a program that knows its record type and wants nothing else in its bundle.
 * It is prepared on first use.
 *
 * @example
 * ```ts
 * const validate = validatorFor(supplyResult);
 * validate({ plotRatioMin: 2, plotRatioMax: 1 }).verdict; // "fail"
 * ```
 */
export function validatorFor<F extends Fields>(
  { fields, rules, amendment }: Pick<ItemDeclaration<F>, "fields" | "rules" | "amendment">,
  { mode = "compiled" }: ValidatorOptions = {},
): Validator {
  let prepared: { readonly plan: ReturnType<typeof planOf>; readonly unit: Unit } | undefined;
  return (payload, { on } = {}) => {
    if (prepared === undefined) {
      const plan = planOf(fields, rules);
      prepared = { plan, unit: mode === "compiled" ? compile(plan) : interpret(plan) };
    }
    const { plan, unit } = prepared;
    try {
      if (!isObject(payload)) return notARecord(payload, newReport(on));
      const amends = amendment !== undefined && hasValue(payload[amendment]);
      const report = newReport(on, amends ? "nothing" : "everything");
      const seen = new Uint8Array(plan.fields.length + plan.rules.length);
      unit(payload, [], -1, report, seen);
      cover(plan, seen, report);
      return answer(report);
    } catch {
      return unreadable(on);
    }
  };
}

function answer(report: Report): Validation {
  if (report.dropped > 0)
    report.issues.push({
      code: "more-issues",
      path: [],
      severity: "info",
      params: { count: report.dropped },
    });
  const silent = report.filled.length === 0;
  return {
    verdict: report.failed ? "fail" : silent ? "notEvaluated" : "pass",
    issues: report.issues,
    coverage: coverageOf(report),
  };
}

function notARecord(payload: unknown, report: Report): Validation {
  add(report, { code: "not-a-record", path: [], severity: "error", params: { value: shorten(payload) } });
  return answer(report);
}

/** A record that throws when it is read, by a getter or a proxy, cannot be judged, and so does not pass. */
function unreadable(on: string | undefined): Validation {
  const report = newReport(on);
  add(report, { code: "unreadable", path: [], severity: "error", params: {} });
  return { ...answer(report), verdict: "notEvaluated" };
}
