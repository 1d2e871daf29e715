import {
  addMonths,
  CalendarCoverageError,
  CalendarError,
  chinaCalendar,
  civilDate,
  civilDateOf,
  civilDateOfDayNumber,
} from "@gongkai/calendar";
import { describe, expect, test } from "vitest";

const calendar = chinaCalendar.knownOn("2026-11-21");

function thrown(ask: () => unknown): CalendarError {
  try {
    ask();
  } catch (error) {
    if (error instanceof CalendarError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("what is said", () => {
  test.each<[string, () => unknown, string, string]>([
    [
      "not-a-day",
      () => calendar.isWorkingDay("2026-2-3"),
      "“2026-2-3”不是 YYYY-MM-DD 形式的有效日期",
      '"2026-2-3" is not a day that exists, written YYYY-MM-DD',
    ],
    [
      "not-a-day",
      () => calendar.isWorkingDay(new Date(0) as never),
      "“[object Date]”不是 YYYY-MM-DD 形式的有效日期",
      '"[object Date]" is not a day that exists, written YYYY-MM-DD',
    ],
    [
      "not-an-instant",
      () => civilDateOf(0),
      "“0”不是带时区的时刻，或早于1992年",
      '"0" is not an instant with an offset, or lies before 1992',
    ],
    [
      "not-a-whole-number",
      () => calendar.addWorkingDays("2026-01-05", 1.5),
      "“1.5”不是整数",
      '"1.5" is not a whole number',
    ],
    [
      "not-a-whole-number",
      () => calendar.addWorkingDays("2026-01-05", Number.NaN),
      "“NaN”不是整数",
      '"NaN" is not a whole number',
    ],
    [
      "day-out-of-range",
      () => civilDateOfDayNumber(3_000_000),
      "结果“3000000”超出公元1年至9999年",
      'the result, "3000000", lies outside the years 1 to 9999',
    ],
    [
      "end-before-start",
      () => calendar.countWorkingDays("2026-01-05", "2026-01-04"),
      "止日“2026-01-04”早于起日“2026-01-05”",
      'the end, "2026-01-04", comes before the start, "2026-01-05"',
    ],
    [
      "not-a-pair",
      () => calendar.bulk.countWorkingDays([1, 2], [1]),
      "两组长度不一：2与1",
      "the two lists differ in length: 2 and 1",
    ],
    [
      "not-a-period",
      () => calendar.addWorkingDays("2026-01-05", 1, { excluding: ["2026-01-05" as never] }),
      "“2026-01-05”不是由 from 和 to 组成的期间",
      '"2026-01-05" is not a period of from and to',
    ],
    [
      "bad-overlay",
      () =>
        calendar.extend({
          name: "x",
          basis: "y",
          off: ["2026-01-05"],
          work: [{ from: "2026-01-05", to: "2026-01-06" }, "2026-01-08"],
        }),
      "叠加安排的“work”无效：“2026-01-05/2026-01-06 2026-01-08”",
      'the overlay\'s "work" is not usable: "2026-01-05/2026-01-06 2026-01-08"',
    ],
    [
      "bad-overlay",
      () => calendar.extend({ name: "x", basis: "y" }),
      "叠加安排的“off, work”无效：“”",
      'the overlay\'s "off, work" is not usable: ""',
    ],
    [
      "known-on-too-early",
      () => calendar.knownOn("2004-01-01"),
      "“2004-01-01”当日已知的安排无从确定：2005-12-16以前的通知没有可考的发布日",
      'what was known on "2004-01-01" cannot be told: notices before 2005-12-16 have no known day of issue',
    ],
    [
      "outside-coverage",
      () => calendar.isWorkingDay("2027-01-04"),
      "“2027-01-04”超出可作答的范围（2004-01-01至2026-12-31），缺2027年放假安排通知",
      '"2027-01-04" lies outside the days answered for, 2004-01-01 to 2026-12-31: the notice for 2027 is missing',
    ],
    [
      "outside-coverage",
      () => calendar.isWorkingDay("2003-12-31"),
      "“2003-12-31”超出可作答的范围（2004-01-01至2026-12-31）",
      '"2003-12-31" lies outside the days answered for, 2004-01-01 to 2026-12-31',
    ],
  ])("%s", (code, ask, zh, en) => {
    const error = thrown(ask);
    expect(error.code).toBe(code);
    expect(error.text).toEqual({ zh, en });
    expect(error.message).toBe(en);
    expect(JSON.parse(JSON.stringify(error.params))).toEqual(error.params);
  });

  test.each<[() => unknown, unknown]>([
    [() => civilDate("2026-02-30"), { value: "2026-02-30" }],
    [() => addMonths("2026-02-03", 1e15), { value: 1e15 }],
    [() => calendar.addWorkingDays("2026-01-05", 1, { excluding: 7 as never }), { value: 7 }],
    [() => calendar.certainty("2026-01-05", "2026-01-04"), { value: "2026-01-04", start: "2026-01-05" }],
    [() => calendar.extend({ name: "", basis: "y" }), { value: "", field: "name" }],
    [() => calendar.extend({ name: "x", basis: " " }), { value: " ", field: "basis" }],
    [() => calendar.extend({ name: "x", basis: "y", off: 7 as never }), { value: 7, field: "off" }],
    [() => calendar.extend({ name: "x", basis: "y", work: 7 as never }), { value: 7, field: "work" }],
  ])("%s keeps the facts %j", (ask, params) => {
    expect(thrown(ask).params).toEqual(params);
  });

  test("errors are told apart by name and code", () => {
    const misuse = thrown(() => calendar.isWorkingDay(""));
    const outside = thrown(() => calendar.isWorkingDay("2027-01-04"));
    expect([misuse.name, outside.name]).toEqual(["CalendarError", "CalendarCoverageError"]);
    expect([misuse instanceof CalendarCoverageError, outside instanceof CalendarCoverageError]).toEqual([
      false,
      true,
    ]);
  });

  test.each([
    [undefined, "[object Undefined]"],
    [null, null],
    [true, true],
    [Infinity, "Infinity"],
    [{}, "[object Object]"],
    [["2026-01-01"], "[object Array]"],
    [12n, "[object BigInt]"],
    [Symbol("x"), "[object Symbol]"],
  ])("the offending value %s is kept as far as JSON can hold it", (value, kept) => {
    expect(thrown(() => calendar.isWorkingDay(value as never)).params.value).toBe(kept);
  });
});
