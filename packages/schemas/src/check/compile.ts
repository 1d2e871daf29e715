/**
 * The compiled way through a plan: the loops of `interpret` unrolled into straight code, with a screen before each
 * checker that lets a value in order pass at once. The engine turns that into loads at fixed offsets and inlined
 * tests. Only names of fields, which are plain identifiers, and numbers go into the code; every finding is made by the
 * same functions as in the interpreted way.
 */
import type { Kind, TextKind } from "../kind.ts";
import { isPlausibleDay, isPlausibleTime } from "./day.ts";
import { mayBeCovered, mayBeMasked } from "./masked.ts";
import type { Plan } from "./plan.ts";
import { checkRows, interpret, sayBreach, sayMissing, sayProblem, sayUnknown, type Unit } from "./unit.ts";
import { isUrl } from "./url.ts";

/** Compiles a plan, or falls back to the interpreted way where the host forbids code from text. */
export function compile(plan: Plan): Unit {
  const { fields, rules } = plan;
  const constants = {
    ...runtime,
    plan,
    fields,
    rules,
    holds: rules.map(({ rule }) => rule.holds),
    checks: fields.map(({ check }) => check),
    units: fields.map(({ rows }) => rows && compile(rows)),
    known: fields.map(({ field: { kind } }) => knownTo(kind)),
  };
  const make = functionOf("constants", codeOf(plan, Object.keys(constants)));
  return make === undefined ? interpret(plan) : (make(constants) as Unit);
}

const runtime = {
  checkRows,
  sayBreach,
  sayMissing,
  sayProblem,
  sayUnknown,
  isPlausibleDay,
  isPlausibleTime,
  isUrl,
  mayBeCovered,
  mayBeMasked,
};

/** A function of a body, unless the host forbids making one: by its policy (EvalError) or by trusted types (TypeError). */
function functionOf(parameter: string, body: string): ((argument: unknown) => unknown) | undefined {
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- the code is made here, of field names that were checked
    return new Function(parameter, body) as (argument: unknown) => unknown;
  } catch (error) {
    if (error instanceof EvalError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** What the screen of a kind compares with, beside numbers. */
function knownTo(kind: Kind): unknown {
  if (kind.is === "code") return new Set(kind.list.codes.map(({ code }) => code));
  return kind.is === "identifier" ? kind.format.grade : undefined;
}

/** A condition under which value `v` of field `i` is in order. It may be narrower than the checker, never wider. */
function screenOf(kind: Kind, i: number): string {
  switch (kind.is) {
    case "text":
      return textScreen(kind);
    case "code":
      return `k${i}.has(v)`;
    case "identifier":
      return `typeof v === "string" && k${i}(v) === "valid"`;
    case "day":
      return `typeof v === "string" && isPlausibleDay(v)`;
    case "time":
      return `typeof v === "string" && isPlausibleTime(v)`;
    case "flag":
      return "v === true || v === false";
    case "url":
      return `typeof v === "string" && isUrl(v)`;
    case "amount":
      return `typeof v === "number" && v < Infinity && v >= ${kind.signed ? "-1e300" : 0}`;
    case "number":
      return `typeof v === "number" && v < Infinity && v >= ${kind.min} && v <= ${kind.max ?? "1e300"}`;
    case "whole":
      return `Number.isSafeInteger(v) && v >= ${kind.min}`;
    case "year":
    case "texts":
    case "rows":
      return "false";
  }
}

/** Neither blank nor covered, as far as a look at its beginning, or at the whole of a name, can tell. */
function textScreen({ max, party }: TextKind): string {
  const isShort = max === undefined ? "" : ` && v.length <= ${max}`;
  return `typeof v === "string"${isShort} && !mayBeCovered(v)${party ? " && !mayBeMasked(v)" : ""}`;
}

function codeOf({ fields, rules }: Plan, constants: readonly string[]): string {
  const names = fields.map(({ name }) => identifierOf(name));
  const perField = fields.map(
    ({ rows }, i) =>
      `const f${i} = fields[${i}], k${i} = known[${i}], ${rows ? `u${i} = units` : `c${i} = checks`}[${i}];`,
  );
  const perRule = rules.map((_, i) => `const r${i} = rules[${i}], h${i} = holds[${i}];`);
  const read = fields.map(({ need, rows, slot, field: { kind } }, i) => {
    const absent = need === undefined ? "" : ` sayMissing(f${i}, at, row, report);`;
    const doubtful = rows
      ? `s${i} = checkRows(f${i}, u${i}, v, at, row, report)`
      : `p = c${i}(v); s${i} = p === undefined ? 2 : sayProblem(f${i}, v, p, at, row, report)`;
    return `
  v = object.${names[i]};
  if (${screenOf(kind, i)}) { present++; s${i} = 2; marks[${slot}] = 2; }
  else if (v === undefined) {${absent} }
  else if (v === null) { present++;${absent} }
  else { present++; ${doubtful}; if (s${i} > marks[${slot}]) marks[${slot}] = s${i}; }`;
  });
  const judged = rules.map(({ needs, also, values, slot }, i) => {
    const conditions = [...needs.map((need) => `s${need} === 2`), ...also.map((other) => `s${other} !== 1`)];
    const met = conditions.join(" && ") || "true";
    const given = values.map((value) => `object.${names[value]}`).join(", ");
    return `
  if (${met}) {
    p = h${i}(${given});
    if (p !== undefined) { marks[${slot}] = 1; if (!p) sayBreach(plan, r${i}, object, at, row, report); }
  }`;
  });
  return `"use strict";
const { ${constants.join(", ")} } = constants;
${[...perField, ...perRule].join("\n")}
return function (object, at, row, report) {
  const marks = report.marks;
  let present = 0, keys = 0, v, p${fields.map((_, i) => `, s${i} = 0`).join("")};${read.join("")}
  for (const _ in object) keys++;
  if (keys !== present) sayUnknown(plan, object, at, row, report);${judged.join("")}
};`;
}

function identifierOf(name: string): string {
  if (!/^[a-z][A-Za-z0-9]*$/u.test(name)) throw new TypeError(`not a field name: ${JSON.stringify(name)}`);
  return name;
}
