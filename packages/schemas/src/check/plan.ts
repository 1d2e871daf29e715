/** A declaration made ready for checking: one entry a field, with its checker, labels and place in the coverage. */
import type { Text } from "@gongkai/law";
import { duties, isInForce, type Need } from "../duty.ts";
import type { Field, Fields } from "../field.ts";
import { labelOf } from "../label-of.ts";
import { nearestBook } from "../nearest.ts";
import type { Rule } from "../rule.ts";
import { checkerOf, type Checker } from "./value.ts";

/** A field ready for checking. */
export interface PlannedField {
  readonly name: string;
  /** How the coverage writes it: `parcels[].area` for a field of a row. */
  readonly pattern: string;
  /** Where the marks of a record tell how far its value got. */
  readonly slot: number;
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
  /** Where the marks of a record tell whether it was decided. */
  readonly slot: number;
  /** Indices of the fields it needs. */
  readonly needs: readonly number[];
  /** Indices of the fields it looks at besides. */
  readonly also: readonly number[];
  /** Indices of the fields its predicate is given: those it needs, then those it looks at besides. */
  readonly values: readonly number[];
}

/** The fields and rules of a record or of a row. */
export interface Plan {
  readonly fields: readonly PlannedField[];
  readonly rules: readonly PlannedRule[];
  readonly index: ReadonlyMap<string, number>;
  /** The name of a field that an unknown key was probably meant to be. */
  readonly nearest: (key: string) => string | undefined;
  /** The slot after its last one. */
  readonly end: number;
}

/** Makes the plan of a record, or of the rows that stand under `prefix`; slots count from `start`. */
export function planOf(fields: Fields, rules: readonly Rule[], prefix = "", start = 0): Plan {
  const names = Object.keys(fields);
  const index = new Map(names.map((name, i) => [name, i]));
  const indexOf = (name: string) => index.get(name) ?? -1;
  let end = start + names.length + rules.length;
  const planned = names.map((name, i) => {
    const field = fields[name] as Field;
    const { kind, need } = field;
    const pattern = prefix + name;
    const rows = kind.is === "rows" ? planOf(kind.fields, kind.rules, `${pattern}[].`, end) : undefined;
    end = rows?.end ?? end;
    const check = kind.is === "rows" ? undefined : checkerOf(kind);
    return { name, pattern, slot: start + i, field, label: labelOf(name, field), need, check, rows };
  });
  return {
    fields: planned,
    rules: rules.map((rule, i) => {
      const needs = rule.needs.map(indexOf);
      const also = (rule.also ?? []).map(indexOf);
      return {
        rule,
        slot: start + names.length + i,
        needs,
        also,
        values: [...needs, ...also],
      };
    }),
    index,
    nearest: nearestBook(names),
    end,
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
