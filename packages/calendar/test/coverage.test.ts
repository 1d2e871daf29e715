import { CalendarCoverageError, chinaCalendar, notices, type WorkingCalendar } from "@gongkai/calendar";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allDays, anyDay, trulyWorks } from "./oracle.ts";

/** Pinned, so that a notice issued later does not change these tests. */
const calendar = chinaCalendar.knownOn("2026-11-21");
const assumed = calendar.assuming();

function refusal(ask: () => unknown): CalendarCoverageError["params"] | "answered" {
  try {
    ask();
  } catch (error) {
    if (error instanceof CalendarCoverageError) return error.params;
    throw error;
  }
  return "answered";
}

const coverage = { from: "2004-01-01", through: "2026-12-31" };

describe("coverage", () => {
  test("runs from the first notice to the end of the last one's year", () => {
    expect(calendar.coverage).toEqual({
      ...coverage,
      certainThrough: "2026-12-24",
      answersThrough: "2026-12-31",
    });
    expect(assumed.coverage).toEqual({
      ...coverage,
      certainThrough: "2026-12-24",
      answersThrough: "2036-12-31",
    });
  });

  test("follows the last notice that is carried", () => {
    const last = notices.findLast(({ status }) => status === "issued");
    expect(chinaCalendar.coverage.through).toBe(`${last?.year}-12-31`);
  });

  test.each<[string, (calendar: WorkingCalendar) => unknown]>([
    ["isWorkingDay", (c) => c.isWorkingDay("2027-01-01")],
    ["dayKind", (c) => c.dayKind("2027-01-01")],
    ["describe", (c) => c.describe("2027-01-01")],
    ["addWorkingDays", (c) => c.addWorkingDays("2026-12-31", 1)],
    ["addWorkingDays, far", (c) => c.addWorkingDays("2026-01-01", 100_000)],
    ["countWorkingDays", (c) => c.countWorkingDays("2026-12-31", "2027-01-01")],
    ["rollForward", (c) => c.rollForward("2027-01-01")],
    ["rollBack", (c) => c.rollBack("2027-01-01")],
    ["runs", (c) => c.runs("2026-12-31", "2027-01-01")],
  ])("%s refuses what lies after it, and names the missing notice", (_, ask) => {
    expect(refusal(() => ask(calendar))).toEqual({ value: "2027-01-01", ...coverage, missingNotice: 2027 });
  });

  test.each<[string, (calendar: WorkingCalendar) => unknown]>([
    ["isWorkingDay", (c) => c.isWorkingDay("2003-12-31")],
    ["dayKind", (c) => c.dayKind("2003-12-31")],
    ["describe", (c) => c.describe("2003-12-31")],
    ["addWorkingDays", (c) => c.addWorkingDays("2004-01-01", -1)],
    ["addWorkingDays, far", (c) => c.addWorkingDays("2004-01-01", -100_000)],
    ["rollForward", (c) => c.rollForward("2003-12-31")],
    ["rollBack", (c) => c.rollBack("2004-01-01")],
  ])("%s refuses what lies before it", (_, ask) => {
    expect(refusal(() => ask(calendar))).toEqual({ value: "2003-12-31", ...coverage });
    expect(refusal(() => ask(assumed))).toEqual({
      value: "2003-12-31",
      from: "2004-01-01",
      through: "2036-12-31",
    });
  });

  test("a start just outside is never counted, one further off is refused", () => {
    expect(calendar.addWorkingDays("2003-12-31", 1)).toBe("2004-01-02");
    expect(calendar.addWorkingDays("2003-12-31", 0)).toBe("2003-12-31");
    expect(calendar.countWorkingDays("2003-12-31", "2004-01-02")).toBe(1);
    expect(calendar.runs("2003-12-31", "2004-01-01")).toHaveLength(1);
    expect(calendar.addWorkingDays("2027-01-01", -1)).toBe("2026-12-31");
    expect(refusal(() => calendar.addWorkingDays("2003-12-30", 1))).toMatchObject({ value: "2003-12-30" });
    expect(refusal(() => calendar.addWorkingDays("2003-12-30", 0))).toMatchObject({ value: "2003-12-30" });
    expect(refusal(() => calendar.countWorkingDays("2003-12-30", "2004-01-02"))).toMatchObject({
      value: "2003-12-30",
    });
    expect(refusal(() => calendar.runs("2003-12-30", "2004-01-02"))).toMatchObject({ value: "2003-12-31" });
    expect(refusal(() => calendar.addWorkingDays("2027-01-02", -1))).toMatchObject({ value: "2027-01-02" });
    expect(refusal(() => calendar.addWorkingDays("2003-12-31", -1))).toMatchObject({ value: "2003-12-31" });
    expect(refusal(() => calendar.addWorkingDays("2027-01-01", 1))).toMatchObject({ value: "2027-01-01" });
  });

  test("an excluded period beyond it refuses only where a day there would be needed", () => {
    const excluding = [{ from: "2026-12-30", to: "2027-01-15" }];
    expect(calendar.addWorkingDays("2026-12-28", 1, { excluding })).toBe("2026-12-29");
    expect(refusal(() => calendar.addWorkingDays("2026-12-28", 2, { excluding }))).toMatchObject({
      value: "2027-01-01",
      missingNotice: 2027,
    });
  });
});

describe("certainty", () => {
  test.each([
    ["2026-01-01", "2026-12-24", []],
    ["2026-12-24", "2026-12-24", []],
    ["2026-12-25", "2026-12-25", [2027]],
    ["2026-12-01", "2026-12-31", [2027]],
    ["2026-12-01", "2027-12-24", [2027]],
    ["2026-12-01", "2027-12-25", [2027, 2028]],
    ["2028-03-01", "2029-03-01", [2028, 2029]],
    ["2018-12-25", "2019-01-05", []],
    ["2004-01-01", "2026-12-24", []],
    ["2003-12-31", "2004-01-01", [2003]],
    ["2002-12-31", "2002-12-31", [2002, 2003]],
  ])("from %s to %s the notices for %j are missing", (from, to, missing) => {
    for (const asked of [calendar, assumed]) {
      expect(asked.missingNotices(from, to)).toEqual(missing);
      expect(asked.certainty(from, to)).toBe(missing.length === 0 ? "known" : "provisional");
    }
  });

  test("is told of each day and each run", () => {
    expect(calendar.describe("2026-12-24").certainty).toBe("known");
    expect(calendar.describe("2026-12-25").certainty).toBe("provisional");
    expect(
      calendar.runs("2026-12-20", "2026-12-31").map(({ from, to, certainty }) => [from, to, certainty]),
    ).toEqual([
      ["2026-12-21", "2026-12-24", "known"],
      ["2026-12-25", "2026-12-25", "provisional"],
      ["2026-12-26", "2026-12-27", "provisional"],
      ["2026-12-28", "2026-12-31", "provisional"],
    ]);
  });

  test("no notice so far has reached back beyond the days held open", () => {
    for (const notice of notices) {
      if (notice.status === "awaited") continue;
      const listed = notice.holidays.flatMap(({ off, work = [] }) => [...off, ...work]);
      expect(listed.every((span) => span > `${notice.year - 1}-12-24`)).toBe(true);
    }
  });

  test("a notice known later never changes a day said to be known", () => {
    const changed = notices
      .flatMap((notice) => (notice.status === "issued" ? notice.amendments : []))
      .flatMap(({ issuedOn, holidays }) =>
        holidays.flatMap(({ off, work = [] }) => [...off, ...work].map((span) => ({ issuedOn, span }))),
      );
    for (const notice of notices) {
      if (notice.status === "awaited" || notice.issuedOn === undefined) continue;
      const { issuedOn } = notice;
      const then = chinaCalendar.knownOn(issuedOn);
      const later = changed.filter((change) => change.issuedOn > issuedOn).map(({ span }) => span);
      const wrong = allDays.filter(
        (day) => day <= then.coverage.certainThrough && then.isWorkingDay(day) !== trulyWorks(day),
      );
      const unexplained = wrong.filter(
        (day) => !later.some((span) => span.slice(0, 10) <= day && day <= span.slice(-10)),
      );
      expect(unexplained).toEqual([]);
    }
  });
});

describe("assuming", () => {
  test("agrees wherever the notices speak", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(assumed.describe(day)).toEqual(calendar.describe(day));
      }),
    );
  });

  test("goes by weekends and by what the decree gives", () => {
    const off2027 =
      "2027-01-01 2027-02-05 2027-02-06 2027-02-07 2027-02-08 2027-04-05 2027-05-01 2027-05-02 2027-06-09 2027-09-15 " +
      "2027-10-01 2027-10-02 2027-10-03";
    for (const day of off2027.split(" ")) expect(assumed.dayKind(day)).toBe("statutory-holiday");
    expect(assumed.dayKind("2027-02-09")).toBe("working-day");
    expect(assumed.dayKind("2027-01-02")).toBe("weekend");
    expect(assumed.countWorkingDays("2026-12-31", "2027-12-31")).toBe(261 - 7);
    expect(assumed.addWorkingDays("2026-12-20", 20)).toBe("2027-01-18");
  });

  test("describes a day by the decree, without a notice", () => {
    expect(calendar.extend().assuming().describe("2027-02-06")).toStrictEqual({
      day: "2027-02-06",
      kind: "statutory-holiday",
      working: false,
      certainty: "provisional",
      festival: { zh: "春节", en: "Spring Festival" },
      statutory: [
        {
          festival: "spring-festival",
          name: { zh: "春节", en: "Spring Festival" },
          decree: "国务院令第795号",
        },
      ],
      overlays: [],
    });
    const runs = calendar.extend().assuming().runs("2027-02-03", "2027-02-09");
    expect(runs.map(({ from, to, festival, certainty }) => [from, to, festival?.zh, certainty])).toEqual([
      ["2027-02-04", "2027-02-04", undefined, "provisional"],
      ["2027-02-05", "2027-02-08", "春节", "provisional"],
      ["2027-02-09", "2027-02-09", undefined, "provisional"],
    ]);
  });

  test("knows only the fixed days of years whose movable days are not carried", () => {
    expect(assumed.dayKind("2029-10-01")).toBe("statutory-holiday");
    const last = notices.at(-1)?.year ?? 0;
    for (let year = last + 1; year <= 2036; year++) {
      const kinds = assumed
        .runs(`${year - 1}-12-31`, `${year}-12-31`)
        .filter(({ kind }) => kind === "statutory-holiday");
      expect(kinds.map(({ from }) => from.slice(5))).toEqual(["01-01", "05-01", "10-01"]);
    }
  });

  test("ends ten years on", () => {
    expect(assumed.isWorkingDay("2036-12-31")).toBe(true);
    expect(refusal(() => assumed.isWorkingDay("2037-01-01"))).toEqual({
      value: "2037-01-01",
      from: "2004-01-01",
      through: "2036-12-31",
      missingNotice: 2037,
    });
  });

  test("is the same calendar when asked for again", () => {
    expect(calendar.assuming()).toBe(assumed);
  });
});
