import { CalendarError, chinaCalendar, civilDateOfDayNumber, dayNumber } from "@gongkai/calendar";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstDay, lastDay } from "./oracle.ts";

const { bulk } = chinaCalendar;
const anyDays = fc.array(fc.integer({ min: firstDay + 700, max: lastDay - 700 }), { maxLength: 50 });

describe("bulk answers are those of the single questions", () => {
  test("isWorkingDay", () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const single = days.map((day) => (chinaCalendar.isWorkingDay(civilDateOfDayNumber(day)) ? 1 : 0));
        expect(bulk.isWorkingDay(days)).toEqual(Uint8Array.from(single));
        expect(bulk.isWorkingDay(Int32Array.from(days))).toEqual(Uint8Array.from(single));
      }),
    );
  });

  test("addWorkingDays", () => {
    fc.assert(
      fc.property(anyDays, fc.integer({ min: -400, max: 400 }), (starts, n) => {
        const single = starts.map((day) =>
          dayNumber(chinaCalendar.addWorkingDays(civilDateOfDayNumber(day), n)),
        );
        expect(bulk.addWorkingDays(starts, n)).toEqual(Int32Array.from(single));
      }),
    );
  });

  test("countWorkingDays", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: firstDay, max: lastDay - 900 }), fc.nat({ max: 900 }))),
        (spans) => {
          const afters = spans.map(([after]) => after);
          const throughs = spans.map(([after, days]) => after + days);
          const single = spans.map(([after, days]) =>
            chinaCalendar.countWorkingDays(civilDateOfDayNumber(after), civilDateOfDayNumber(after + days)),
          );
          expect(bulk.countWorkingDays(afters, throughs)).toEqual(Int32Array.from(single));
        },
      ),
    );
  });

  test("at the edges", () => {
    expect([...bulk.addWorkingDays([firstDay - 1], 1)]).toEqual([dayNumber("2004-01-02")]);
    expect([...bulk.addWorkingDays([firstDay - 1], 0)]).toEqual([firstDay - 1]);
    expect([...bulk.countWorkingDays([firstDay - 1], [firstDay + 1])]).toEqual([1]);
    expect([...chinaCalendar.knownOn("2026-11-21").bulk.addWorkingDays([lastDay + 1], -1)]).toEqual([
      lastDay,
    ]);
    expect([...bulk.isWorkingDay([])]).toEqual([]);
  });
});

describe("one bad entry spoils the call", () => {
  const pinned = chinaCalendar.knownOn("2026-11-21").bulk;

  test.each<[string, () => unknown, string, unknown]>([
    ["a fraction", () => pinned.isWorkingDay([firstDay, 12_500.5]), "not-a-whole-number", 12_500.5],
    ["NaN", () => pinned.isWorkingDay([Number.NaN]), "not-a-whole-number", "NaN"],
    ["text", () => pinned.isWorkingDay(["2026-01-01"] as never), "not-a-whole-number", "2026-01-01"],
    ["a day before", () => pinned.isWorkingDay([firstDay - 1]), "outside-coverage", "2003-12-31"],
    ["a day after", () => pinned.isWorkingDay([lastDay + 1]), "outside-coverage", "2027-01-01"],
    ["a start too early", () => pinned.addWorkingDays([firstDay - 2], 1), "outside-coverage", "2003-12-30"],
    ["a start too late", () => pinned.addWorkingDays([lastDay + 2], -1), "outside-coverage", "2027-01-02"],
    ["a result too late", () => pinned.addWorkingDays([lastDay], 1), "outside-coverage", "2027-01-01"],
    ["a result too early", () => pinned.addWorkingDays([firstDay], -1), "outside-coverage", "2003-12-31"],
    ["half a day to add", () => pinned.addWorkingDays([firstDay], 0.5), "not-a-whole-number", 0.5],
    [
      "a fraction to start from",
      () => pinned.addWorkingDays([firstDay + 0.5], 1),
      "not-a-whole-number",
      firstDay + 0.5,
    ],
    ["lists that differ", () => pinned.countWorkingDays([firstDay], []), "not-a-pair", 0],
    [
      "an end before its start",
      () => pinned.countWorkingDays([firstDay + 1], [firstDay]),
      "end-before-start",
      firstDay,
    ],
    [
      "a span too early",
      () => pinned.countWorkingDays([firstDay - 2], [firstDay]),
      "outside-coverage",
      "2003-12-30",
    ],
    [
      "a span too late",
      () => pinned.countWorkingDays([firstDay], [lastDay + 1]),
      "outside-coverage",
      "2027-01-01",
    ],
    [
      "a span of fractions",
      () => pinned.countWorkingDays([firstDay], [firstDay + 0.5]),
      "not-a-whole-number",
      firstDay + 0.5,
    ],
  ])("%s", (_, ask, code, value) => {
    try {
      ask();
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(CalendarError);
      expect(error).toMatchObject({ code, params: { value } });
    }
  });
});
