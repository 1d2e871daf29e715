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

/** A legal holiday (法定节假日) of one year: its days, as far as they can be told. */
export interface StatutoryHoliday {
  readonly festival: FestivalId;
  readonly decree: string;
  readonly days: readonly DayNumber[];
}

/** The legal holidays of a year. Two may share a day and stay two. */
export function statutoryHolidays(
  { number, holidays }: Decree,
  year: number,
  movable: YearSchedule["movable"],
): readonly StatutoryHoliday[] {
  return holidays.map((holiday) => ({
    festival: holiday.festival,
    decree: number,
    days: daysOf(holiday, year, movable),
  }));
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
