/** One walk through a published record: where texts go, what is noted about them. Nothing published is dropped. */
import type { Change, LabelledReading, UnreadLabel } from "../from-labels.ts";
import type { Field } from "../field.ts";
import type { Issue, Path, ReadCode } from "../issue.ts";
import { labelOf } from "../label-of.ts";
import { kindNames } from "../check/kind-names.ts";
import { issueLimit } from "../check/report.ts";
import { shorten } from "../check/shorten.ts";
import { splitRange } from "./day.ts";
import { readValue } from "./value.ts";
import type { FieldTarget, Target } from "./targets.ts";

/** A payload on its way. */
export interface Tree {
  [key: string]: unknown;
}

/** What a walk gathers. */
export interface Walk {
  readonly targets: ReadonlyMap<string, Target>;
  readonly payload: Tree;
  readonly record: Tree;
  readonly issues: Issue[];
  readonly changes: Change[];
  readonly unread: UnreadLabel[];
  /** Units told by a label of their own, by name of the amount. */
  readonly units: Map<string, string>;
  readonly nearest: (label: string) => string | undefined;
  /** What an unknown label is called in its finding. */
  readonly unknownCode: Extract<ReadCode, "unknown-label" | "unknown-column">;
}

/** One published text on its way to its field. */
export interface Published {
  readonly label: string;
  readonly text: string;
  readonly unit: string | undefined;
  /** Index of the row it belongs to, where it belongs to one. */
  readonly row: number;
}

/** A walk that has not begun. */
export function newWalk(by: Pick<Walk, "targets" | "nearest" | "unknownCode">): Walk {
  return { ...by, payload: {}, record: {}, issues: [], changes: [], unread: [], units: new Map() };
}

/** What the walk answers. */
export function readingOf({ payload, record, issues, changes, unread }: Walk): LabelledReading {
  return { payload, record, issues, changes, unread };
}

/** Puts a text where its target is. */
export function put(walk: Walk, target: Target | undefined, published: Published): void {
  if (target === undefined || target.is === "unit") return putUnknown(walk, published);
  if (target.is === "range") return putRange(walk, target.from, target.to, published);
  if (target.field.kind.is === "rows") return putHead(walk, target, published);
  return putField(walk, target, published);
}

function putRange(walk: Walk, from: FieldTarget, to: FieldTarget, published: Published): void {
  const ends = splitRange(published.text);
  if (ends === undefined) return putField(walk, from, published);
  putField(walk, from, published, ends[0]);
  putField(walk, to, published, ends[1]);
}

/** A bare text where rows were expected stands for the field that heads them. */
export function putHead(walk: Walk, list: FieldTarget, published: Published): void {
  const { kind } = list.field;
  const name = kind.is === "rows" ? kind.head : undefined;
  const inner = kind.is === "rows" && name !== undefined ? kind.fields[name] : undefined;
  if (inner === undefined || name === undefined) return putUnknown(walk, published);
  putField(walk, { is: "field", where: list.where, name, field: inner, list: list.name }, published);
}

function putField(walk: Walk, target: FieldTarget, published: Published, part?: string): void {
  const { name, field } = target;
  if (field.kind.is === "rows") return;
  const text = part ?? published.text;
  const { path, into } = placeOf(walk, target, published.row);
  const issue = issueAt(name, field, path, text);
  const reading = readValue(text, field.kind, published.unit ?? walk.units.get(name));
  if (reading.is === "nothing") {
    if (text.trim() !== "") walk.issues.push(issue("placeholder-value", "info"));
    if (text !== "") walk.changes.push({ path, label: published.label, text, value: null });
    return;
  }
  if (reading.is === "unread") return keepAsWords(walk, target, published, issue);
  const before = into[name];
  if (before !== undefined && !isSame(before, reading.value)) {
    walk.issues.push(issue("repeated-label", "warning"));
    walk.unread.push({ label: published.label, text });
    return;
  }
  into[name] = reading.value;
  if (/\p{Surrogate}/u.test(text)) walk.issues.push(issue("broken-text", "warning"));
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
  const { kind } = target.field;
  const words = kind.is === "amount" ? kind.words : undefined;
  const { into, path } = placeOf(walk, target, row);
  if (words === undefined || into[words] !== undefined) {
    walk.issues.push(issue("unreadable-value", "warning", { expected: kindNames[kind.is] }));
    walk.unread.push({ label, text });
    return;
  }
  into[words] = text.trim();
  walk.issues.push(issue("kept-as-text", "info"));
  walk.changes.push({ path: [...path.slice(0, -1), words], label, text, value: text.trim() });
}

/** Keeps a text whose label no field has, with the known label that is nearest to it, among the first of them. */
export function putUnknown(walk: Walk, { label, text }: Pick<Published, "label" | "text">): void {
  const nearest = walk.issues.length < issueLimit ? walk.nearest(label) : undefined;
  walk.unread.push({ label, text, ...(nearest && { nearest }) });
  walk.issues.push({
    code: walk.unknownCode,
    path: [],
    severity: "warning",
    params: { value: shorten(label), ...(nearest && { nearest }) },
  });
}

type IssueMaker = (code: ReadCode, severity: Issue["severity"], params?: Issue["params"]) => Issue;

function issueAt(name: string, field: Field, path: Path, text: string): IssueMaker {
  return (code, severity, params) => ({
    code,
    path,
    severity,
    params: { label: labelOf(name, field), value: shorten(text), ...params },
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

/** The rows of a list, as far as they were read. */
export function rowsAt(walk: Walk, where: FieldTarget["where"], list: string): Tree[] {
  const tree = walk[where];
  const rows = tree[list];
  if (Array.isArray(rows)) return rows;
  const made: Tree[] = [];
  tree[list] = made;
  return made;
}

/** The texts of a published value. Numbers and flags are read as the text they print as; what is no value has none. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return [String(value)];
  if (Array.isArray(value) && value.every((entry) => typeof entry === "string")) return [value.join("；")];
  return value === null || value === undefined || typeof value === "function" ? [] : [written(value)];
}

/** Any other value in JSON, or as it is shown where it cannot be written. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? shorten(value);
  } catch {
    return shorten(value);
  }
}

/** Whether two read values are the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === "object" && JSON.stringify(a) === JSON.stringify(b));
}
