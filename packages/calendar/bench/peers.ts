/** The same two questions put to each library in the way its own documentation puts them. */
import { chinaCalendar } from "@gongkai/calendar";
import { isWorkday, nextWorkday } from "chinese-workday";
import { addBusinessDays, format, isWeekend, parseISO } from "date-fns";
import { createRequire } from "node:module";

interface ChineseDays {
  readonly isWorkday: (day: string) => boolean;
  readonly findWorkday: (n: number, start: string) => string;
  readonly getWorkdaysInRange: (from: string, to: string) => string[];
}

/** Its ES module does not load in Node; its CommonJS one hides its names. */
export const chineseDays = createRequire(import.meta.url)("chinese-days") as ChineseDays;

export interface Peer {
  readonly name: string;
  readonly isWorkingDay: (day: string) => boolean;
  readonly addWorkingDays: (start: string, n: number) => string;
}

export const peers: readonly Peer[] = [
  {
    name: "@gongkai/calendar",
    isWorkingDay: (day) => chinaCalendar.isWorkingDay(day),
    addWorkingDays: (start, n) => chinaCalendar.addWorkingDays(start, n),
  },
  {
    name: "chinese-days",
    isWorkingDay: (day) => chineseDays.isWorkday(day),
    addWorkingDays: (start, n) => chineseDays.findWorkday(n, start),
  },
  {
    name: "chinese-workday",
    isWorkingDay: (day) => isWorkday(day),
    addWorkingDays: (start, n) => {
      let day = start;
      for (let i = 0; i < n; i++) {
        const following = nextWorkday(day);
        if (following === null) return "none: it looks seven days ahead at most";
        day = following;
      }
      return day;
    },
  },
  {
    name: "date-fns",
    isWorkingDay: (day) => !isWeekend(parseISO(day)),
    addWorkingDays: (start, n) => format(addBusinessDays(parseISO(start), n), "yyyy-MM-dd"),
  },
];
