import type { CivilDate } from "@gongkai/calendar";
import type { BlacklistEntry } from "./entry.ts";
import { courseOf, type Course } from "./internal/course.ts";
import { checkedDay } from "./internal/day.ts";
import { knownEvents } from "./internal/known-events.ts";
import { measureEnd } from "./internal/measure-end.ts";
import { covers } from "./internal/span.ts";
import { termFacts, timelineOf, type Timeline } from "./internal/timeline.ts";
import type { Measure } from "./measure.ts";
import { publicationTerm, type PublicationTerm } from "./publication-term.ts";
import type { Stage } from "./transitions.ts";

/** The day asked about, and what is taken as known. */
export interface AsOf {
  /** The day asked about. */
  readonly on: string;
  /** Only what was known by this day counts; default: everything in the entry. */
  readonly knownOn?: string;
}

/** Why an entry is or is not listed or shown on a day. */
export type StatusReason =
  /** No decision to list is known, or it was declined, or it lies after the day. */
  | { readonly code: "not-decided" }
  | { readonly code: "declined" }
  | { readonly code: "not-yet-in-effect"; readonly from: CivilDate }
  | { readonly code: "listed-since"; readonly from: CivilDate }
  | { readonly code: "suspended" }
  | { readonly code: "removed" }
  | { readonly code: "repaired" }
  | { readonly code: "revoked" }
  /** The listing has come to its end. */
  | { readonly code: "term-over"; readonly until: CivilDate }
  | { readonly code: "not-yet-published" }
  | { readonly code: "publication-over"; readonly until: CivilDate }
  | { readonly code: "never-published" }
  /** 政务公开: shown to authorities only. */
  | { readonly code: "not-for-the-public" }
  /** No end can be worked out: what the rule needs is not given, or no rule is encoded. */
  | { readonly code: "term-unknown"; readonly missing: PublicationTerm["missing"] };

/** Whether an entry is listed and shown on a day, as known on a day. */
export interface EntryStatus {
  readonly on: CivilDate;
  readonly knownOn?: CivilDate;
  readonly status: "listed" | "not-listed";
  /** Whether the public may be shown the entry on that day. */
  readonly published: boolean;
  readonly reasons: readonly StatusReason[];
  /** Bans and other measures that hold on the day; none while the entry is not listed. */
  readonly measures: readonly Measure[];
  /** How long it may be shown, with basis and confidence; only under a regime. */
  readonly term?: PublicationTerm;
}

/**
 * Whether an entry is listed and shown on a day, by what was known on a day. Revocation (撤销) reaches back to the
 * beginning; removal (移出) and repair (修复) only forward; an appeal alone, or a vanished page, changes nothing.
 *
 * @example
 * ```ts
 * statusOn(entry, { on: "2026-06-01" }).status; // "listed"
 * statusOn(entry, { on: "2026-06-01", knownOn: "2026-01-01" }).status; // "not-listed"
 * ```
 * @throws BlacklistError `not-a-day`
 */
export function statusOn(entry: BlacklistEntry, { on, knownOn }: AsOf): EntryStatus {
  const day = checkedDay(on);
  const known = knownOn === undefined ? undefined : checkedDay(knownOn);
  const events = knownEvents(entry.events, known);
  const course = courseOf(events);
  const timeline = timelineOf(course);
  const term = termOf(course);
  const listed = covers(timeline.listed, day);
  const published = covers(timeline.published, day);
  return {
    on: day,
    ...(known && { knownOn: known }),
    status: listed ? "listed" : "not-listed",
    published,
    reasons: [
      ...(listed
        ? listedReasons(timeline, term, day)
        : unlistedReasons(course, timeline, courseOf(events.filter((event) => event.on <= day)), day)),
      ...(listed && !published ? unpublishedReasons(course, timeline, term, day) : []),
    ],
    measures: listed ? measuresOn(course, day) : [],
    ...(term && { term }),
  };
}

/** The term of a course, where it has a regime. */
export function termOf(course: Course): PublicationTerm | undefined {
  const facts = termFacts(course);
  return facts && publicationTerm(facts);
}

function listedReasons(
  { listed }: Timeline,
  term: PublicationTerm | undefined,
  day: CivilDate,
): readonly StatusReason[] {
  const from = listed.findLast((span) => span.from <= day)?.from;
  const reasons: StatusReason[] = from === undefined ? [] : [{ code: "listed-since", from }];
  if (term !== undefined && term.missing.length > 0)
    reasons.push({ code: "term-unknown", missing: term.missing });
  return reasons;
}

const stageReasons: Readonly<Partial<Record<Stage, StatusReason>>> = {
  declined: { code: "declined" },
  suspended: { code: "suspended" },
  removed: { code: "removed" },
  repaired: { code: "repaired" },
};

/** `then` is the course up to the day; `course` holds what happened later too, a revocation for one. */
function unlistedReasons(
  course: Course,
  { listed }: Timeline,
  then: Course,
  day: CivilDate,
): readonly StatusReason[] {
  if (course.stage === "revoked") return [{ code: "revoked" }];
  const reason = stageReasons[then.stage];
  if (reason !== undefined) return [reason];
  if (then.stage !== "listed") return [{ code: "not-decided" }];
  const until = listed.findLast(({ to }) => to !== undefined && to < day)?.to;
  if (until !== undefined) return [{ code: "term-over", until }];
  const from = course.effectiveOn;
  return from !== undefined && from > day ? [{ code: "not-yet-in-effect", from }] : [{ code: "not-decided" }];
}

function unpublishedReasons(
  course: Course,
  { published }: Timeline,
  term: PublicationTerm | undefined,
  day: CivilDate,
): readonly StatusReason[] {
  if (course.listing?.scope === "government") return [{ code: "not-for-the-public" }];
  if (term?.publish === "never") return [{ code: "never-published" }];
  const until = published.findLast(({ to }) => to !== undefined && to < day)?.to;
  return [until === undefined ? { code: "not-yet-published" } : { code: "publication-over", until }];
}

function measuresOn({ listing }: Course, day: CivilDate): readonly Measure[] {
  return (listing?.measures ?? []).filter((measure) => {
    const until = measureEnd(measure);
    return (measure.from === undefined || measure.from <= day) && (until === undefined || day <= until);
  });
}
