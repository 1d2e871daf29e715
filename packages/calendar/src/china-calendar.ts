import { calendarOf } from "./calendar.ts";
import { packedNotices } from "./generated/packed-notices.ts";
import { unpackNotices } from "./packed-notices.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/**
 * The national calendar: every yearly notice from 2004 on, with its amendments.
 *
 * @example
 * chinaCalendar.isWorkingDay("2026-10-10"); // true: a Saturday made up for National Day
 * chinaCalendar.addWorkingDays("2018-02-08", 7); // "2018-02-23"
 * chinaCalendar.knownOn("2020-01-20").isWorkingDay("2020-01-31"); // true: the extension was not out
 */
export const chinaCalendar: WorkingCalendar = /* @__PURE__ */ calendarOf({
  years: /* @__PURE__ */ unpackNotices(packedNotices),
  overlays: [],
  beyond: "refuse",
});
