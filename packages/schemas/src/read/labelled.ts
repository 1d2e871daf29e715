/** Walks through the sections and tables of a record with published labels. */
import type { LabelledReading } from "../from-labels.ts";
import type { ItemDeclaration } from "../item.ts";
import { isObject } from "../check/unit.ts";
import { foldLabel } from "./fold.ts";
import { readValue } from "./value.ts";
import { findTarget, rowTargets, targetsFor, type FieldTarget, type Target } from "./targets.ts";
import { isUnit } from "./units.ts";
import { isSame, newWalk, put, putHead, readingOf, rowsAt, textsOf, type Walk } from "./walk.ts";

/** Labels with what stands under them, in their order. A label may stand more than once. */
export type Labelled = readonly (readonly [label: string, value: unknown])[];

const deepest = 6;

/** Reads a labelled record by the labels of a declaration. */
export function readLabelled(declaration: ItemDeclaration, labelled: Labelled): LabelledReading {
  const { labels, nearestLabel } = targetsFor(declaration);
  const walk = newWalk({ targets: labels, nearest: nearestLabel, unknownCode: "unknown-label" });
  collectUnits(walk, labelled, 0);
  section(walk, labelled, "", 0);
  return readingOf(walk);
}

/** Units come first, wherever they stand: an amount may be printed before the label that tells its unit. */
function collectUnits(walk: Walk, labelled: Labelled, depth: number): void {
  for (const [label, value] of labelled) {
    if (isObject(value) && depth < deepest) collectUnits(walk, Object.entries(value), depth + 1);
    const target = walk.targets.get(foldLabel(label).key);
    if (target?.is === "unit" && typeof value === "string" && isUnit(value.trim()))
      for (const name of target.names) walk.units.set(name, value.trim());
  }
}

function section(walk: Walk, labelled: Labelled, prefix: string, depth: number): void {
  for (const [label, value] of labelled) {
    const { key, unit } = foldLabel(label);
    const found = find(walk, prefix, key);
    const target = found?.target;
    if (target?.is === "unit" && typeof value === "string" && isUnit(value.trim())) continue;
    if (target?.is === "field" && target.field.kind.is === "rows" && isTable(value))
      table(walk, target, Array.isArray(value) ? value : [value]);
    else if (isObject(value) && depth < deepest)
      section(walk, Object.entries(value), prefix + key, depth + 1);
    else
      for (const text of textsOf(value))
        put(walk, target, {
          label: prefix === "" ? label : `${prefix} ${label}`,
          text,
          unit,
          row: found?.row ?? 0,
        });
  }
}

/** The target of a label: inside its section first, then on its own; `第一中标候选人` leads to the first row. */
function find(
  { targets }: Walk,
  prefix: string,
  key: string,
): { readonly target: Target; readonly row: number } | undefined {
  for (const candidate of prefix === "" ? [key] : [prefix + key, key]) {
    const target = findTarget(targets, candidate);
    if (target !== undefined) return { target, row: 0 };
  }
  const ordinal = /^第([一二三四五六七八九十]|\d{1,2})名?(.+)$/u.exec(prefix + key);
  if (ordinal === null) return undefined;
  const target = findTarget(targets, ordinal[2] ?? "");
  return target === undefined ? undefined : { target, row: Math.max(0, numeralOf(ordinal[1] ?? "") - 1) };
}

function numeralOf(text: string): number {
  const index = "一二三四五六七八九十".indexOf(text);
  return index < 0 ? Number(text) : index + 1;
}

function isTable(value: unknown): boolean {
  return isObject(value) || (Array.isArray(value) && value.some(isObject));
}

function table(walk: Walk, list: FieldTarget, entries: readonly unknown[]): void {
  const targets = rowTargets(list);
  for (const [i, entry] of entries.entries()) {
    const row = rowFor(walk, list, targets, entry, i);
    if (!isObject(entry)) {
      for (const text of textsOf(entry))
        putHead(walk, list, { label: list.field.label, text, unit: undefined, row });
      continue;
    }
    for (const [label, value] of Object.entries(entry)) {
      const { key, unit } = foldLabel(label);
      const target = findTarget(targets, key) ?? findTarget(walk.targets, key);
      for (const text of textsOf(value)) put(walk, target, { label, text, unit, row });
    }
  }
}

/**
 * The index of the row that an entry of a table belongs to. Several tables may tell of the same rows, each with a
 * column that says which; an entry that names no row of an earlier table is a new one.
 */
function rowFor(
  walk: Walk,
  list: FieldTarget,
  targets: ReadonlyMap<string, FieldTarget>,
  entry: unknown,
  place: number,
): number {
  const rows = rowsAt(walk, list.where, list.name);
  const keys = isObject(entry) ? keysOf(list, targets, entry) : new Map<string, unknown>();
  const known = rows.findIndex((row) => {
    const shared = [...keys].filter(([name]) => row[name] !== undefined);
    return shared.length > 0 && shared.every(([name, value]) => isSame(row[name], value));
  });
  if (known >= 0) return known;
  // A single row told before the table, by labels of its own, is the table's first.
  const [first] = rows;
  if (place === 0 && rows.length === 1 && [...keys.keys()].every((name) => first?.[name] === undefined))
    return 0;
  rows.push({});
  return rows.length - 1;
}

/** What an entry of a table says in the columns that tell rows apart. */
function keysOf(
  list: FieldTarget,
  targets: ReadonlyMap<string, FieldTarget>,
  entry: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, unknown> {
  const { kind } = list.field;
  const by = kind.is === "rows" ? (kind.by ?? []) : [];
  const keys = new Map<string, unknown>();
  for (const [label, value] of Object.entries(entry)) {
    const target = findTarget(targets, foldLabel(label).key);
    if (target === undefined || !by.includes(target.name) || target.field.kind.is === "rows") continue;
    const [text] = textsOf(value);
    const reading = text === undefined ? undefined : readValue(text, target.field.kind);
    if (reading?.is === "read") keys.set(target.name, reading.value);
  }
  return keys;
}
