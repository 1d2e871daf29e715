import { isCivilDate } from "@gongkai/calendar";
import { ICalCalendar } from "ical-generator";
import { DeadlineError, printable } from "./errors.ts";
import type { Milestone } from "./timeline.ts";

/** How the calendar file is labelled. */
export interface ICalendarOptions {
  /** The name a calendar program shows. */
  readonly name?: string;
  /** What tells this calendar's events apart from another's, e.g. a project code. */
  readonly id?: string;
  /** The day the file counts as written; the first day among the milestones where left out. No clock is read. */
  readonly stampedOn?: string;
}

/** What of a milestone goes into a calendar file. Any day of one's own can be put beside those of a procedure. */
export type CalendarMilestone = Pick<Milestone, "label" | "on" | "earliestOn" | "latestOn" | "certainty"> & {
  /** What tells the event apart within the file. */
  readonly id: string;
};

interface Entry {
  readonly day: string;
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/**
 * The milestones as an iCalendar file (RFC 5545) of all-day events in Chinese and English: one for a step whose day is
 * known, else one for its earliest and one for its latest day. A step with neither is left out.
 *
 * @example
 * const { milestones } = planTimeline("land-listing", { "listing-start": "2026-06-01" });
 * toICalendar(milestones).startsWith("BEGIN:VCALENDAR"); // true
 * @throws DeadlineError `bad-day`
 */
export function toICalendar(
  milestones: readonly CalendarMilestone[],
  options: ICalendarOptions = {},
): string {
  const { name = "公开时限 Disclosure timeline", id = "timeline", stampedOn } = options;
  if (stampedOn !== undefined && !isCivilDate(stampedOn))
    throw new DeadlineError("bad-day", { value: printable(stampedOn), field: "stampedOn" });
  const entries = milestones.flatMap(entriesOf);
  const stamp = stampedOn ?? entries.map(({ day }) => day).reduce((a, b) => (a < b ? a : b), "9999-12-31");
  const calendar = new ICalCalendar({
    name,
    prodId: { company: "gongkai", product: "deadlines", language: "ZH" },
  });
  for (const entry of entries)
    calendar.createEvent({
      id: `${id}-${entry.id}@gongkai`,
      start: entry.day,
      allDay: true,
      stamp,
      summary: `${entry.zh} | ${entry.en}`,
    });
  return calendar.toString();
}

function entriesOf(milestone: CalendarMilestone): readonly Entry[] {
  const { id, label, on, earliestOn, latestOn, certainty } = milestone;
  const open = certainty === "provisional" ? { zh: "（待定）", en: " (provisional)" } : { zh: "", en: "" };
  if (on !== undefined) return [{ day: on, id, zh: label.zh, en: label.en }];
  return [
    ...(earliestOn === undefined
      ? []
      : [
          {
            day: earliestOn,
            id: `${id}-earliest`,
            zh: `最早${label.zh}${open.zh}`,
            en: `Earliest: ${label.en}${open.en}`,
          },
        ]),
    ...(latestOn === undefined
      ? []
      : [
          {
            day: latestOn,
            id: `${id}-latest`,
            zh: `最迟${label.zh}${open.zh}`,
            en: `Latest: ${label.en}${open.en}`,
          },
        ]),
  ];
}
