import type { BlacklistEntry } from "./entry.ts";
import { fromCsv } from "./csv.ts";
import { importRows, type ImportedList, type ImportOptions } from "./import-rows.ts";
import type { BlacklistIssue } from "./issue.ts";
import { fromNdjson, isHistory, ndjsonRows, readEvents } from "./ndjson.ts";
import { replay } from "./replay.ts";

/** What a list in any of its forms comes to. */
export interface ReadList {
  readonly entries: readonly BlacklistEntry[];
  readonly issues: readonly BlacklistIssue[];
  /** For lists in rows: how many there were, and which headings were read and kept. */
  readonly rows?: Pick<ImportedList, "rows" | "read" | "kept">;
}

/** How a list is written down. */
export type ListFormat = "csv" | "json" | "ndjson";

/**
 * Reads a list: NDJSON or a JSON array of entries or events, or rows as published, in CSV, JSON or NDJSON. Issues of
 * NDJSON say the line.
 *
 * @example
 * ```ts
 * readList("企业名称,处罚日期\n北京市宏泰建设有限公司,2026-05-10\n", "csv", { knownOn: "2026-06-01" }).entries.length; // 1
 * ```
 * @throws BlacklistError `not-a-day`
 */
export function readList(text: string, format: ListFormat, options: ImportOptions): ReadList {
  if (format === "ndjson") return readNdjson(text, options);
  return format === "csv" ? fromRows(fromCsv(text, options)) : readJson(text, options);
}

function fromRows({ entries, issues, rows, read, kept }: ImportedList): ReadList {
  return { entries, issues, rows: { rows, read, kept } };
}

function readNdjson(text: string, options: ImportOptions): ReadList {
  const found = ndjsonRows(text);
  if (found === undefined) return fromNdjson(text);
  const list = fromRows(importRows(found.rows, options));
  const issues = list.issues.map((issue) => inLine(issue, found.lines));
  return { ...list, issues: [...found.issues, ...issues] };
}

/** An issue of a row, told of the line that the row stands in. */
function inLine({ path, params, ...issue }: BlacklistIssue, lines: readonly number[]): BlacklistIssue {
  const [row, ...rest] = path;
  const line = typeof row === "number" ? lines[row] : undefined;
  if (line === undefined) return { ...issue, path, params };
  return { ...issue, path: [line - 1, ...rest], params: { ...params, row: line, line } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function malformed(path: BlacklistIssue["path"], problem: string): BlacklistIssue {
  return { code: "malformed", path, severity: "error", params: { problem } };
}

function readJson(text: string, options: ImportOptions): ReadList {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { entries: [], issues: [malformed([], "not JSON")] };
  }
  const items: unknown = isRecord(value) ? value["entries"] : value;
  if (!Array.isArray(items)) return { entries: [], issues: [malformed([], "not a list")] };
  const records = items.filter(isRecord);
  return records.some(isHistory) ? readRecords(items) : fromRows(importRows(records, options));
}

function readRecords(items: readonly unknown[]): ReadList {
  const read = items.map(readEvents);
  const issues = read.flatMap((events, i) => (typeof events === "string" ? [malformed([i], events)] : []));
  const list = replay(read.flatMap((events) => (typeof events === "string" ? [] : events)));
  return { entries: list.entries, issues: [...issues, ...list.issues] };
}
