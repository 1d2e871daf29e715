/** A declaration made ready for checking: one entry a field, with its checker, labels and place in the coverage. */
import type { Text } from "@gongkai/law";
import { duties, isInForce, type Need } from "../duty.ts";
import type { Field, Fields } from "../field.ts";
import { labelOf } from "../label-of.ts";
import type { Rule } from "../rule.ts";
import { checkerOf, type Checker } from "./value.ts";

/** A field ready for checking. */
export interface PlannedField {
  readonly name: string;
  /** How the coverage writes it: `parcels[].area` for a field of a row. */
  readonly pattern: string;
  readonly field: Field;
  readonly label: Text;
  readonly need: Need | undefined;
  /** The checker of its value; none for a list of rows, which has a plan of its own. */
  readonly check: Checker | undefined;
  readonly rows: Plan | undefined;
}

/** A rule ready for evaluation. */
export interface PlannedRule {
  readonly rule: Rule;
  /** Indices of the fields it needs. */
  readonly needs: readonly number[];
  /** Indices of the fields its predicate is given: those it needs, then those it looks at besides. */
  readonly values: readonly number[];
}

/** The fields and rules of a record or of a row. */
export interface Plan {
  readonly fields: readonly PlannedField[];
  readonly rules: readonly PlannedRule[];
  /** How the coverage writes each field. */
  readonly patterns: readonly string[];
  /** The fields that are lists of rows. */
  readonly lists: readonly PlannedField[];
  readonly index: ReadonlyMap<string, number>;
}

/** Makes the plan of a record, or of the rows that stand under `prefix`. */
export function planOf(fields: Fields, rules: readonly Rule[], prefix = ""): Plan {
  const names = Object.keys(fields);
  const index = new Map(names.map((name, i) => [name, i]));
  const planned = names.map((name) => plannedOf(name, fields[name] as Field, prefix + name));
  return {
    fields: planned,
    patterns: planned.map(({ pattern }) => pattern),
    lists: planned.filter(({ rows }) => rows !== undefined),
    rules: rules.map((rule) => {
      const needs = rule.needs.map((name) => index.get(name) ?? -1);
      const also = rule.also?.map((name) => index.get(name) ?? -1) ?? [];
      return { rule, needs, values: [...needs, ...also] };
    }),
    index,
  };
}

function plannedOf(name: string, field: Field, pattern: string): PlannedField {
  const { kind, need } = field;
  return {
    name,
    pattern,
    field,
    label: labelOf(name, field),
    need,
    check: kind.is === "rows" ? undefined : checkerOf(kind),
    rows: kind.is === "rows" ? planOf(kind.fields, kind.rules, `${pattern}[].`) : undefined,
  };
}

/**
 * Who asks for a field of a public record on a day. A level of 政务公开 lifts what only the upload standard asks for;
 * a provision outranks the standard's own level.
 */
export function demandOf({ need, field }: PlannedField, on?: string): Need | undefined {
  if (need === "standard") return field.level === "government" ? undefined : need;
  return need !== undefined && isInForce(duties[need], on) ? need : undefined;
}
