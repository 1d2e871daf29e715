import type { DayNumber } from "./civil-date.ts";

/** 1 from Monday to Friday, 0 on weekends. Day 0 was a Thursday. Only for days after it. */
export function workedInPlainWeek(day: DayNumber): 0 | 1 {
  return (day + 3) % 7 < 5 ? 1 : 0;
}
