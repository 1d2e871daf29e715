/** Civil days and times of day as text. Character codes rather than patterns: this runs for every day of every record. */

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The first year a day of a record can lie in; earlier days are what a database writes for "unknown". */
const firstYear = 1949;

/** The two digits at an index as a number, or -1. */
function two(text: string, at: number): number {
  // The codes of the digits are 48 to 57: only they stay below 10 when 48 is taken out of their bits.
  const tens = text.charCodeAt(at) ^ 48;
  const ones = text.charCodeAt(at + 1) ^ 48;
  return tens > 9 || ones > 9 ? -1 : tens * 10 + ones;
}

/** How many days a month of a year has; 0 for a month that does not exist. */
export function lengthOfMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (daysOfMonth[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** The year of the day in the first ten characters; 0 where no such day exists, -1 where they have another form. */
function yearOfDay(text: string): number {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1;
  const century = two(text, 0);
  const years = two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  if (century < 0 || years < 0 || month < 0 || day < 0) return -1;
  const year = century * 100 + years;
  return day >= 1 && day <= lengthOfMonth(year, month) ? year : 0;
}

/** Whether the characters after the day tell a time of day, of China where they tell a zone. */
function hasClock(text: string): boolean {
  if (text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58) return false;
  const hour = two(text, 11);
  const minute = two(text, 14);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return false;
  const withSeconds = text.charCodeAt(16) === 58;
  if (withSeconds && (two(text, 17) < 0 || two(text, 17) > 59)) return false;
  const end = withSeconds ? 19 : 16;
  return text.length === end || (text.length === end + 6 && text.endsWith("+08:00"));
}

/** How a text stands as a civil day: it is one, it has the form of one but no such day exists, or neither. */
export function gradeDay(text: string): "day" | "no-such-day" | "malformed" {
  const year = text.length === 10 ? yearOfDay(text) : -1;
  return year > 0 ? "day" : year === 0 ? "no-such-day" : "malformed";
}

/** Whether a text is a civil day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return text.length === 10 && yearOfDay(text) > 0;
}

/** Whether a text is a civil day that a record can mean. */
export function isPlausibleDay(text: string): boolean {
  return text.length === 10 && yearOfDay(text) >= firstYear;
}

/** Whether a text is a civil day with the time of day as far as it is known. A time of China may carry its `+08:00`. */
export function isTime(text: string): boolean {
  return yearOfDay(text) > 0 && (text.length === 10 || hasClock(text));
}

/** Whether a text is a civil day, with or without the time, that a record can mean. */
export function isPlausibleTime(text: string): boolean {
  return yearOfDay(text) >= firstYear && (text.length === 10 || hasClock(text));
}

/**
 * Whether `a` is before `b`: -1, 0, 1, or `undefined` where the two are the same day and only one tells the time of
 * day.
 */
export function compareTimes(a: string, b: string): -1 | 0 | 1 | undefined {
  if (a.length === b.length) return a === b ? 0 : a < b ? -1 : 1;
  const common = Math.min(a.length, b.length, 19);
  const left = a.slice(0, common);
  const right = b.slice(0, common);
  if (left !== right) return left < right ? -1 : 1;
  return common >= 16 ? 0 : undefined;
}
