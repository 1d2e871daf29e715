import { dayNumber, type DayNumber, type Period } from "@gongkai/calendar";

/** Days from `from` to `to`, both included, in day numbers. */
export interface Span {
  readonly from: DayNumber;
  to: DayNumber;
}

/** Periods as disjoint spans in order: what overlaps or touches becomes one, so that no day is left out twice. */
export function mergedSpans(periods: readonly Period[]): readonly Readonly<Span>[] {
  const spans: Span[] = [];
  const inOrder = periods
    .map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }))
    .sort((a, b) => a.from - b.from);
  for (const span of inOrder) {
    const previous = spans.at(-1);
    if (previous === undefined || span.from > previous.to + 1) spans.push(span);
    else if (span.to > previous.to) previous.to = span.to;
  }
  return spans;
}

/** The n-th natural day after `from`, or before it where n is negative, not counting the days of the spans. */
export function stepDays(from: DayNumber, n: number, spans: readonly Readonly<Span>[]): DayNumber {
  let end = from + n;
  if (n > 0)
    for (const span of spans) {
      if (span.from > end) break;
      end += Math.max(0, span.to - Math.max(span.from, from + 1) + 1);
    }
  else
    for (const span of spans.toReversed()) {
      if (span.to < end) break;
      end -= Math.max(0, Math.min(span.to, from - 1) - span.from + 1);
    }
  return end;
}

/** A run of days cut at the spans, each piece inside one of them or outside all. */
export function cutAt(
  run: Readonly<Span>,
  spans: readonly Readonly<Span>[],
): readonly (Span & { inside: boolean })[] {
  const pieces: (Span & { inside: boolean })[] = [];
  let day = run.from;
  for (const span of spans) {
    if (span.to < day) continue;
    if (span.from > run.to) break;
    if (span.from > day) pieces.push({ from: day, to: span.from - 1, inside: false });
    const from = Math.max(span.from, day);
    day = Math.min(span.to, run.to) + 1;
    pieces.push({ from, to: day - 1, inside: true });
  }
  if (day <= run.to) pieces.push({ from: day, to: run.to, inside: false });
  return pieces;
}
