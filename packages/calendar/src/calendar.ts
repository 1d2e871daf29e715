import { arrange, assumedYears } from "./arrangement.ts";
import { bulkCalendar } from "./bulk.ts";
import { civilDate, dayNumber } from "./civil-date.ts";
import { describeDay, kindOn } from "./description.ts";
import { once } from "./internal/once.ts";
import { readOverlay } from "./overlay.ts";
import { spanOf } from "./period.ts";
import { runsBetween, runsOf } from "./runs.ts";
import { issueDays, lastIssueBy, noticedYears, type NoticedYears, type View } from "./view.ts";
import type { WorkTable } from "./work-table.ts";
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
  const noticed = noticedYears(view);
  const coverage = coverageOf(noticed, view.beyond);
  const certainThrough = dayNumber(coverage.certainThrough);
  const arrangement = once(() => arrange(view));
  const table = (): WorkTable => arrangement().table;
  const runs = once(() => runsOf(arrangement(), certainThrough));
  const issued = once(() => issueDays(view));
  const assumed = once(() => calendarOf({ ...view, beyond: "assume" }));
  const asOf = new Map<string, WorkingCalendar>();

  const missingNotices = (from: string, to: string): readonly number[] => {
    spanOf({ from, to });
    return yearsDeciding(from, to).filter((year) => year < noticed.firstYear || year > noticed.lastYear);
  };

  return {
    coverage,
    isWorkingDay: (day) => isWorkingDayIn(table(), day),
    dayKind: (day) => kindOn(arrangement(), dayNumber(day)),
    describe: (day) => describeDay(arrangement(), dayNumber(day), certainThrough),
    addWorkingDays: (start, n, options) => addWorkingDaysIn(table(), start, n, options),
    countWorkingDays: (after, through, options) => countWorkingDaysIn(table(), after, through, options),
    rollForward: (day) => rollForwardIn(table(), day),
    rollBack: (day) => rollBackIn(table(), day),
    runs: (after, through) => {
      const { from, to } = spanOf({ from: after, to: through });
      return runsBetween(table(), runs(), from + 1, to);
    },
    bulk: bulkCalendar(table),
    knownOn: (day) => {
      const knownOn = lastIssueBy(day, issued());
      const calendar = asOf.get(knownOn) ?? calendarOf({ ...view, knownOn });
      asOf.set(knownOn, calendar);
      return calendar;
    },
    extend: (...overlays) =>
      calendarOf({ ...view, overlays: [...view.overlays, ...overlays.map(readOverlay)] }),
    assuming: assumed,
    certainty: (from, to) => (missingNotices(from, to).length === 0 ? "known" : "provisional"),
    missingNotices,
  };
}

/** The last day of a year that the next year's notice leaves alone: see {@link Coverage.certainThrough}. */
const lastUntouched = "12-24";

function coverageOf({ firstYear, lastYear }: NoticedYears, beyond: View["beyond"]): Coverage {
  return {
    from: civilDate(`${firstYear}-01-01`),
    through: civilDate(`${lastYear}-12-31`),
    certainThrough: civilDate(`${lastYear}-${lastUntouched}`),
    answersThrough: civilDate(`${beyond === "assume" ? lastYear + assumedYears : lastYear}-12-31`),
  };
}

/** The years whose notices can decide about the days from `from` to `to`. */
function yearsDeciding(from: string, to: string): readonly number[] {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4)) + (to.slice(5) > lastUntouched ? 1 : 0);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
