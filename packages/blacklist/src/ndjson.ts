import { BlacklistEntry } from "./entry.ts";
import { BlacklistEvent } from "./event.ts";
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
  for (const [i, line] of text
    .replace(/^\ufeff/, "")
    .split("\n")
    .entries()) {
    if (line.trim() === "") continue;
    const read = readLine(line);
    if (typeof read === "string")
      issues.push({ code: "malformed", path: [i], severity: "error", params: { row: i + 1, problem: read } });
    else events.push(...read);
  }
  const list = replay(events);
  return { entries: list.entries, issues: [...issues, ...list.issues] };
}

/** The events of a line, or what is wrong with it. */
function readLine(line: string): readonly BlacklistEvent[] | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "not JSON";
  }
  return readEvents(value);
}

/** The events in a value that is an event or an entry, or what is wrong with it. */
export function readEvents(value: unknown): readonly BlacklistEvent[] | string {
  const isEntry = typeof value === "object" && value !== null && "events" in value;
  const read = isEntry ? BlacklistEntry.safeParse(value) : BlacklistEvent.safeParse(value);
  if (!read.success)
    return read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  return "events" in read.data ? read.data.events : [read.data];
}
