import { BlacklistEntry } from "./entry.ts";
import { BlacklistEvent, eventTypes } from "./event.ts";
import type { BlacklistIssue } from "./issue.ts";
import { replay, type Replay } from "./replay.ts";

/** A list as NDJSON: every entry with all its events, one a line. Nothing is left out, so it is not for publication. */
export function toNdjson(entries: readonly BlacklistEntry[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
}

/**
 * Reads NDJSON of entries, of events, or of both, and replays it. Lines that are neither are answered with issues.
 *
 * @example
 * ```ts
 * fromNdjson(toNdjson(entries)).entries.map(({ id }) => id); // ["BL-1"]
 * ```
 */
export function fromNdjson(text: string): Replay {
  const events: BlacklistEvent[] = [];
  const issues: BlacklistIssue[] = [];
  for (const { line, value } of linesOf(text)) {
    const read = value === undefined ? "not JSON" : readEvents(value);
    if (typeof read === "string") issues.push(malformed(line, read));
    else events.push(...read);
  }
  const list = replay(events);
  return { entries: list.entries, issues: [...issues, ...list.issues] };
}

/** Rows of a list as published, one object a line, and what of the lines is none. */
export interface NdjsonRows {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** The line that each row stands in, counted from 1. */
  readonly lines: readonly number[];
  readonly issues: readonly BlacklistIssue[];
}

/**
 * The rows in NDJSON whose lines are rows as published, by their headings; nothing where one of them is an entry or an
 * event, which {@link fromNdjson} reads.
 *
 * @example
 * ```ts
 * ndjsonRows('{"企业名称":"北京市宏泰建设有限公司"}')?.lines; // [1]
 * ```
 */
export function ndjsonRows(text: string): NdjsonRows | undefined {
  const rows: Readonly<Record<string, unknown>>[] = [];
  const lines: number[] = [];
  const issues: BlacklistIssue[] = [];
  for (const { line, value } of linesOf(text)) {
    if (!isRecord(value)) {
      issues.push(malformed(line, value === undefined ? "not JSON" : "not an object"));
      continue;
    }
    if (isHistory(value)) return undefined;
    rows.push(value);
    lines.push(line);
  }
  return rows.length === 0 ? undefined : { rows, lines, issues };
}

/** Whether a record is an entry or an event rather than a row. */
export function isHistory(record: Readonly<Record<string, unknown>>): boolean {
  return "events" in record || "entry" in record || eventTypes.some((type) => type === record["type"]);
}

/** A line that is not blank; without a value where it is not JSON. */
interface Line {
  readonly line: number;
  readonly value: unknown;
}

function linesOf(text: string): readonly Line[] {
  const lines = text.replace(/^\ufeff/, "").split("\n");
  return lines.flatMap((line, i) => (line.trim() === "" ? [] : [{ line: i + 1, value: parsed(line) }]));
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function malformed(line: number, problem: string): BlacklistIssue {
  return { code: "malformed", path: [line - 1], severity: "error", params: { row: line, problem } };
}

/** The events in a value that is an event or an entry, or what is wrong with it. */
export function readEvents(value: unknown): readonly BlacklistEvent[] | string {
  const isEntry = typeof value === "object" && value !== null && "events" in value;
  const read = isEntry ? BlacklistEntry.safeParse(value) : BlacklistEvent.safeParse(value);
  if (!read.success)
    return read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  return "events" in read.data ? read.data.events : [read.data];
}
