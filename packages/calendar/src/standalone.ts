/**
 * The questions of `chinaCalendar` as plain functions, for a page that needs the day and not the reasons: they carry a
 * few hundred bytes of days instead of the notices, and agree with it on every day covered.
 */
import type { CivilDate } from "./civil-date.ts";
import { packedDays } from "./generated/packed-days.ts";
import { unpackDays } from "./packed-days.ts";
import {
  addWorkingDaysIn,
  countWorkingDaysIn,
  isWorkingDayIn,
  rollBackIn,
  rollForwardIn,
  type CountOptions,
} from "./working-days.ts";

const table = /* @__PURE__ */ unpackDays(packedDays);

/** `chinaCalendar.isWorkingDay` without the notices. */
export function isWorkingDay(day: string): boolean {
  return isWorkingDayIn(table, day);
}

/**
 * `chinaCalendar.addWorkingDays` without the notices.
 *
 * @example
 * addWorkingDays("2018-02-08", 7); // "2018-02-23"
 */
export function addWorkingDays(start: string, n: number, options?: CountOptions): CivilDate {
  return addWorkingDaysIn(table, start, n, options);
}

/** `chinaCalendar.countWorkingDays` without the notices. */
export function countWorkingDays(after: string, through: string, options?: CountOptions): number {
  return countWorkingDaysIn(table, after, through, options);
}

/** `chinaCalendar.rollForward` without the notices. */
export function rollForward(day: string): CivilDate {
  return rollForwardIn(table, day);
}

/** `chinaCalendar.rollBack` without the notices. */
export function rollBack(day: string): CivilDate {
  return rollBackIn(table, day);
}
