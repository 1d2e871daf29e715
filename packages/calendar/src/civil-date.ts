/**
 * Days without time or zone, and the only place where `Date` and date-fns appear. The integer conversions are written
 * out by hand because every answer of the calendar goes through them twice.
 */
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addMonthsToDate } from "date-fns/addMonths";
import { parseISO } from "date-fns/parseISO";
import { CalendarError, printable } from "./errors.ts";

/** A day that exists, written `YYYY-MM-DD`, years 0001 to 9999 (自然日). Days of the law are days in Asia/Shanghai. */
export type CivilDate = string & { readonly "~civil-date": true };

/** A day as a number: 1970-01-01 is 0, the day after is 1. */
export type DayNumber = number;

const firstDay = -719_162; // 0001-01-01
const lastDay = 2_932_896; // 9999-12-31
const notADay = -1_000_000;

const daysBeforeMonth = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const daysInMonth = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day number of a well-formed day, or `notADay`. */
function read(text: unknown): DayNumber {
  if (typeof text !== "string" || text.length !== 10) return notADay;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return notADay;
  const y1 = text.charCodeAt(0) - 48;
  const y2 = text.charCodeAt(1) - 48;
  const y3 = text.charCodeAt(2) - 48;
  const y4 = text.charCodeAt(3) - 48;
  const m1 = text.charCodeAt(5) - 48;
  const m2 = text.charCodeAt(6) - 48;
  const d1 = text.charCodeAt(8) - 48;
  const d2 = text.charCodeAt(9) - 48;
  // The sign bit is set as soon as one of them is below 0 or above 9.
  const digits =
    y1 | y2 | y3 | y4 | m1 | m2 | d1 | d2 |
    (9 - y1) | (9 - y2) | (9 - y3) | (9 - y4) | (9 - m1) | (9 - m2) | (9 - d1) | (9 - d2); // prettier-ignore
  if (digits < 0) return notADay;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  const month = m1 * 10 + m2;
  const day = d1 * 10 + d2;
  if (year === 0 || month === 0 || month > 12 || day === 0) return notADay;
  const leap = isLeap(year) ? 1 : 0;
  if (day > 28 && day > (daysInMonth[month] ?? 0) + (month === 2 ? leap : 0)) return notADay;
  const before = year - 1;
  return (
    before * 365 + (before >> 2) - ((before / 100) | 0) + ((before / 400) | 0) +
    (daysBeforeMonth[month] ?? 0) + (month > 2 ? leap : 0) + day - 1 + firstDay
  ); // prettier-ignore
}

function isLeap(year: number): boolean {
  return (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Whether a value is a day that exists, written `YYYY-MM-DD`.
 *
 * @example
 * isCivilDate("2026-02-28"); // true
 * isCivilDate("2026-02-31"); // false
 * isCivilDate("2026-2-3"); // false
 */
export function isCivilDate(value: unknown): value is CivilDate {
  return read(value) !== notADay;
}

/**
 * The text as a day.
 *
 * @throws CalendarError `not-a-day`
 */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new CalendarError("not-a-day", { value: printable(text) });
  return text;
}

/**
 * The number of a day, counted from 1970-01-01.
 *
 * @example
 * dayNumber("1970-01-02"); // 1
 * @throws CalendarError `not-a-day`
 */
export function dayNumber(day: string): DayNumber {
  const number = read(day);
  if (number === notADay) throw new CalendarError("not-a-day", { value: printable(day) });
  return number;
}

/** The number, if it is a whole one. */
export function wholeNumber(number: number): number {
  if (!Number.isInteger(number)) throw new CalendarError("not-a-whole-number", { value: printable(number) });
  return number;
}

const dashed = /* @__PURE__ */ Array.from({ length: 32 }, (_, n) => `-${n < 10 ? "0" : ""}${n}`);

/**
 * The day of a number counted from 1970-01-01.
 *
 * @example
 * civilDateOfDayNumber(20778); // "2026-11-21"
 * @throws CalendarError `not-a-whole-number`, `day-out-of-range`
 */
export function civilDateOfDayNumber(number: DayNumber): CivilDate {
  wholeNumber(number);
  if (number < firstDay || number > lastDay) throw new CalendarError("day-out-of-range", { value: number });
  // Years run from March here, so that the leap day is the last; eras are the 400 years after which all repeats.
  const day = number - firstDay + 306;
  const era = (day / 146_097) | 0;
  const ofEra = day - era * 146_097;
  const yearOfEra =
    ((ofEra - ((ofEra / 1460) | 0) + ((ofEra / 36_524) | 0) - ((ofEra / 146_096) | 0)) / 365) | 0;
  const ofYear = ofEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const fromMarch = ((5 * ofYear + 2) / 153) | 0;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  const ofMonth = ofYear - (((153 * fromMarch + 2) / 5) | 0) + 1;
  const fourDigits = year < 1000 ? String(year).padStart(4, "0") : String(year);
  return `${fourDigits}${dashed[month]}${dashed[ofMonth]}` as CivilDate;
}

/**
 * The day so many natural days later, or earlier where `days` is negative.
 *
 * @example
 * addDays("2024-02-28", 2); // "2024-03-01"
 * @throws CalendarError `not-a-day`, `not-a-whole-number`, `day-out-of-range`
 */
export function addDays(day: string, days: number): CivilDate {
  return civilDateOfDayNumber(dayNumber(day) + wholeNumber(days));
}

/**
 * The same day so many months later, or the last day of that month where it has no such day (民法典第二百零二条).
 *
 * @example
 * addMonths("2026-01-31", 1); // "2026-02-28"
 * @throws CalendarError `not-a-day`, `not-a-whole-number`, `day-out-of-range`
 */
export function addMonths(day: string, months: number): CivilDate {
  const start = new UTCDateMini(dayNumber(day) * msPerDay);
  const moved = addMonthsToDate(start, wholeNumber(months)).getTime() / msPerDay;
  if (Number.isNaN(moved)) throw new CalendarError("day-out-of-range", { value: months });
  return civilDateOfDayNumber(moved);
}

/**
 * The same day so many years later; 29 February becomes 28 February in a common year.
 *
 * @example
 * addYears("2024-02-29", 3); // "2027-02-28"
 * @throws CalendarError `not-a-day`, `not-a-whole-number`, `day-out-of-range`
 */
export function addYears(day: string, years: number): CivilDate {
  return addMonths(day, wholeNumber(years) * 12);
}

/**
 * How many natural days `to` lies after `from`; negative where it lies before.
 *
 * @example
 * daysBetween("2026-12-31", "2027-01-02"); // 2
 * @throws CalendarError `not-a-day`
 */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

const msPerDay = 86_400_000;
const beijingOffset = 8 * 3_600_000;
const firstInstant = Date.UTC(1992, 0, 1) - beijingOffset;
const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * The day it is in Asia/Shanghai at an instant: a `Date`, milliseconds since 1970, or ISO 8601 text with its offset.
 * Instants before 1992, when China last kept summer time, are refused.
 *
 * @example
 * civilDateOf("2026-11-20T16:00:00Z"); // "2026-11-21"
 * @throws CalendarError `not-an-instant`
 */
export function civilDateOf(instant: Date | number | string): CivilDate {
  const ms = millisecondsOf(instant);
  if (!(ms >= firstInstant) || ms >= (lastDay + 1) * msPerDay - beijingOffset)
    throw new CalendarError("not-an-instant", { value: printable(instant) });
  return civilDateOfDayNumber(Math.floor((ms + beijingOffset) / msPerDay));
}

function millisecondsOf(instant: unknown): number {
  if (typeof instant === "number") return instant;
  if (instant instanceof Date) return instant.getTime();
  return typeof instant === "string" && zoned.test(instant) ? parseISO(instant).getTime() : Number.NaN;
}
