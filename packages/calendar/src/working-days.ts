/** The questions about working days, put in days as text to a table. */
import {
  civilDateOfDayNumber,
  dayNumber,
  wholeNumber,
  type CivilDate,
  type DayNumber,
} from "./civil-date.ts";
import { CalendarError } from "./errors.ts";
import { disjointSpans, type DaySpan, type Period } from "./period.ts";
import { countBetween, step, worksOn, type WorkTable } from "./work-table.ts";

/** How to count. */
export interface CountOptions {
  /** Periods whose days do not count (不计入期限的时间). They may overlap, touch or lie outside the span. */
  readonly excluding?: readonly Period[] | undefined;
}

/** See {@link WorkingCalendar.isWorkingDay}. */
export function isWorkingDayIn(table: WorkTable, day: string): boolean {
  return worksOn(table, dayNumber(day));
}

/** See {@link WorkingCalendar.addWorkingDays}. */
export function addWorkingDaysIn(
  table: WorkTable,
  start: string,
  n: number,
  options?: CountOptions,
): CivilDate {
  const from = dayNumber(start);
  wholeNumber(n);
  const excluding = options?.excluding;
  const result =
    excluding === undefined ? step(table, from, n) : stepOver(table, from, n, disjointSpans(excluding));
  return civilDateOfDayNumber(result);
}

/** See {@link WorkingCalendar.countWorkingDays}. */
export function countWorkingDaysIn(
  table: WorkTable,
  after: string,
  through: string,
  options?: CountOptions,
): number {
  const from = dayNumber(after);
  const to = dayNumber(through);
  if (to < from) throw new CalendarError("end-before-start", { value: through, start: after });
  const all = countBetween(table, from, to);
  const excluding = options?.excluding;
  if (excluding === undefined) return all;
  return disjointSpans(excluding).reduce((count, span) => count - overlap(table, span, from + 1, to), all);
}

/** See {@link WorkingCalendar.rollForward}. */
export function rollForwardIn(table: WorkTable, day: string): CivilDate {
  const number = dayNumber(day);
  return civilDateOfDayNumber(worksOn(table, number) ? number : step(table, number, 1));
}

/** See {@link WorkingCalendar.rollBack}. */
export function rollBackIn(table: WorkTable, day: string): CivilDate {
  const number = dayNumber(day);
  return civilDateOfDayNumber(worksOn(table, number) ? number : step(table, number, -1));
}

/** Each excluded span reached on the way pushes the result on by the working days it takes out. */
function stepOver(table: WorkTable, start: DayNumber, n: number, spans: readonly DaySpan[]): DayNumber {
  let steps = n;
  let day = step(table, start, steps);
  if (n > 0)
    for (const span of spans) {
      if (span.from > day) break;
      steps += overlap(table, span, start + 1, table.last);
      day = step(table, start, steps);
    }
  else if (n < 0)
    for (const span of spans.toReversed()) {
      if (span.to < day) break;
      steps -= overlap(table, span, table.first, start - 1);
      day = step(table, start, steps);
    }
  return day;
}

/** The working days of a span that lie from one day to another, both included. */
function overlap(table: WorkTable, span: DaySpan, from: DayNumber, to: DayNumber): number {
  const first = Math.max(span.from, from);
  const last = Math.min(span.to, to);
  return last < first ? 0 : countBetween(table, first - 1, last);
}
