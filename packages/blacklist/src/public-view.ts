import type { CivilDate } from "@gongkai/calendar";
import type { BlacklistEntry } from "./entry.ts";
import { courseOf, type Course } from "./internal/course.ts";
import { checkedDay } from "./internal/day.ts";
import { knownEvents } from "./internal/known-events.ts";
import { covers } from "./internal/span.ts";
import type { Listing } from "./listing.ts";
import type { AsOf } from "./status-on.ts";
import type { Organization, Person } from "./subject.ts";
import { timelineOf, type Timeline } from "./internal/timeline.ts";

/** What the public may be shown of an organisation. */
export type PublicSubject =
  | Pick<Organization, "kind" | "name" | "uscc" | "organizationCode" | "address">
  | Pick<Person, "kind" | "maskedName">;

/** What the public may be shown of an entry on a day. */
export interface PublicListing extends Pick<
  Listing,
  | "bodyRole"
  | "authority"
  | "documentNumber"
  | "reason"
  | "conduct"
  | "result"
  | "legalBasis"
  | "measures"
  | "severity"
  | "projects"
  | "attachment"
> {
  readonly id: string;
  readonly subject: PublicSubject;
  readonly decidedOn: CivilDate;
  readonly publishedOn: CivilDate;
  /** The last day on which it may be shown, where one is known. */
  readonly shownUntil?: CivilDate;
}

/**
 * What the public may be shown of an entry on the day of display, or nothing: not before decision and publication, not
 * after the term, a removal or a repair, not while suspended, never once revoked. Legal representatives, related
 * parties, former names and columns that the model does not know stay out.
 *
 * @example
 * ```ts
 * publicView(entry, { on: "2029-05-10" })?.shownUntil; // "2029-05-10"
 * publicView(entry, { on: "2029-05-11" }); // undefined
 * ```
 * @throws BlacklistError `not-a-day`
 */
export function publicView(entry: BlacklistEntry, { on, knownOn }: AsOf): PublicListing | undefined {
  const day = checkedDay(on);
  const course = courseOf(knownEvents(entry.events, knownOn === undefined ? undefined : checkedDay(knownOn)));
  const timeline = timelineOf(course);
  return covers(timeline.published, day) ? show(entry.id, course, timeline, day) : undefined;
}

function show(
  id: string,
  course: Course,
  { published }: Timeline,
  day: CivilDate,
): PublicListing | undefined {
  const { listing, decidedOn, publishedOn } = course;
  if (listing === undefined || decidedOn === undefined || publishedOn === undefined) return undefined;
  const until = published.find(({ to }) => to === undefined || to >= day)?.to;
  const { bodyRole, authority, documentNumber, reason, conduct, result } = listing;
  const { legalBasis, measures, severity, projects, attachment } = listing;
  return {
    id,
    subject: subjectOf(listing),
    authority,
    decidedOn,
    publishedOn,
    ...given({
      bodyRole,
      documentNumber,
      reason,
      conduct,
      result,
      legalBasis,
      measures,
      severity,
      projects,
      attachment,
    }),
    ...(until && { shownUntil: until }),
  };
}

function subjectOf({ subject }: Listing): PublicSubject {
  if (subject.kind === "person") return { kind: "person", maskedName: subject.maskedName };
  const { kind, name, uscc, organizationCode, address } = subject;
  return { kind, name, ...given({ uscc, organizationCode, address }) };
}

function given<T extends object>(fields: T): Partial<T> {
  const kept: Partial<T> = { ...fields };
  for (const key of Object.keys(fields) as (keyof T)[]) if (fields[key] === undefined) delete kept[key];
  return kept;
}
