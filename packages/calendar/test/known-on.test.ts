import { addDays, CalendarError, chinaCalendar, notices } from "@gongkai/calendar";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allDays, facts } from "./oracle.ts";

const lastIssue = "2025-11-04";

describe("knownOn", () => {
  test("2020-01-20 does not know that the Spring Festival would be extended", () => {
    const before = chinaCalendar.knownOn("2020-01-20");
    expect(before.isWorkingDay("2020-01-31")).toBe(true);
    expect(before.describe("2020-02-01")).toMatchObject({
      kind: "make-up-working-day",
      notice: { number: "国办发明电〔2019〕16号" },
    });
    expect(before.dayKind("2020-02-02")).toBe("weekend");
    expect(before.addWorkingDays("2020-01-20", 7)).toBe("2020-02-04");
    expect(chinaCalendar.knownOn("2020-01-25").isWorkingDay("2020-01-31")).toBe(true);
    expect(chinaCalendar.knownOn("2020-01-26").isWorkingDay("2020-01-31")).toBe(false);
    expect(chinaCalendar.addWorkingDays("2020-01-20", 7)).toBe("2020-02-06");
  });

  test("2019-03-21 does not know the longer Labour Day, 2015-05-12 not the anniversary", () => {
    expect(chinaCalendar.knownOn("2019-03-21").isWorkingDay("2019-05-02")).toBe(true);
    expect(chinaCalendar.knownOn("2019-03-22").isWorkingDay("2019-05-02")).toBe(false);
    expect(chinaCalendar.knownOn("2019-03-21").isWorkingDay("2019-04-28")).toBe(false);
    expect(chinaCalendar.knownOn("2015-05-12").dayKind("2015-09-03")).toBe("working-day");
    expect(chinaCalendar.knownOn("2015-05-13").dayKind("2015-09-03")).toBe("special-rest");
  });

  test("2025-11-03 does not know 2026", () => {
    const before = chinaCalendar.knownOn("2025-11-03");
    expect(before.coverage).toMatchObject({ through: "2025-12-31", certainThrough: "2025-12-24" });
    expect(() => before.isWorkingDay("2026-01-02")).toThrow(CalendarError);
    expect(before.missingNotices("2025-12-01", "2026-01-31")).toEqual([2026]);
    expect(chinaCalendar.knownOn("2025-11-04").isWorkingDay("2026-01-02")).toBe(false);
  });

  test("a December is complete only once the next year's notice is out", () => {
    const before = chinaCalendar.knownOn("2018-12-03");
    expect(before.isWorkingDay("2018-12-29")).toBe(false);
    expect(before.isWorkingDay("2018-12-31")).toBe(true);
    expect(before.certainty("2018-12-29", "2018-12-29")).toBe("provisional");
    const after = chinaCalendar.knownOn("2018-12-04");
    expect(after.isWorkingDay("2018-12-29")).toBe(true);
    expect(after.isWorkingDay("2018-12-31")).toBe(false);
    expect(after.certainty("2018-12-29", "2018-12-29")).toBe("known");
  });

  test("begins on the first day of issue that is known", () => {
    expect(chinaCalendar.knownOn("2005-12-16").coverage).toMatchObject({
      from: "2004-01-01",
      through: "2006-12-31",
    });
    try {
      chinaCalendar.knownOn("2005-12-15");
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(CalendarError);
      expect(error).toMatchObject({
        code: "known-on-too-early",
        params: { value: "2005-12-15", earliest: "2005-12-16" },
      });
    }
  });

  test("the last notice is the whole, and so is any later day", () => {
    for (const known of [lastIssue, "2026-11-21"]) {
      const calendar = chinaCalendar.knownOn(known);
      expect(allDays.filter((day) => calendar.dayKind(day) !== chinaCalendar.dayKind(day))).toEqual([]);
      for (const day of [...facts.off, ...facts.work].filter(
        (listed) => listed <= calendar.coverage.certainThrough,
      ))
        expect(calendar.describe(day)).toEqual(chinaCalendar.describe(day));
    }
  });

  test("of a later day learns nothing more than the first one knew", () => {
    const anyKnowledge = fc.integer({ min: 0, max: 7600 }).map((i) => allDays[i + 720] ?? "");
    fc.assert(
      fc.property(anyKnowledge, anyKnowledge, fc.nat({ max: 729 }), (first, second, days) => {
        const both = chinaCalendar.knownOn(first).knownOn(second).assuming();
        const earlier = first < second ? first : second;
        const then = chinaCalendar.knownOn(earlier).assuming();
        expect(both.describe(addDays(earlier, days))).toEqual(then.describe(addDays(earlier, days)));
        expect(both.coverage).toEqual(then.coverage);
      }),
      { numRuns: 40 },
    );
  });

  test("knows of a decree only from its promulgation", () => {
    const before = chinaCalendar.knownOn("2024-11-09").assuming();
    expect(before.dayKind("2025-01-28")).toBe("working-day");
    expect(before.dayKind("2025-05-02")).toBe("working-day");
    const after = chinaCalendar.knownOn("2024-11-10").assuming();
    expect(after.dayKind("2025-01-28")).toBe("statutory-holiday");
    expect(after.coverage.through).toBe("2024-12-31");
    expect(chinaCalendar.knownOn("2013-12-10").assuming().dayKind("2014-01-30")).toBe("statutory-holiday");
    expect(chinaCalendar.knownOn("2013-12-11").isWorkingDay("2014-01-30")).toBe(true);
    expect(chinaCalendar.knownOn("2007-12-13").assuming().dayKind("2008-05-02")).toBe("statutory-holiday");
    expect(chinaCalendar.knownOn("2007-12-13").assuming().dayKind("2008-02-06")).toBe("working-day");
  });

  test("is worked out once for all days between two issues", () => {
    const calendar = chinaCalendar.knownOn("2020-02-01");
    expect(chinaCalendar.knownOn("2020-11-24")).toBe(calendar);
    expect(chinaCalendar.knownOn("2020-11-25")).not.toBe(calendar);
  });

  test("every notice is unknown the day before it was issued", () => {
    for (const notice of notices) {
      if (notice.status === "awaited" || notice.issuedOn === undefined || notice.year === 2006) continue;
      const eve = allDays[allDays.indexOf(notice.issuedOn as (typeof allDays)[number]) - 1] ?? "";
      expect(chinaCalendar.knownOn(eve).coverage.through).toBe(`${notice.year - 1}-12-31`);
      expect(chinaCalendar.knownOn(notice.issuedOn).coverage.through).toBe(`${notice.year}-12-31`);
    }
  });
});
