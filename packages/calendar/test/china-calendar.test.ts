import { chinaCalendar, dayKinds, notices } from "@gongkai/calendar";
import { describe, expect, test } from "vitest";
import { allDays, facts, trulyWorks } from "./oracle.ts";

describe("against the notices' lists", () => {
  test("every day of 2004 to 2026 is worked or off as listed", () => {
    expect(allDays.filter((day) => chinaCalendar.isWorkingDay(day) !== trulyWorks(day))).toEqual([]);
  });

  test.each(Object.entries(facts.workingDaysPerCalendarYear))("%s has %i working days", (year, days) => {
    expect(chinaCalendar.countWorkingDays(`${Number(year) - 1}-12-31`, `${year}-12-31`)).toBe(days);
  });

  test("a kind of day is worked or off, and agrees", () => {
    const working = new Set(["working-day", "make-up-working-day"]);
    expect(allDays.filter((day) => working.has(chinaCalendar.dayKind(day)) !== trulyWorks(day))).toEqual([]);
    expect(new Set(allDays.map((day) => chinaCalendar.dayKind(day)))).toEqual(new Set(dayKinds));
  });
});

test("clocks read in published records", () => {
  expect(chinaCalendar.addWorkingDays("2018-02-08", 7)).toBe("2018-02-23");
  expect(chinaCalendar.addWorkingDays("2017-12-19", 20)).toBe("2018-01-17");
});

describe("days on which other calendars err", () => {
  test.each(
    (
      "2005-12-31 2011-02-12 2011-04-02 2011-12-31 2012-01-29 2012-03-31 2012-04-01 2012-04-28 2013-04-07 2013-04-27 " +
      "2013-04-28 2013-06-08 2013-06-09 2013-10-12 2014-10-11 2012-10-08 2014-06-03 2014-06-04 2014-09-09 2014-09-10 " +
      "2023-01-03 2004-01-02 2004-05-09 2004-10-10 2007-12-29 2008-05-04 2009-01-04 2009-09-27 2015-01-04 " +
      "2005-02-07 2005-02-08 2006-01-26 2006-01-27 2005-04-04 2005-06-09 2005-09-15 2006-04-04 2006-06-09 2006-09-15 " +
      "2007-04-04 2006-02-05 2006-10-08"
    ).split(" "),
  )("%s is worked", (day) => {
    expect(chinaCalendar.isWorkingDay(day)).toBe(true);
  });

  test.each(
    (
      "2011-01-29 2012-09-30 2013-12-29 2015-09-03 2015-09-04 2018-01-01 2020-01-31 2020-02-01 2004-04-25 2004-09-26 " +
      "2007-12-31 2008-06-07 2008-09-13 2016-04-02 2018-06-16 2018-09-22"
    ).split(" "),
  )("%s is off", (day) => {
    expect(chinaCalendar.isWorkingDay(day)).toBe(false);
  });
});

describe("kinds of days", () => {
  test.each([
    ["2026-11-20", "working-day"],
    ["2026-11-21", "weekend"],
    ["2026-10-10", "make-up-working-day"],
    ["2026-10-01", "statutory-holiday"],
    ["2026-10-03", "statutory-holiday"],
    ["2026-10-04", "weekend"],
    ["2026-10-05", "transferred-rest"],
    ["2020-01-24", "transferred-rest"],
    ["2013-02-09", "statutory-holiday"],
    ["2025-01-28", "statutory-holiday"],
    ["2024-02-09", "working-day"],
    ["2020-01-31", "special-rest"],
    ["2020-02-01", "special-rest"],
    ["2020-02-02", "special-rest"],
    ["2015-09-03", "special-rest"],
    ["2015-09-04", "transferred-rest"],
    ["2015-09-05", "weekend"],
    ["2015-09-06", "make-up-working-day"],
    ["2007-12-31", "transferred-rest"],
    ["2014-04-06", "weekend"],
    ["2005-12-31", "make-up-working-day"],
    ["2007-05-03", "statutory-holiday"],
    ["2008-05-02", "transferred-rest"],
  ])("%s is a %s", (day, kind) => {
    expect(chinaCalendar.dayKind(day)).toBe(kind);
    expect(chinaCalendar.describe(day)).toMatchObject({
      day,
      kind,
      working: trulyWorks(day),
      certainty: "known",
    });
  });

  test("legal holidays are those the decrees give", () => {
    const listed = Object.entries(facts.statutory).flatMap(([year, days]) => (year <= "2026" ? days : []));
    const days = new Set(listed.map(([day]) => day));
    expect(allDays.filter((day) => chinaCalendar.dayKind(day) === "statutory-holiday")).toEqual(
      [...days].sort(),
    );
    const described = allDays.flatMap((day) =>
      chinaCalendar.describe(day).statutory.map(({ name }) => `${day} ${name.zh}`),
    );
    const named = listed.map(([day, name]) => `${day} ${name.replace(/（.*）/, "")}`);
    expect(described.sort()).toEqual(named.sort());
  });
});

describe("describing a day", () => {
  test("a plain day is listed nowhere", () => {
    expect(chinaCalendar.describe("2026-11-20")).toEqual({
      day: "2026-11-20",
      kind: "working-day",
      working: true,
      certainty: "known",
      statutory: [],
      overlays: [],
    });
  });

  test("a December day is arranged by the next year's notice", () => {
    expect(chinaCalendar.describe("2018-12-29")).toEqual({
      day: "2018-12-29",
      kind: "make-up-working-day",
      working: true,
      certainty: "known",
      festival: { zh: "元旦", en: "New Year's Day" },
      statutory: [],
      notice: {
        year: 2019,
        number: "国办发明电〔2018〕15号",
        title: "国务院办公厅关于2019年部分节假日安排的通知",
        issuedOn: "2018-12-04",
        confidence: "primary",
      },
      overlays: [],
    });
  });

  test("a day that was changed names the order that changed it, and what it changed", () => {
    expect(chinaCalendar.describe("2020-02-01").notice).toEqual({
      year: 2020,
      number: "国办发明电〔2020〕1号",
      title: "国务院办公厅关于延长2020年春节假期的通知",
      issuedOn: "2020-01-26",
      confidence: "primary",
      amends: "国办发明电〔2019〕16号",
    });
    expect(chinaCalendar.describe("2020-01-30").notice?.number).toBe("国办发明电〔2019〕16号");
  });

  test("two festivals on one day stay two", () => {
    const { festival, statutory } = chinaCalendar.describe("2020-10-01");
    expect(festival).toEqual({ zh: "国庆节、中秋节", en: "National Day and Mid-Autumn Festival" });
    expect(statutory).toEqual([
      {
        festival: "mid-autumn",
        name: { zh: "中秋节", en: "Mid-Autumn Festival" },
        decree: "国务院令第644号",
      },
      { festival: "national-day", name: { zh: "国庆节", en: "National Day" }, decree: "国务院令第644号" },
    ]);
  });

  test("an early notice says that its number was not found, and that it is secondary", () => {
    expect(chinaCalendar.describe("2004-05-01")).toMatchObject({
      festival: { zh: "“五一”", en: "Labour Day" },
      statutory: [{ decree: "国务院令第270号" }],
      notice: { year: 2004, title: "国务院办公厅关于2004年部分节假日安排的通知", confidence: "secondary" },
    });
    expect(Object.keys(chinaCalendar.describe("2004-05-01").notice ?? {})).toEqual([
      "year",
      "title",
      "confidence",
    ]);
  });

  test("every day that a notice lists is explained by the last one that lists it", () => {
    const expected = new Map<string, object>();
    for (const notice of notices) {
      if (notice.status === "awaited") continue;
      const own = {
        number: notice.number,
        title: notice.title,
        issuedOn: notice.issuedOn,
        holidays: notice.holidays,
      };
      for (const { number, title, issuedOn, holidays } of [own, ...notice.amendments])
        for (const { name, off, work = [] } of holidays)
          for (const day of [...off, ...work].flatMap((span) => daysOf(span)))
            expected.set(day, { festival: name, year: notice.year, number, title, issuedOn });
    }
    const described = new Map(
      [...expected.keys()].map((day) => {
        const { festival, notice } = chinaCalendar.describe(day);
        const { year, number, title, issuedOn } = notice ?? {};
        return [day, { festival: festival?.zh, year, number, title, issuedOn }];
      }),
    );
    expect(described).toEqual(expected);
    expect(expected.size).toBeGreaterThan(700);
  });
});

function daysOf(span: string): readonly string[] {
  const [from = "", to = from] = span.split("/");
  return allDays.filter((day) => from <= day && day <= to);
}
