/** A list file → entries: rows as published in CSV, XLSX, JSON or NDJSON, or entries and events in JSON or NDJSON. */
import {
  importRows,
  ndjsonRows,
  readList,
  type BlacklistEntry,
  type BlacklistIssue,
  type ImportedList,
  type ImportOptions,
  type ReadList,
  type Regime,
  type Severity,
} from "@gongkai/blacklist";
import { breakOf, looksLikeNdjson } from "../input/json.ts";
import { readBytes, unusable, type ReadFile } from "../input/read-bytes.ts";
import { textOf } from "../input/read-text.ts";
import { csvTable, isXlsx, xlsxTable, type Table } from "../input/table.ts";
import type { Problem } from "../input/problem.ts";
import { today } from "../today.ts";
import { UsageError } from "../usage-error.ts";
import { reachOf, type Reach } from "./reach.ts";
import { issueText } from "./said.ts";

/** What a list in rows does not say of itself. */
export interface ListOptions {
  /** The day the list is of: known since then, and the day of rows that name none. Default: today. */
  readonly listDay?: string;
  readonly publishedOn?: string;
  readonly authority?: string;
  readonly regime?: Regime;
  readonly severity?: Severity;
}

export interface ListFile extends ReadList {
  readonly file: string;
  readonly reach: Reach;
  /** What of the file is in no entry, and so can be found by nobody. */
  readonly lost: readonly BlacklistIssue[];
}

export async function readListFile(path: string, options: ListOptions): Promise<ListFile> {
  const source = await readBytes(path);
  const { file } = source;
  if (source.bytes.length === 0) throw unusable({ code: "empty", location: { file }, params: {} });
  const list = await read(source, importOptionsOf(options));
  if (list.entries.length === 0) throw noEntries(file, list);
  const lost = list.issues.filter(({ code }) => code === "malformed" || code === "name-missing");
  return { ...list, file, lost };
}

function importOptionsOf({ listDay, ...said }: ListOptions): ImportOptions {
  const { publishedOn, authority, regime, severity } = said;
  return {
    knownOn: listDay ?? today(),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(authority !== undefined && { authority }),
    ...(regime && { regime }),
    ...(severity && { severity }),
  };
}

type Read = ReadList & { readonly reach: Reach };

async function read(source: ReadFile, options: ImportOptions): Promise<Read> {
  const { file, bytes } = source;
  if (isXlsx(file, bytes)) return fromTable(file, await xlsxTable(file, bytes), options);
  const text = textOf(source);
  switch (formOf(file, text)) {
    case "csv":
      return fromTable(file, csvTable(file, text), options);
    case "ndjson":
      return fromLines(file, text, options);
    case "json":
      return fromJson(file, text, options);
  }
}

function formOf(file: string, text: string): "csv" | "ndjson" | "json" {
  const form = /\.(csv|json|ndjson|jsonl)$/.exec(file.toLowerCase())?.[1];
  if (form !== undefined) return form === "jsonl" ? "ndjson" : (form as "csv" | "ndjson" | "json");
  if (!/^[\s\ufeff]*[{[]/.test(text)) return "csv";
  return looksLikeNdjson(text) ? "ndjson" : "json";
}

function fromTable(file: string, table: Table | { readonly problem: Problem }, options: ImportOptions): Read {
  if ("problem" in table) throw unusable(table.problem);
  return fromRows(file, table.rows, options);
}

function fromLines(file: string, text: string, options: ImportOptions): Read {
  const list = readList(text, "ndjson", options);
  const found = list.rows === undefined ? undefined : ndjsonRows(text);
  if (found === undefined) return fromEvents(list);
  return { ...list, reach: fromRows(file, found.rows, options).reach };
}

/** Rows of a table, all of which have the same headings. */
function fromRows(
  file: string,
  rows: readonly Readonly<Record<string, unknown>>[],
  options: ImportOptions,
): Read {
  const { entries, issues, ...told } = importRows(rows, options);
  const headings = [...Object.keys(told.read), ...told.kept];
  if (rows.length > 0 && !Object.values(told.read).includes("name"))
    throw new UsageError("not-a-list", {
      zh: `${file}：没有写主体名称的列，不是名单；表头是：${shown(headings)}`,
      en: `${file}: no column names anybody, so this is no list; its headings are ${shown(headings)}`,
    });
  const undated = undatedIn(rows, { issues, read: told.read }, options);
  return { entries, issues, rows: told, reach: reachOf(entries, undated) };
}

/** Entries of rows that have no day that can be read. */
function undatedIn(
  rows: readonly Readonly<Record<string, unknown>>[],
  { issues, read }: Pick<ImportedList, "issues" | "read">,
  options: ImportOptions,
): Reach["undated"] {
  const days = Object.entries(read).filter(([, field]) => field === "decidedOn" || field === "publishedOn");
  const unread = new Set(
    issues.flatMap(({ code, path }) => (code === "day-unreadable" ? path.join(" ") : [])),
  );
  const undated = rows.filter((row, i) =>
    days.every(([heading, field]) => isBlank(row[heading]) || unread.has(`${i} ${field}`)),
  );
  const entries = new Set(importRows(undated, options).entries.map(({ id }) => id));
  return { from: options.publishedOn ?? options.knownOn, entries };
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

function fromJson(file: string, text: string, options: ImportOptions): Read {
  const items = itemsIn(file, text);
  if (items.some((item) => isRecord(item) && ("events" in item || "entry" in item)))
    return fromEvents(readList(text, "json", options));
  // What is no row names nobody, and is told in its place.
  const rows = items.map((item) => (isRecord(item) ? item : {}));
  return fromRows(file, rows, options);
}

function itemsIn(file: string, text: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw unusable({ ...breakOf(text), location: { file } });
  }
  const items = isRecord(value) ? value["entries"] : value;
  if (Array.isArray(items)) return items;
  throw new UsageError("not-a-list", {
    zh: `${file}：不是名单，应为数组，或带有 entries 数组的对象`,
    en: `${file}: no list; an array is expected, or an object with an array "entries"`,
  });
}

function fromEvents(list: ReadList): Read {
  return { ...list, reach: reachOf(list.entries) };
}

function noEntries(file: string, { issues }: ReadList): UsageError {
  const [first] = issues;
  if (first === undefined) return unusable({ code: "no-records", location: { file }, params: {} });
  return new UsageError("not-a-list", {
    zh: `${file}：没有一个条目可读；先是 ${issueText(first, file, "zh")}`,
    en: `${file}: not one entry can be read; first, ${issueText(first, file, "en")}`,
  });
}

function shown(headings: readonly string[]): string {
  return `${headings.slice(0, 10).join("、")}${headings.length > 10 ? "……" : ""}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The entries by their id. */
export function byId(entries: readonly BlacklistEntry[]): ReadonlyMap<string, BlacklistEntry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
