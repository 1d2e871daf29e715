/** The notices' lists as transcribed, and the slowest correct way to answer from them. */
import { civilDateOfDayNumber, dayNumber } from "@gongkai/calendar";
import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Facts {
  readonly off: readonly string[];
  readonly work: readonly string[];
  /** Year → [day, name] of each legal holiday. */
  readonly statutory: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  readonly workingDaysPerCalendarYear: Readonly<Record<string, number>>;
}

export const facts = JSON.parse(
  readFileSync(join(import.meta.dirname, "fixtures", "days-off-and-worked.json"), "utf8"),
) as Facts;

const off = new Set(facts.off);
const work = new Set(facts.work);

export const firstDay = dayNumber("2004-01-01");
export const lastDay = dayNumber("2026-12-31");

const daysThrough = (last: number) =>
  Array.from({ length: last - firstDay + 1 }, (_, i) => civilDateOfDayNumber(firstDay + i));

/** Every day the lists speak for. */
export const allDays = daysThrough(lastDay);

/** Through twenty years more, for notices to come. */
const weekends = new Set<string>(
  daysThrough(lastDay + 7305).filter((day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())),
);

export function trulyWorks(day: string): boolean {
  return work.has(day) || (!off.has(day) && !isWeekend(day));
}

export function isWeekend(day: string): boolean {
  return weekends.has(day);
}

export interface Period {
  readonly from: string;
  readonly to: string;
}

function counts(day: string, excluding: readonly Period[]): boolean {
  return trulyWorks(day) && !excluding.some(({ from, to }) => from <= day && day <= to);
}

/** Walks day by day; undefined where the walk leaves the lists. */
export function walk(start: string, n: number, excluding: readonly Period[] = []): string | undefined {
  let day = dayNumber(start);
  for (let left = Math.abs(n); left > 0;) {
    day += Math.sign(n);
    if (day < firstDay || day > lastDay) return undefined;
    if (counts(civilDateOfDayNumber(day), excluding)) left--;
  }
  return civilDateOfDayNumber(day);
}

/** Counts day by day in (after, through]. */
export function tally(after: string, through: string, excluding: readonly Period[] = []): number {
  const span = allDays.slice(dayNumber(after) + 1 - firstDay, dayNumber(through) + 1 - firstDay);
  return span.filter((day) => counts(day, excluding)).length;
}

/** A day the lists speak for. */
export const anyDay = fc.integer({ min: firstDay, max: lastDay }).map(civilDateOfDayNumber);

/** Two days in order. */
export const anySpan = fc
  .tuple(anyDay, anyDay)
  .map(([a, b]) => (a <= b ? ([a, b] as const) : ([b, a] as const)));

/** Periods that overlap, touch, lie apart or outside. */
export function periodsNear(day: string, most = 5): fc.Arbitrary<Period[]> {
  const near = dayNumber(day);
  return fc.array(
    fc.tuple(fc.integer({ min: -120, max: 120 }), fc.nat({ max: 40 })).map(([offset, length]) => ({
      from: civilDateOfDayNumber(near + offset),
      to: civilDateOfDayNumber(near + offset + length),
    })),
    { maxLength: most },
  );
}
