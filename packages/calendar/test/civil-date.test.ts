import {
  addDays,
  addMonths,
  addYears,
  CalendarError,
  civilDate,
  civilDateOf,
  civilDateOfDayNumber,
  dayNumber,
  daysBetween,
  isCivilDate,
} from "@gongkai/calendar";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const msPerDay = 86_400_000;
const first = -719_162;
const last = 2_932_896;
const anyNumber = fc.integer({ min: first, max: last });

/** The platform's own reckoning. */
function platform(number: number): string {
  return new Date(number * msPerDay).toISOString().slice(0, 10);
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof CalendarError) return error.code;
    throw error;
  }
  return "no error";
}

describe("isCivilDate", () => {
  test.each([
    "2026-11-21",
    "2024-02-29",
    "2000-02-29",
    "0001-01-01",
    "9999-12-31",
    "2026-01-31",
    "2026-12-31",
    "2026-04-30",
  ])("accepts %s", (text) => {
    expect(isCivilDate(text)).toBe(true);
    expect(civilDate(text)).toBe(text);
  });

  test.each([
    ["a day that does not exist", "2026-02-31"],
    ["29 February of a common year", "2026-02-29"],
    ["29 February of a century", "1900-02-29"],
    ["31 April", "2026-04-31"],
    ["day 0", "2026-01-00"],
    ["day 32", "2026-01-32"],
    ["month 0", "2026-00-10"],
    ["month 13", "2026-13-01"],
    ["the year 0", "0000-01-01"],
    ["no leading zeros", "2026-2-3"],
    ["slashes", "2026/02/03"],
    ["one slash", "2026-02/03"],
    ["a time", "2026-02-03T00:00:00Z"],
    ["a space before", " 2026-02-3"],
    ["a sign", "+026-02-03"],
    ["a sign for the month", "2026--2-03"],
    ["letters for digits", "2O26-02-03"],
    ["letters anywhere", "a026-02-03"],
    ["letters anywhere", "20a6-02-03"],
    ["letters anywhere", "202a-02-03"],
    ["letters anywhere", "2026-a2-03"],
    ["letters anywhere", "2026-0a-03"],
    ["letters anywhere", "2026-02-a3"],
    ["letters anywhere", "2026-02-0a"],
    ["a slash first", "2026/02-03"],
    ["full-width digits", "２０２６-02-03"],
    ["Chinese", "2026年02月03日"],
    ["too long", "2026-02-031"],
    ["too short", "2026-02-0"],
    ["nothing", ""],
    ["a Date", new Date(0)],
    ["a String object", Object("2026-02-03")],
    ["a number", 20_260_203],
    ["NaN", Number.NaN],
    ["null", null],
    ["undefined", undefined],
    ["an array", ["2026-02-03"]],
    ["an array as long as a day", Array.from("2026-02-03")],
  ])("refuses %s", (_, value) => {
    expect(isCivilDate(value)).toBe(false);
  });

  test("agrees with the platform on any ten characters", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 10, maxLength: 10, unit: fc.constantFrom(...Array.from("0123456789-/:")) }),
        (text) => {
          const date = new Date(`${text}T00:00:00Z`);
          const exists =
            /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && !text.startsWith("0000");
          expect(isCivilDate(text)).toBe(exists && date.toISOString().startsWith(text));
        },
      ),
    );
  });

  test("agrees with the platform on any digits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
        (year, month, day) => {
          const pad = (n: number, length: number) => String(n).padStart(length, "0");
          const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
          const date = new Date(0);
          date.setUTCFullYear(year, month - 1, day);
          expect(isCivilDate(text)).toBe(year > 0 && date.toISOString().startsWith(text));
        },
      ),
    );
  });
});

describe("day numbers", () => {
  test("of 1970-01-01 and its neighbours", () => {
    expect(["1969-12-31", "1970-01-01", "1970-01-02"].map(dayNumber)).toEqual([-1, 0, 1]);
    expect(dayNumber("0001-01-01")).toBe(first);
    expect(dayNumber("9999-12-31")).toBe(last);
  });

  test("of every day around 2000 and 2100", () => {
    const from = dayNumber("1995-12-25");
    const numbers = Array.from({ length: dayNumber("2104-03-05") - from }, (_, i) => from + i);
    const wrong = numbers.filter(
      (n) => civilDateOfDayNumber(n) !== platform(n) || dayNumber(platform(n)) !== n,
    );
    expect(wrong).toEqual([]);
  });

  test("go there and back as the platform reckons", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(civilDateOfDayNumber(number)).toBe(platform(number));
        expect(dayNumber(platform(number))).toBe(number);
      }),
    );
  });

  test.each([Number.NaN, 1.5, Infinity, "1", null])("%s is no day number", (value) => {
    expect(codeOf(() => civilDateOfDayNumber(value as number))).toBe("not-a-whole-number");
  });

  test.each([first - 1, last + 1])("%i lies outside the years 1 to 9999", (value) => {
    expect(codeOf(() => civilDateOfDayNumber(value))).toBe("day-out-of-range");
  });
});

describe("adding", () => {
  test("days, and what lies between", () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        expect(addDays(platform(a), b - a)).toBe(platform(b));
        expect(daysBetween(platform(a), platform(b))).toBe(b - a);
      }),
    );
  });

  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-08-31", 13, "2027-09-30"],
    ["2026-11-21", 0, "2026-11-21"],
    ["2026-11-21", 12, "2027-11-21"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["0050-05-31", 1, "0050-06-30"],
  ])("%s and %i months is %s", (start, months, end) => {
    expect(addMonths(start, months)).toBe(end);
  });

  test.each([
    ["2024-02-29", 1, "2025-02-28"],
    ["2024-02-29", 4, "2028-02-29"],
    ["2024-02-29", -1, "2023-02-28"],
    ["2017-12-19", 3, "2020-12-19"],
  ])("%s and %i years is %s", (start, years, end) => {
    expect(addYears(start, years)).toBe(end);
  });

  test("months lands in the month asked for, on the same day or its last", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.integer({ min: -500, max: 500 }),
        (start, months) => {
          const from = platform(start);
          const to = addMonths(from, months);
          const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
          expect(monthOf(to) - monthOf(from)).toBe(months);
          const isLast = addDays(to, 1).endsWith("-01");
          expect(to.slice(8) === from.slice(8) || (isLast && to.slice(8) < from.slice(8))).toBe(true);
        },
      ),
    );
  });

  test("refuses what is no day, no whole number, or out of range", () => {
    expect(codeOf(() => addDays("2026-2-3", 1))).toBe("not-a-day");
    expect(codeOf(() => addDays("2026-02-03", 1.5))).toBe("not-a-whole-number");
    expect(codeOf(() => addDays("2026-02-03", Number.NaN))).toBe("not-a-whole-number");
    expect(codeOf(() => addDays("9999-12-31", 1))).toBe("day-out-of-range");
    expect(codeOf(() => addMonths("2026-02-31", 1))).toBe("not-a-day");
    expect(codeOf(() => addMonths("2026-02-03", 0.5))).toBe("not-a-whole-number");
    expect(codeOf(() => addMonths("9999-12-01", 1))).toBe("day-out-of-range");
    expect(codeOf(() => addMonths("2026-02-03", 1e15))).toBe("day-out-of-range");
    expect(codeOf(() => addYears("2026-02-03", 0.5))).toBe("not-a-whole-number");
    expect(codeOf(() => addYears("0004-02-29", -4))).toBe("day-out-of-range");
    expect(codeOf(() => daysBetween("2026-02-03", "2026-02-30"))).toBe("not-a-day");
    expect(codeOf(() => daysBetween("2026-02-30", "2026-02-03"))).toBe("not-a-day");
    expect(codeOf(() => civilDate("2026-02-30"))).toBe("not-a-day");
  });
});

describe("civilDateOf", () => {
  test.each([
    ["2026-11-20T15:59:59.999Z", "2026-11-20"],
    ["2026-11-20T16:00:00Z", "2026-11-21"],
    ["2026-11-21T00:00:00+08:00", "2026-11-21"],
    ["2026-11-20T23:59:59+08:00", "2026-11-20"],
    ["2026-11-20T08:00-08:00", "2026-11-21"],
    ["2026-11-20T08:00-0800", "2026-11-21"],
    ["1992-01-01T00:00:00+08:00", "1992-01-01"],
    ["9999-12-31T23:59:59+08:00", "9999-12-31"],
  ])("%s is %s in Shanghai", (instant, day) => {
    expect(civilDateOf(instant)).toBe(day);
    expect(civilDateOf(new Date(instant))).toBe(day);
    expect(civilDateOf(Date.parse(instant))).toBe(day);
  });

  test.each([
    ["a day without a time", "2026-11-21"],
    ["a time without an offset", "2026-11-21T00:00:00"],
    ["a day that does not exist", "2026-02-30T00:00:00Z"],
    ["an hour that does not exist", "2026-02-03T25:00:00Z"],
    ["something before it", "x2026-02-03T00:00:00Z"],
    ["something after it", "2026-02-03T00:00:00Zx"],
    ["a time when summer time was kept", "1991-12-31T23:59:59+08:00"],
    ["0, which is 1970", 0],
    ["a time after the year 9999", Date.parse("9999-12-31T16:00:00Z")],
    ["NaN", Number.NaN],
    ["an invalid Date", new Date(Number.NaN)],
    ["nothing", undefined],
    ["null", null],
    ["an object", {}],
    ["a list of one instant", ["2026-02-03T00:00:00Z"]],
  ])("refuses %s", (_, value) => {
    expect(codeOf(() => civilDateOf(value as string))).toBe("not-an-instant");
  });
});
