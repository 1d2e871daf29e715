import { dayNumber, type CivilDate } from "@gongkai/calendar";
import type { Listing } from "../listing.ts";
import type { TermFacts } from "../publication-term.ts";
import type { Course } from "./course.ts";
import { measureEnd } from "./measure-end.ts";
import { within, type Span } from "./span.ts";
import { addAmount, governingRow, lastDay, type AddAmount } from "./term-end.ts";

/** When an entry was, is and will be listed and shown. */
export interface Timeline {
  readonly listed: readonly Span[];
  /** Shown to the public: part of the days on which it was listed. */
  readonly published: readonly Span[];
}

/** What the days of a course rest on. */
export type CourseDays = Pick<Course, "listing" | "decidedOn" | "publishedOn" | "extension" | "listed">;

const nothing: Timeline = { listed: [], published: [] };

/** Where listing and publication end. */
export interface Ends {
  /** The last day of the listing. */
  readonly listed: CivilDate | undefined;
  /** The last day of the publication; `never` where there is none. */
  readonly shown: CivilDate | undefined | "never";
}

/**
 * Where a decision's listing and publication end. The decision's own end goes before the rule's for the listing; for
 * publication the rule's maximum stands, unless an extension names the rule that it rests on.
 */
export function endsOf(
  listing: Listing,
  decidedOn: CivilDate,
  publishedOn: CivilDate | undefined,
  extension: CourseDays["extension"],
  add: AddAmount,
): Ends {
  const row = governingRow(listing, dayNumber(decidedOn));
  const start = row?.start === "publication" ? publishedOn : decidedOn;
  const ruled = row && lastDay(row, start, latestBan(listing), add);
  const listed = extension?.until ?? listing.until ?? ruled;
  if (publishedOn === undefined || listing.scope === "government" || row?.publish === "never")
    return { listed, shown: "never" };
  return { listed, shown: extension?.basis === undefined ? earlier(listed, ruled) : listed };
}

/** The timeline of a course of events. */
export function timelineOf(course: CourseDays): Timeline {
  const { listing, decidedOn, publishedOn, extension } = course;
  if (listing === undefined || decidedOn === undefined) return nothing;
  const ends = endsOf(listing, decidedOn, publishedOn, extension, addAmount);
  const listed = within(course.listed, undefined, ends.listed);
  return { listed, published: ends.shown === "never" ? [] : within(listed, publishedOn, ends.shown) };
}

/** What the term of a course rests on; nothing without a regime. */
export function termFacts({ listing, decidedOn, publishedOn }: CourseDays): TermFacts | undefined {
  if (listing?.regime === undefined || decidedOn === undefined) return undefined;
  const { regime, severity, penaltyClass, sector } = listing;
  const bannedUntil = latestBan(listing);
  return {
    regime,
    decidedOn,
    ...(publishedOn !== undefined && { publishedOn }),
    ...(severity !== undefined && { severity }),
    ...(penaltyClass !== undefined && { penaltyClass }),
    ...(sector !== undefined && { sector }),
    ...(bannedUntil !== undefined && { bannedUntil }),
  };
}

function latestBan({ measures }: Listing): CivilDate | undefined {
  let latest: CivilDate | undefined;
  for (const measure of measures ?? []) {
    const end = measureEnd(measure);
    if (end !== undefined && (latest === undefined || end > latest)) latest = end;
  }
  return latest;
}

function earlier(a: CivilDate | undefined, b: CivilDate | undefined): CivilDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
