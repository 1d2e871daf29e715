import { CalendarCoverageError, chinaCalendar } from "@gongkai/calendar";

chinaCalendar.dayKind("2026-10-10"); // "make-up-working-day"
chinaCalendar.describe("2026-10-05").notice?.number; // "国办发明电〔2025〕7号"
chinaCalendar.addWorkingDays("2026-09-29", 2); // "2026-10-08"
chinaCalendar.coverage.through; // "2026-12-31"

// The Spring Festival holiday of 2020 was prolonged while it lasted.
chinaCalendar.isWorkingDay("2020-02-01"); // false
chinaCalendar.knownOn("2020-01-20").isWorkingDay("2020-02-01"); // true

function beyond(): string {
  try {
    return chinaCalendar.addWorkingDays("2026-12-20", 20);
  } catch (error) {
    return error instanceof CalendarCoverageError ? error.code : "?";
  }
}
beyond(); // "outside-coverage"
chinaCalendar.assuming().addWorkingDays("2026-12-20", 20); // "2027-01-18"
chinaCalendar.assuming().certainty("2026-12-21", "2027-01-18"); // "provisional"
