/**
 * Checks one object, a record or a row, against its plan. There are two ways through it with the same answers: the
 * interpreted one here, and the compiled one in `compile.ts`, which only unrolls its loops.
 */
import type { Path } from "../issue.ts";
import type { Plan, PlannedField, PlannedRule } from "./plan.ts";
import { addBreach, addMissing, addProblem, addUnknown, type Report } from "./report.ts";
import type { Problem } from "./value.ts";

/** An object that is read field by field. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * Checks an object, reports what is found, and marks how far each value got and which rules were decided. `at` is the
 * place of the object, or of its list when `row` is its index there.
 */
export type Unit = (object: Values, at: Path, row: number, report: Report) => void;

/** How far a value got: nothing said, said but not usable by rules, usable. */
export type Standing = 0 | 1 | 2;

/** A list longer than this is not read row by row. */
export const rowLimit = 100_000;

/** The place of a field's object: its path, with the row's index where it is a row. */
function placeOf(at: Path, row: number): Path {
  return row < 0 ? at : [...at, row];
}

/** Says what the checker found. */
export function sayProblem(
  planned: PlannedField,
  value: unknown,
  found: Problem,
  at: Path,
  row: number,
  report: Report,
): Standing {
  const place = placeOf(at, row);
  if (found.absent === undefined)
    return addProblem(report, planned, [...place, planned.name], value, found) ? 2 : 1;
  addMissing(report, planned, place);
  return 0;
}

/** Says that a field has no value. */
export function sayMissing(planned: PlannedField, at: Path, row: number, report: Report): void {
  if (planned.need !== undefined) addMissing(report, planned, placeOf(at, row));
}

/** Says which keys of the object no field has. */
export function sayUnknown(plan: Plan, object: object, at: Path, row: number, report: Report): void {
  addUnknown(report, plan, placeOf(at, row), object);
}

/** Says that a rule does not hold. */
export function sayBreach(
  plan: Plan,
  planned: PlannedRule,
  object: Values,
  at: Path,
  row: number,
  report: Report,
): void {
  addBreach(report, plan, planned, placeOf(at, row), object);
}

const wrongRow: Problem = {
  code: "wrong-type",
  severity: "error",
  params: { expected: { zh: "一行（对象）", en: "a row, as an object" } },
};
const wrongList: Problem = {
  code: "wrong-type",
  severity: "error",
  params: { expected: { zh: "列表", en: "a list of rows" } },
};
const tooMany = { code: "too-many-rows", severity: "error" } as const;

/** Checks a list of rows, each with `unit`. A list without rows says nothing. */
export function checkRows(
  planned: PlannedField,
  unit: Unit,
  value: unknown,
  at: Path,
  row: number,
  report: Report,
): Standing {
  const place = [...placeOf(at, row), planned.name];
  if (!Array.isArray(value) || value.length > rowLimit) {
    const found = Array.isArray(value)
      ? { ...tooMany, params: { max: rowLimit, count: value.length } }
      : wrongList;
    addProblem(report, planned, place, value, found);
    return 1;
  }
  if (value.length === 0) {
    sayMissing(planned, at, row, report);
    return 0;
  }
  const malformed = report.malformed;
  for (let i = 0; i < value.length; i++) {
    const entry: unknown = value[i];
    if (isObject(entry)) unit(entry, place, i, report);
    else addProblem(report, planned, [...place, i], entry, wrongRow);
  }
  return report.malformed === malformed ? 2 : 1;
}

/** Whether a value is an object that is not a list. */
export function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The interpreted way: a loop over the plan. */
export function interpret(plan: Plan): Unit {
  const { fields, rules } = plan;
  const units = fields.map(({ rows }) => (rows === undefined ? undefined : interpret(rows)));
  return (object, at, row, report) => {
    const { marks } = report;
    const standing = new Uint8Array(fields.length);
    let present = 0;
    for (let i = 0; i < fields.length; i++) {
      const planned = fields[i] as PlannedField;
      const value = object[planned.name];
      if (value !== undefined) present++;
      const unit = units[i];
      let stands: Standing = 2;
      if (value === undefined || value === null) {
        sayMissing(planned, at, row, report);
        stands = 0;
      } else if (unit !== undefined) stands = checkRows(planned, unit, value, at, row, report);
      else {
        const found = planned.check?.(value);
        if (found !== undefined) stands = sayProblem(planned, value, found, at, row, report);
      }
      standing[i] = stands;
      if (stands > (marks[planned.slot] ?? 0)) marks[planned.slot] = stands;
    }
    let keys = 0;
    for (const _ in object) keys++;
    if (keys !== present) sayUnknown(plan, object, at, row, report);
    for (const planned of rules) {
      if (planned.needs.some((need) => standing[need] !== 2)) continue;
      if (planned.also.some((other) => standing[other] === 1)) continue;
      const holds = planned.rule.holds(...planned.values.map((value) => object[fields[value]?.name ?? ""]));
      if (holds === undefined) continue;
      marks[planned.slot] = 1;
      if (!holds) sayBreach(plan, planned, object, at, row, report);
    }
  };
}
