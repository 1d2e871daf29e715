import { dayNumber, type DayNumber } from "./civil-date.ts";
import { CalendarError, printable } from "./errors.ts";

/** A run of natural days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The same in day numbers. */
export interface DaySpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/**
 * Periods as disjoint spans in order: those that overlap become one, so that no day is left out twice.
 *
 * @throws CalendarError `not-a-period`, `not-a-day`, `end-before-start`
 */
export function disjointSpans(periods: readonly Period[]): readonly DaySpan[] {
  if (!Array.isArray(periods)) throw new CalendarError("not-a-period", { value: printable(periods) });
  const spans: DaySpan[] = [];
  for (const { from, to } of periods.map(spanOf).sort((a, b) => a.from - b.from)) {
    const previous = spans.at(-1);
    if (previous === undefined || from > previous.to) spans.push({ from, to });
    else spans[spans.length - 1] = { from: previous.from, to: Math.max(previous.to, to) };
  }
  return spans;
}

/**
 * A period in day numbers.
 *
 * @throws CalendarError `not-a-period`, `not-a-day`, `end-before-start`
 */
export function spanOf(period: Period): DaySpan {
  if (typeof period !== "object" || period === null)
    throw new CalendarError("not-a-period", { value: printable(period) });
  const span = { from: dayNumber(period.from), to: dayNumber(period.to) };
  if (span.to < span.from)
    throw new CalendarError("end-before-start", { value: period.to, start: period.from });
  return span;
}
