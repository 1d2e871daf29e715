import { chinaCalendar, civilDateOfDayNumber, dayNumber } from "@gongkai/calendar";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

interface Facts {
  readonly off: readonly string[];
  readonly work: readonly string[];
  readonly workingDaysPerCalendarYear: Readonly<Record<string, number>>;
}

const facts = JSON.parse(
  readFileSync(join(import.meta.dirname, "fixtures", "days-off-and-worked.json"), "utf8"),
) as Facts;

describe("against the notices' days", () => {
  test("every day of 2004 to 2026 is worked or off as listed", () => {
    const off = new Set(facts.off);
    const work = new Set(facts.work);
    const first = dayNumber("2004-01-01");
    const days = Array.from({ length: dayNumber("2026-12-31") - first + 1 }, (_, i) => first + i);
    const wrong = days.filter((day) => {
      const text = civilDateOfDayNumber(day);
      const weekend = (day + 3) % 7 >= 5;
      return chinaCalendar.isWorkingDay(text) !== (work.has(text) || (!weekend && !off.has(text)));
    });
    expect(wrong.map(civilDateOfDayNumber)).toEqual([]);
  });

  test.each(Object.entries(facts.workingDaysPerCalendarYear))("%s has %i working days", (year, days) => {
    expect(chinaCalendar.countWorkingDays(`${Number(year) - 1}-12-31`, `${year}-12-31`)).toBe(days);
  });
});

test("clocks read in published records", () => {
  expect(chinaCalendar.addWorkingDays("2018-02-08", 7)).toBe("2018-02-23");
  expect(chinaCalendar.addWorkingDays("2017-12-19", 20)).toBe("2018-01-17");
});
