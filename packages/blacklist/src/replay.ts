import { checkEntry } from "./check-entry.ts";
import type { BlacklistEntry } from "./entry.ts";
import type { BlacklistEvent } from "./event.ts";
import { canonicalJson } from "./internal/canonical-json.ts";
import { inOrder } from "./internal/known-events.ts";
import type { BlacklistIssue } from "./issue.ts";

/** What a log of events comes to. */
export interface Replay {
  /** By id. */
  readonly entries: readonly BlacklistEntry[];
  /** Errors and warnings; what is merely worth knowing of an entry, {@link checkEntry} says. */
  readonly issues: readonly BlacklistIssue[];
}

/**
 * The list that a log of events comes to. In whatever order the events come, and however often one comes, the answer
 * is the same; an event that cannot follow what went before changes nothing and is answered with an issue.
 *
 * @example
 * ```ts
 * replay([...events, ...events].reverse()).entries.length; // 1
 * replay(events.slice(1)).issues[0]?.code; // "published-before-decision"
 * ```
 */
export function replay(events: readonly BlacklistEvent[]): Replay {
  const byEntry = new Map<string, Map<string, BlacklistEvent>>();
  const conflicts = new Map<string, BlacklistIssue>();
  for (const event of events) {
    const known = byEntry.get(event.entry) ?? new Map<string, BlacklistEvent>();
    byEntry.set(event.entry, known);
    const twin = known.get(event.id);
    known.set(event.id, twin === undefined ? event : firstOf(twin, event));
    if (twin !== undefined && canonicalJson(twin) !== canonicalJson(event))
      conflicts.set(pathKey(event), conflict(event));
  }
  const entries = [...byEntry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, known]): BlacklistEntry => ({ id, events: [...inOrder([...known.values()])] }));
  const ordered = [...conflicts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, issue]) => issue);
  const found = entries.flatMap((entry) => checkEntry(entry)).filter(({ severity }) => severity !== "info");
  return { entries, issues: [...ordered, ...found] };
}

function firstOf(a: BlacklistEvent, b: BlacklistEvent): BlacklistEvent {
  return canonicalJson(a) <= canonicalJson(b) ? a : b;
}

function pathKey({ entry, id }: BlacklistEvent): string {
  return JSON.stringify([entry, id]);
}

function conflict({ entry, id, type }: BlacklistEvent): BlacklistIssue {
  return { code: "conflicting-event", path: [entry, id], severity: "error", params: { type } };
}
