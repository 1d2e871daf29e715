/** Walks through a record with published labels and puts each text where its label leads. */
import type { Change, LabelledReading, UnreadLabel } from "../from-labels.ts";
import type { Field } from "../field.ts";
import type { Issue, Path } from "../issue.ts";
import type { ItemDeclaration } from "../item.ts";
import { labelOf } from "../label-of.ts";
import { nearestOf } from "../nearest.ts";
import { kindNames } from "../check/kind-names.ts";
import { shorten } from "../check/shorten.ts";
import { isObject } from "../check/unit.ts";
import { splitRange } from "./day.ts";
import { foldLabel } from "./fold.ts";
import { readValue } from "./value.ts";
import {
  findTarget,
  rowTargets,
  targetsFor,
  type FieldTarget,
  type Target,
  type Targets,
} from "./targets.ts";
import { isUnit } from "./units.ts";

interface Tree {
  [key: string]: unknown;
}

interface Walk {
  readonly targets: Targets;
  readonly payload: Tree;
  readonly record: Tree;
  readonly issues: Issue[];
  readonly changes: Change[];
  readonly unread: UnreadLabel[];
  /** Units told by a label of their own, by name of the amount. */
  readonly units: Map<string, string>;
}

/** One published text on its way to its field. */
interface Published {
  readonly label: string;
  readonly text: string;
  readonly unit: string | undefined;
  /** Index of the row it belongs to, where it belongs to one. */
  readonly row: number;
}

const deepest = 6;

/** Reads a labelled record by the labels of a declaration. */
export function readLabelled(
  declaration: ItemDeclaration,
  labelled: Readonly<Record<string, unknown>>,
): LabelledReading {
  const walk: Walk = {
    targets: targetsFor(declaration),
    payload: {},
    record: {},
    issues: [],
    changes: [],
    unread: [],
    units: new Map(),
  };
  collectUnits(walk, labelled, 0);
  section(walk, labelled, "", 0);
  const { payload, record, issues, changes, unread } = walk;
  return { payload, record, issues, changes, unread };
}

/** Units come first, wherever they stand: an amount may be printed before the label that tells its unit. */
function collectUnits(walk: Walk, labelled: Readonly<Record<string, unknown>>, depth: number): void {
  for (const [label, value] of Object.entries(labelled)) {
    if (isObject(value) && depth < deepest) collectUnits(walk, value, depth + 1);
    const target = walk.targets.labels.get(foldLabel(label).key);
    if (target?.is === "unit" && typeof value === "string" && isUnit(value.trim()))
      for (const name of target.names) walk.units.set(name, value.trim());
  }
}

function section(
  walk: Walk,
  labelled: Readonly<Record<string, unknown>>,
  prefix: string,
  depth: number,
): void {
  for (const [label, value] of Object.entries(labelled)) {
    const { key, unit } = foldLabel(label);
    const found = find(walk, prefix, key);
    const target = found?.target;
    const published = {
      label: prefix === "" ? label : `${prefix} ${label}`,
      unit: unit !== undefined && isUnit(unit) ? unit : undefined,
    };
    if (target?.is === "field" && target.field.kind.is === "rows" && isTable(value))
      table(walk, target, Array.isArray(value) ? value : [value]);
    else if (isObject(value) && depth < deepest) section(walk, value, prefix + key, depth + 1);
    else for (const text of textsOf(value)) put(walk, target, { ...published, text, row: found?.row ?? 0 });
  }
}

/** The target of a label: inside its section first, then on its own; `第一中标候选人` leads to the first row. */
function find(
  walk: Walk,
  prefix: string,
  key: string,
): { readonly target: Target; readonly row: number } | undefined {
  for (const candidate of prefix === "" ? [key] : [prefix + key, key]) {
    const target = findTarget(walk.targets.labels, candidate);
    if (target !== undefined) return { target, row: 0 };
  }
  const ordinal = /^第([一二三四五六七八九十]|\d{1,2})名?(.+)$/u.exec(prefix + key);
  if (ordinal === null) return undefined;
  const target = findTarget(walk.targets.labels, ordinal[2] ?? "");
  return target === undefined ? undefined : { target, row: numeralOf(ordinal[1] ?? "") - 1 };
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
        head(walk, list, { label: list.field.label, text, unit: undefined, row });
      continue;
    }
    for (const [label, value] of Object.entries(entry)) {
      const { key, unit } = foldLabel(label);
      const target = findTarget(targets, key) ?? findTarget(walk.targets.labels, key);
      for (const text of textsOf(value))
        put(walk, target, { label, text, unit: unit !== undefined && isUnit(unit) ? unit : undefined, row });
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
    const reading = readValue(String(value), target.field.kind);
    if (reading.is === "read") keys.set(target.name, reading.value);
  }
  return keys;
}

function put(walk: Walk, target: Target | undefined, published: Published): void {
  if (target === undefined) return unknown(walk, published);
  if (target.is === "unit") return isUnit(published.text.trim()) ? undefined : unknown(walk, published);
  if (target.is === "range") return range(walk, target.from, target.to, published);
  if (target.field.kind.is === "rows") return head(walk, target, published);
  return field(walk, target, published);
}

function range(walk: Walk, from: FieldTarget, to: FieldTarget, published: Published): void {
  const ends = splitRange(published.text);
  if (ends === undefined) return field(walk, from, published);
  field(walk, from, published, ends[0]);
  field(walk, to, published, ends[1]);
}

/** A bare text where rows were expected stands for the field that heads them. */
function head(walk: Walk, list: FieldTarget, published: Published): void {
  const { kind } = list.field;
  const name = kind.is === "rows" ? kind.head : undefined;
  const inner = kind.is === "rows" && name !== undefined ? kind.fields[name] : undefined;
  if (inner === undefined || name === undefined) return unknown(walk, published);
  field(walk, { is: "field", where: list.where, name, field: inner, list: list.name }, published);
}

function field(walk: Walk, target: FieldTarget, published: Published, part?: string): void {
  const { kind } = target.field;
  if (kind.is === "rows") return;
  const text = part ?? published.text;
  const { path, into } = placeOf(walk, target, published.row);
  const issue = issueAt(target.name, target.field, path, text);
  const reading = readValue(text, kind, published.unit ?? walk.units.get(target.name));
  if (reading.is === "nothing") {
    if (text.trim() !== "") walk.issues.push(issue("placeholder-value", "info"));
    if (text !== "") walk.changes.push({ path, label: published.label, text, value: null });
    return;
  }
  if (reading.is === "unread") return keepAsWords(walk, target, published, issue);
  const before = into[target.name];
  if (before !== undefined && !isSame(before, reading.value)) {
    walk.issues.push(issue("repeated-label", "warning"));
    walk.unread.push({ label: published.label, text });
    return;
  }
  into[target.name] = reading.value;
  if (reading.note) walk.issues.push(issue(reading.note.code, reading.note.severity, reading.note.params));
  if (published.text !== reading.value)
    walk.changes.push({ path, label: published.label, text: published.text, value: reading.value });
}

/** A price that is not one amount is kept in words, where the item has a field for that. */
function keepAsWords(
  walk: Walk,
  target: FieldTarget,
  { label, text, row }: Published,
  issue: IssueMaker,
): void {
  const words = target.field.kind.is === "amount" ? target.field.kind.words : undefined;
  const { into, path } = placeOf(walk, target, row);
  if (words === undefined || into[words] !== undefined) {
    walk.issues.push(issue("unreadable-value", "warning", { expected: kindNames[target.field.kind.is] }));
    walk.unread.push({ label, text });
    return;
  }
  into[words] = text.trim();
  walk.issues.push(issue("kept-as-text", "info"));
  walk.changes.push({ path: [...path.slice(0, -1), words], label, text, value: text.trim() });
}

function unknown(walk: Walk, { label, text }: Published): void {
  const { key } = foldLabel(label);
  const nearest = nearestOf(
    key,
    [...walk.targets.labels.keys()].filter((known) => /\p{Script=Han}/u.test(known)),
  );
  walk.unread.push({ label, text, ...(nearest && { nearest }) });
  walk.issues.push({
    code: "unknown-label",
    path: [],
    severity: "warning",
    params: { value: shorten(label), ...(nearest && { nearest }) },
  });
}

type IssueMaker = (code: Issue["code"], severity: Issue["severity"], params?: Issue["params"]) => Issue;

function issueAt(name: string, declared: Field, path: Path, text: string): IssueMaker {
  return (code, severity, params) => ({
    code,
    path,
    severity,
    params: { label: labelOf(name, declared), value: shorten(text), ...params },
  });
}

function placeOf(
  walk: Walk,
  { where, name, list }: FieldTarget,
  row: number,
): { readonly path: Path; readonly into: Tree } {
  if (list === undefined) return { path: [name], into: walk[where] };
  const rows = rowsAt(walk, where, list);
  while (rows.length <= row) rows.push({});
  return { path: [list, row, name], into: rows[row] ?? {} };
}

function rowsAt(walk: Walk, where: FieldTarget["where"], list: string): Tree[] {
  const tree = walk[where];
  const rows = tree[list];
  if (Array.isArray(rows)) return rows;
  const made: Tree[] = [];
  tree[list] = made;
  return made;
}

/** The texts of a published value. Numbers and flags are read as the text they print as. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  if (Array.isArray(value))
    return value.every((entry) => typeof entry === "string") ? [value.join("；")] : [JSON.stringify(value)];
  return value === null || value === undefined ? [] : [JSON.stringify(value)];
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
