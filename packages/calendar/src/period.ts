import { dayNumber, type DayNumber } from "./civil-date.ts";
import { CalendarError } from "./errors.ts";

/** A run of natural days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The same in day numbers. */
export interface DaySpan {
  readonly from: DayNumber;
  to: DayNumber;
}

/**
 * Periods as disjoint spans in order: what overlaps or touches becomes one, so that no day is left out twice.
 *
 * @throws CalendarError `not-a-day`, `end-before-start`
 */
export function disjointSpans(periods: readonly Period[]): readonly Readonly<DaySpan>[] {
  const spans: DaySpan[] = [];
  for (const { from, to } of periods.map(spanOf).sort((a, b) => a.from - b.from)) {
    const previous = spans.at(-1);
    if (previous === undefined || from > previous.to + 1) spans.push({ from, to });
    else if (to > previous.to) previous.to = to;
  }
  return spans;
}

/** A period in day numbers. */
export function spanOf({ from, to }: Period): DaySpan {
  const span = { from: dayNumber(from), to: dayNumber(to) };
  if (span.to < span.from) throw new CalendarError("end-before-start", { value: to, start: from });
  return span;
}
