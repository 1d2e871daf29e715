import { arrange, assumedYears, type Arrangement } from "./arrangement.ts";
import { bulkCalendar } from "./bulk.ts";
import { addDays, civilDate, civilDateOfDayNumber, dayNumber, type CivilDate } from "./civil-date.ts";
import { dayKinds } from "./day-kind.ts";
import { describeDay } from "./description.ts";
import { CalendarError } from "./errors.ts";
import { readOverlay } from "./overlay.ts";
import { spanOf } from "./period.ts";
import { runsBetween } from "./runs.ts";
import { knownOverlays, noticedYears, type View } from "./view.ts";
import { outside, type WorkTable } from "./work-table.ts";
import type { Coverage, WorkingCalendar } from "./working-calendar.ts";
import {
  addWorkingDaysIn,
  countWorkingDaysIn,
  isWorkingDayIn,
  rollBackIn,
  rollForwardIn,
} from "./working-days.ts";

/** The calendar of a view. The view is worked out at the first question that needs it. */
export function calendarOf(view: View): WorkingCalendar {
  let worked: Arrangement | undefined;
  const arrangement = (): Arrangement => (worked ??= arrange(view));
  const table = (): WorkTable => arrangement().table;
  const overlays = knownOverlays(view);
  const coverage = coverageOf(view);
  const certainThrough = dayNumber(coverage.certainThrough);
  const lastNoticeYear = yearOf(coverage.through);

  const missingNotices = (from: string, to: string): readonly number[] => {
    const span = spanOf({ from, to });
    const years: number[] = [];
    for (let year = yearOf(from); year < yearOf(coverage.from); year++) years.push(year);
    if (span.to <= certainThrough) return years;
    const reached = yearOf(civilDateOfDayNumber(span.to + openDays));
    for (let year = Math.max(lastNoticeYear + 1, yearOf(from)); year <= reached; year++) years.push(year);
    return years;
  };

  return {
    coverage,
    isWorkingDay: (day) => isWorkingDayIn(table(), day),
    dayKind: (day) => {
      const number = dayNumber(day);
      const kind = dayKinds[arrangement().kinds[number - table().first] ?? -1];
      if (kind === undefined) throw outside(table(), number);
      return kind;
    },
    describe: (day) => {
      const number = dayNumber(day);
      return describeDay(arrangement(), overlays, number, number <= certainThrough ? "known" : "provisional");
    },
    addWorkingDays: (start, n, options) => addWorkingDaysIn(table(), start, n, options),
    countWorkingDays: (after, through, options) => countWorkingDaysIn(table(), after, through, options),
    rollForward: (day) => rollForwardIn(table(), day),
    rollBack: (day) => rollBackIn(table(), day),
    runs: (after, through) => {
      const { from, to } = spanOf({ from: after, to: through });
      return runsBetween(arrangement(), from + 1, to, certainThrough);
    },
    bulk: bulkCalendar(table),
    knownOn: (day) => calendarOf({ ...view, knownOn: earlier(civilDate(day), view) }),
    extend: (...more) => calendarOf({ ...view, overlays: [...view.overlays, ...more.map(readOverlay)] }),
    assuming: () => calendarOf({ ...view, beyond: "assume" }),
    certainty: (from, to) => (missingNotices(from, to).length === 0 ? "known" : "provisional"),
    missingNotices,
  };
}

/** A notice may reach into the last days of the year before: see {@link Coverage.certainThrough}. */
const openDays = 7;

function coverageOf(view: View): Coverage {
  const { firstYear, lastYear } = noticedYears(view);
  const through = civilDate(`${lastYear}-12-31`);
  return {
    from: civilDate(`${firstYear}-01-01`),
    through,
    certainThrough: addDays(through, -openDays),
    answersThrough: view.beyond === "assume" ? civilDate(`${lastYear + assumedYears}-12-31`) : through,
  };
}

/** What is known only as of a day cannot learn more by asking as of a later one. */
function earlier(day: CivilDate, { years, knownOn }: View): CivilDate {
  const dated = years.flatMap(({ blocks }) => blocks).find(({ notice }) => notice.issuedOn !== undefined);
  const earliest = dated?.notice.issuedOn;
  if (earliest === undefined || day < earliest)
    throw new CalendarError("known-on-too-early", { value: day, earliest: earliest ?? null });
  return knownOn === undefined || day < knownOn ? day : knownOn;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
