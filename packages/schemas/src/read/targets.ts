/** Which field a published label or a column of the upload standard belongs to. */
import { isColumnKey } from "../columns-of.ts";
import { envelopeFields } from "../envelope.ts";
import type { Field, Fields } from "../field.ts";
import type { ItemDeclaration } from "../item.ts";
import { nearestBook } from "../nearest.ts";
import { foldLabel, withFewerBrackets } from "./fold.ts";

/** A field, and where its value goes. */
export interface FieldTarget {
  readonly is: "field";
  /** `record`: beside the payload, among the days of the disclosure. */
  readonly where: "payload" | "record";
  readonly name: string;
  readonly field: Field;
  /** The list whose row the field belongs to. */
  readonly list?: string;
}

/** Two fields that one label publishes. */
export interface RangeTarget {
  readonly is: "range";
  readonly from: FieldTarget;
  readonly to: FieldTarget;
}

/** A label that tells the unit of amounts. */
export interface UnitTarget {
  readonly is: "unit";
  readonly names: readonly string[];
}

/** What a label leads to. */
export type Target = FieldTarget | RangeTarget | UnitTarget;

/** Key → target, for one record type. */
export interface Targets {
  readonly labels: ReadonlyMap<string, Target>;
  readonly columns: ReadonlyMap<string, Target>;
  /** The published label that an unknown one was probably meant to be. */
  readonly nearestLabel: (label: string) => string | undefined;
  readonly nearestColumn: (column: string) => string | undefined;
}

const known = new WeakMap<ItemDeclaration, Targets>();

/** Every label and column of a record type, worked out once. */
export function targetsFor(declaration: ItemDeclaration): Targets {
  const found = known.get(declaration) ?? targetsOf(declaration);
  known.set(declaration, found);
  return found;
}

/** The first field to claim a label keeps it: payload, rows, then record. */
function targetsOf({ fields, ranges = [], envelope = {} }: ItemDeclaration): Targets {
  const labels = new Map<string, Target>();
  const columns = new Map<string, Target>();
  const claim = (key: string, target: Target) => {
    const into = isColumnKey(key) ? columns : labels;
    const folded = into === columns ? key.slice(key.indexOf(".") + 1) : foldLabel(key).key;
    if (!into.has(folded)) into.set(folded, target);
  };
  const own = targetsOfFields(fields, "payload");
  for (const target of own) for (const key of keysOf(target)) claim(key, target);
  for (const { labels: keys, from, to } of ranges) {
    const [first, last] = [from, to].map((name) => own.find((target) => target.name === name));
    if (first && last) for (const key of keys) claim(key, { is: "range", from: first, to: last });
  }
  for (const [key, names] of unitKeys(own)) claim(key, { is: "unit", names });
  for (const list of own) claimRows(list, claim);
  for (const target of targetsOfFields(envelopeFields, "record")) {
    const declared = Object.entries(envelope).find(([name]) => name === target.name)?.[1] ?? [];
    for (const key of [...keysOf(target), ...declared]) claim(key, target);
    claimRows(target, claim);
  }
  const published = [...labels.keys()].filter((key) => /\p{Script=Han}/u.test(key));
  return {
    labels,
    columns,
    nearestLabel: nearestBook(published),
    nearestColumn: nearestBook([...columns.keys()]),
  };
}

/** The targets of the fields of a row, for reading a row on its own. */
export function rowTargets(list: FieldTarget): ReadonlyMap<string, FieldTarget> {
  const found = new Map<string, FieldTarget>();
  for (const target of rowFields(list))
    for (const key of keysOf(target)) {
      const folded = isColumnKey(key) ? key.slice(key.indexOf(".") + 1) : foldLabel(key).key;
      if (!found.has(folded)) found.set(folded, target);
    }
  return found;
}

/** The target of a label among `targets`, as it stands or without some of its brackets. */
export function findTarget<T>(targets: ReadonlyMap<string, T>, key: string): T | undefined {
  const found = targets.get(key);
  if (found !== undefined || !key.includes("(")) return found;
  for (const shorter of withFewerBrackets(key)) {
    const target = targets.get(shorter);
    if (target !== undefined) return target;
  }
  return undefined;
}

function targetsOfFields(fields: Fields, where: FieldTarget["where"]): readonly FieldTarget[] {
  return Object.entries(fields).map(([name, field]) => ({ is: "field", where, name, field }));
}

function rowFields({ where, name: list, field: { kind } }: FieldTarget): readonly FieldTarget[] {
  return kind.is === "rows" ? targetsOfFields(kind.fields, where).map((target) => ({ ...target, list })) : [];
}

/** A field of a row is found under its own label and under its list's label followed by its own. */
function claimRows(list: FieldTarget, claim: (key: string, target: Target) => void): void {
  for (const target of rowFields(list))
    for (const key of keysOf(target)) {
      claim(key, target);
      if (key === target.name) claim(`${list.name}[].${key}`, target);
      if (!isColumnKey(key))
        for (const outer of [list.field.label, ...(list.field.also ?? [])]) claim(outer + key, target);
    }
}

function keysOf({ name, field: { label, also = [], column = [] } }: FieldTarget): readonly string[] {
  return [label, ...also, ...(typeof column === "string" ? [column] : column), name];
}

function unitKeys(targets: readonly FieldTarget[]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>();
  for (const { name, field } of targets.flatMap((target) => [target, ...rowFields(target)]))
    if (field.kind.is === "amount")
      for (const key of field.kind.unitBy ?? []) keys.set(key, [...(keys.get(key) ?? []), name]);
  return keys;
}
