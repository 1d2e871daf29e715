import { dayNumber, type DayNumber } from "./civil-date.ts";
import type { FestivalId } from "./festival.ts";
import type { MovableDays } from "./notice.ts";
import type { YearSchedule } from "./schedule.ts";

/** The days off that a decree gives for one festival: on fixed dates, or counted from a movable day. */
export type DecreedHoliday =
  | { readonly festival: FestivalId; readonly on: readonly string[] }
  | { readonly festival: FestivalId; readonly after: keyof MovableDays; readonly days: readonly number[] };

/** A revision of the Regulation on days off for festivals and commemorations (全国年节及纪念日放假办法). */
export interface Decree {
  readonly number: string;
  readonly promulgatedOn: string;
  readonly effectiveFrom: string;
  readonly holidays: readonly DecreedHoliday[];
}

/** One legal holiday (法定节假日) on its day. Two festivals may fall on one day and stay two. */
export interface StatutoryDay {
  readonly day: DayNumber;
  readonly festival: FestivalId;
  readonly decree: string;
}

/** The decree that governs a year, as far as promulgated by `knownOn`. Both days are compared as text. */
export function decreeFor(decrees: readonly Decree[], year: number, knownOn?: string): Decree | undefined {
  return decrees.findLast(
    ({ effectiveFrom, promulgatedOn }) =>
      effectiveFrom <= `${year}-01-01` && (knownOn === undefined || promulgatedOn <= knownOn),
  );
}

/** The legal holidays of a year, as far as its movable days are known. */
export function statutoryDays(
  decree: Decree,
  year: number,
  movable: YearSchedule["movable"],
): readonly StatutoryDay[] {
  return decree.holidays.flatMap((holiday) =>
    daysOf(holiday, year, movable).map((day) => ({ day, festival: holiday.festival, decree: decree.number })),
  );
}

function daysOf(
  holiday: DecreedHoliday,
  year: number,
  movable: YearSchedule["movable"],
): readonly DayNumber[] {
  if ("on" in holiday) return holiday.on.map((monthDay) => dayNumber(`${year}-${monthDay}`));
  const anchor = movable[holiday.after];
  return anchor === undefined ? [] : holiday.days.map((offset) => anchor + offset);
}
