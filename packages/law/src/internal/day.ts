import { LawError } from "../errors.ts";

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The text itself, where it names a day of the Gregorian calendar as YYYY-MM-DD. */
export function checkedDay(text: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  const [year, month, day] = (found ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) throw new LawError("bad-day", text);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && !leap ? 28 : lengths[month - 1];
  if (last === undefined || day < 1 || day > last) throw new LawError("bad-day", text);
  return text;
}
