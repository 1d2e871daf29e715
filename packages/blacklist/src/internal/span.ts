import { addDays, type CivilDate } from "@gongkai/calendar";

/** Days from the first to the last, both included; without `to`, no end is known. */
export interface Span {
  readonly from: CivilDate;
  readonly to?: CivilDate;
}

/** Whether a day lies in one of the spans. */
export function covers(spans: readonly Span[], day: string): boolean {
  for (const { from, to } of spans) if (from <= day && (to === undefined || day <= to)) return true;
  return false;
}

/** The days before a day. */
export function spanBefore(from: CivilDate, day: CivilDate): readonly Span[] {
  return from < day ? [{ from, to: addDays(day, -1) }] : [];
}

/** What of the spans lies between two days, both included. */
export function within(
  spans: readonly Span[],
  first: CivilDate | undefined,
  last: CivilDate | undefined,
): readonly Span[] {
  const cut: Span[] = [];
  for (const span of spans) {
    const from = first !== undefined && first > span.from ? first : span.from;
    const to = last !== undefined && (span.to === undefined || last < span.to) ? last : span.to;
    if (to === undefined) cut.push({ from });
    else if (from <= to) cut.push({ from, to });
  }
  return cut;
}
