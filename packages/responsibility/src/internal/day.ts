const shape = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: unknown): text is string {
  if (typeof text !== "string" || !shape.test(text)) return false;
  const day = text.slice(8);
  return day <= "28" || day <= lastDay(text.slice(5, 7), Number(text.slice(0, 4)));
}

function lastDay(month: string, year: number): string {
  if (month === "02") return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? "29" : "28";
  return month === "04" || month === "06" || month === "09" || month === "11" ? "30" : "31";
}

/** Days from one day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Counts days from 0000-03-01: with the year begun in March the leap day comes last. */
function dayNumber(day: string): number {
  const month = (Number(day.slice(5, 7)) + 9) % 12;
  const year = Number(day.slice(0, 4)) - (month >= 10 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((month * 306 + 5) / 10) + Number(day.slice(8));
}
