import { dayNumber, type DayNumber, type Period } from "@gongkai/calendar";

/** Days from `from` to `to`, both included, in day numbers. */
export interface Span {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Periods in day numbers. They may overlap and touch. */
export function spansOf(periods: readonly Period[]): readonly Span[] {
  return periods.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }));
}

/** Whether a day lies in any of the spans. */
export function isIn(spans: readonly Span[], day: DayNumber): boolean {
  return spans.some(({ from, to }) => from <= day && day <= to);
}

/** The n-th natural day after `from`, or before it where n is negative, not counting the days of the spans. */
export function stepDays(from: DayNumber, n: number, spans: readonly Span[]): DayNumber {
  if (spans.length === 0) return from + n;
  const direction = Math.sign(n);
  let day = from;
  for (let left = n; left !== 0;) {
    day += direction;
    if (!isIn(spans, day)) left -= direction;
  }
  return day;
}

/** A run of days cut wherever it enters or leaves the spans. */
export function cutAt({ from, to }: Span, spans: readonly Span[]): readonly (Span & { inside: boolean })[] {
  const pieces: (Span & { inside: boolean })[] = [];
  for (let start = from; start <= to;) {
    const inside = isIn(spans, start);
    let end = start;
    while (end < to && isIn(spans, end + 1) === inside) end++;
    pieces.push({ from: start, to: end, inside });
    start = end + 1;
  }
  return pieces;
}
