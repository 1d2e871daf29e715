// The calendar.
export { chinaCalendar } from "./china-calendar.ts";
export type { Coverage, WorkingCalendar } from "./working-calendar.ts";
export type { CountOptions } from "./working-days.ts";
export type { Period } from "./period.ts";
export type { BulkCalendar } from "./bulk.ts";
export type { CalendarOverlay } from "./overlay.ts";
export { regionalArrangements } from "./data/regional-arrangements.ts";
export type { RegionalArrangement } from "./regional-arrangement.ts";

// What a day is, and why.
export { dayKinds, type DayKind } from "./day-kind.ts";
export type { Certainty, DayDescription, OverlayEffect, StatutoryDay } from "./description.ts";
export type { DayRun } from "./runs.ts";
export type { NoticeReference } from "./schedule.ts";
export type { FestivalId } from "./festival.ts";
export type { Text } from "./text.ts";

// The same questions without the notices: small enough for any page.
export { addWorkingDays, countWorkingDays, isWorkingDay, rollBack, rollForward } from "./standalone.ts";

// Days.
export {
  addDays,
  addMonths,
  addYears,
  civilDate,
  civilDateOf,
  civilDateOfDayNumber,
  dayNumber,
  daysBetween,
  isCivilDate,
} from "./civil-date.ts";
export type { CivilDate, DayNumber } from "./civil-date.ts";

// What the calendar is made of.
export { notices } from "./data/notices.ts";
export { decrees } from "./data/decrees.ts";
export type { Decree, DecreedHoliday } from "./decree.ts";
export type {
  Amendment,
  AwaitedNotice,
  HolidayArrangement,
  IssuedNotice,
  MovableDays,
  Notice,
  NoticeConfidence,
  Provenance,
} from "./notice.ts";

// Misuse.
export { CalendarCoverageError, CalendarError } from "./errors.ts";
export type { CalendarErrorCode, CalendarErrorParams } from "./errors.ts";
