import type { CivilDate } from "@gongkai/calendar";
import { checkEntry } from "./check-entry.ts";
import type { BlacklistEntry } from "./entry.ts";
import { courseOf, type Step } from "./internal/course.ts";
import { knownEvents } from "./internal/known-events.ts";
import type { Span } from "./internal/span.ts";
import type { BlacklistIssue } from "./issue.ts";
import type { Listing } from "./listing.ts";
import { statusOn, type AsOf, type EntryStatus } from "./status-on.ts";
import { timelineOf } from "./internal/timeline.ts";
import type { Stage } from "./transitions.ts";

/** Everything that was known of an entry on a day, for those who keep or inspect the list. */
export interface AuditView {
  readonly id: string;
  readonly status: EntryStatus;
  readonly stage: Stage;
  /** What the decision, or the notice before it, says, corrections applied. */
  readonly listing?: Listing;
  /** The days on which it is listed, and those on which it is shown. */
  readonly listed: readonly Span[];
  readonly published: readonly Span[];
  /** What happened, in order, and whether it had any effect. */
  readonly steps: readonly Step[];
  readonly issues: readonly BlacklistIssue[];
  /** The days on which something new became known. */
  readonly knownOn: readonly CivilDate[];
}

/**
 * Everything that was known of an entry on a day: its whole course with what each event did, ended terms included. Not
 * for display: the public is shown {@link publicView}.
 *
 * @example
 * ```ts
 * auditView(entry, { on: "2030-01-01" }).steps.map(({ event, effect }) => `${event.type} ${effect}`); // ["decided applied", "published applied"]
 * ```
 * @throws BlacklistError `not-a-day`
 */
export function auditView(entry: BlacklistEntry, { on, knownOn }: AsOf): AuditView {
  const status = statusOn(entry, { on, ...(knownOn !== undefined && { knownOn }) });
  const events = knownEvents(entry.events, status.knownOn);
  const course = courseOf(events);
  const { listed, published } = timelineOf(course);
  return {
    id: entry.id,
    status,
    stage: course.stage,
    ...(course.listing && { listing: course.listing }),
    listed,
    published,
    steps: course.steps,
    issues: checkEntry(entry, status.knownOn === undefined ? {} : { knownOn: status.knownOn }),
    knownOn: [...new Set(events.map((event) => event.knownOn))].sort(),
  };
}
