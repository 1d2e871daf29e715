import {
  CalendarError,
  chinaCalendar,
  dayNumber,
  regionalArrangements,
  type CalendarOverlay,
} from "@gongkai/calendar";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allDays, anyDay } from "./oracle.ts";

const closing: CalendarOverlay = {
  name: "office closed",
  basis: "notice of the office of 2026-03-01",
  off: [{ from: "2026-03-04", to: "2026-03-05" }],
  work: ["2026-03-07"],
};

const anyEntry = fc.oneof(
  anyDay,
  fc
    .tuple(anyDay, fc.nat({ max: 20 }))
    .map(([from, days]) => ({ from, to: allDays[allDays.indexOf(from) + days] ?? from })),
);
const anyOverlay = fc
  .record({
    name: fc.constantFrom("a", "b"),
    basis: fc.constant("test"),
    off: fc.array(anyEntry, { maxLength: 3 }),
    work: fc.array(anyDay, { maxLength: 3 }),
  })
  .filter((overlay) => isReadable(overlay));

function isReadable(overlay: CalendarOverlay): boolean {
  try {
    chinaCalendar.extend(overlay);
    return true;
  } catch {
    return false;
  }
}

describe("extend", () => {
  const extended = chinaCalendar.extend(closing);

  test("lays days off and days worked over the national calendar, and leaves that as it is", () => {
    expect(extended.addWorkingDays("2026-03-03", 1)).toBe("2026-03-06");
    expect(extended.addWorkingDays("2026-03-03", 2)).toBe("2026-03-07");
    expect(extended.countWorkingDays("2026-03-01", "2026-03-08")).toBe(4);
    expect(chinaCalendar.addWorkingDays("2026-03-03", 1)).toBe("2026-03-04");
    expect(extended.coverage).toEqual(chinaCalendar.coverage);
  });

  test("is explained", () => {
    const overlays = [{ name: closing.name, basis: closing.basis, effect: "off" }];
    expect(extended.describe("2026-03-04")).toMatchObject({ kind: "special-rest", working: false, overlays });
    expect(extended.describe("2026-03-07")).toMatchObject({
      kind: "make-up-working-day",
      working: true,
      overlays: [{ ...overlays[0], effect: "work" }],
    });
    expect(extended.describe("2026-03-06").overlays).toEqual([]);
    const runs = extended
      .runs("2026-03-02", "2026-03-08")
      .map(({ from, to, kind, overlay }) => [from, to, kind, overlay?.effect]);
    expect(runs).toEqual([
      ["2026-03-03", "2026-03-03", "working-day", undefined],
      ["2026-03-04", "2026-03-05", "special-rest", "off"],
      ["2026-03-06", "2026-03-06", "working-day", undefined],
      ["2026-03-07", "2026-03-07", "make-up-working-day", "work"],
      ["2026-03-08", "2026-03-08", "weekend", undefined],
    ]);
    expect(extended.runs("2026-03-03", "2026-03-05")[0]?.overlay).toEqual(overlays[0]);
  });

  test("keeps the national kind where it agrees", () => {
    const over = chinaCalendar.extend({
      name: "x",
      basis: "y",
      off: ["2026-10-01", "2026-10-11"],
      work: ["2026-10-10", "2026-10-12"],
    });
    const kinds = ["2026-10-01", "2026-10-11", "2026-10-10", "2026-10-12"].map((day) => over.dayKind(day));
    expect(kinds).toEqual(["statutory-holiday", "weekend", "make-up-working-day", "working-day"]);
  });

  test("the last overlay decides, and undoes an earlier one without a trace in the kind", () => {
    const reopened = extended.extend({
      name: "reopened",
      basis: "z",
      work: ["2026-03-04"],
      off: ["2026-03-07"],
    });
    expect(reopened.describe("2026-03-04")).toMatchObject({ kind: "working-day", working: true });
    expect(reopened.describe("2026-03-07")).toMatchObject({ kind: "weekend", working: false });
    expect(reopened.describe("2026-03-04").overlays.map(({ effect }) => effect)).toEqual(["off", "work"]);
    expect(reopened.runs("2026-03-03", "2026-03-04")[0]?.overlay?.name).toBe("reopened");
    expect(reopened.dayKind("2026-03-05")).toBe("special-rest");
  });

  test("is associative", () => {
    fc.assert(
      fc.property(anyOverlay, anyOverlay, anyOverlay, anyDay, (a, b, c, day) => {
        const described = [
          chinaCalendar.extend(a).extend(b).extend(c),
          chinaCalendar.extend(a, b).extend(c),
          chinaCalendar.extend(a).extend(b, c),
          chinaCalendar.extend(a, b, c),
        ].map((calendar) => calendar.describe(day));
        expect(described).toEqual(described.map(() => described[0]));
      }),
      { numRuns: 15 },
    );
  });

  test("with nothing answers everything as before", () => {
    const plain = chinaCalendar.extend();
    const day = dayNumber("2018-02-08");
    const [same, before] = [plain, chinaCalendar].map((calendar) => [
      calendar.coverage,
      calendar.assuming().coverage,
      calendar.knownOn("2020-01-20").coverage,
      calendar.runs("2017-12-01", "2018-03-01"),
      calendar.bulk.isWorkingDay([day, day + 2]),
      calendar.bulk.addWorkingDays([day], 7),
      calendar.bulk.countWorkingDays([day], [day + 20]),
      calendar.certainty("2018-12-01", "2018-12-31"),
      calendar.missingNotices("2003-12-31", "2004-01-01"),
      allDays
        .slice(4000, 4800)
        .map((each) => [
          calendar.isWorkingDay(each),
          calendar.dayKind(each),
          calendar.describe(each),
          calendar.addWorkingDays(each, 20),
          calendar.addWorkingDays(each, -20),
          calendar.countWorkingDays("2004-01-01", each),
          calendar.rollForward(each),
          calendar.rollBack(each),
        ]),
    ]);
    expect(same).toStrictEqual(before);
    expect(same).not.toContain(undefined);
  });

  test("may come before or after assuming and knownOn", () => {
    const far: CalendarOverlay = { name: "far", basis: "y", off: ["2027-03-01", "2040-01-02", "2003-12-31"] };
    const calendars = [chinaCalendar.extend(far).assuming(), chinaCalendar.assuming().extend(far)];
    for (const calendar of calendars) expect(calendar.dayKind("2027-03-01")).toBe("special-rest");
    expect(chinaCalendar.extend(far).coverage).toEqual(chinaCalendar.coverage);
    expect(chinaCalendar.knownOn("2020-01-20").extend(closing).isWorkingDay("2020-01-31")).toBe(true);
  });

  test("an overlay is known from its day of issue, one without at all times", () => {
    const dated = chinaCalendar.extend({ ...closing, issuedOn: "2026-03-01" });
    expect(dated.isWorkingDay("2026-03-04")).toBe(false);
    expect(dated.knownOn("2026-02-28").isWorkingDay("2026-03-04")).toBe(true);
    expect(dated.knownOn("2026-02-28").describe("2026-03-04").overlays).toEqual([]);
    expect(dated.knownOn("2026-03-01").isWorkingDay("2026-03-04")).toBe(false);
    expect(extended.knownOn("2026-02-28").isWorkingDay("2026-03-04")).toBe(false);
    expect(
      chinaCalendar
        .knownOn("2026-02-28")
        .extend({ ...closing, issuedOn: "2026-03-01" })
        .isWorkingDay("2026-03-04"),
    ).toBe(true);
  });

  test.each<[string, unknown, string]>([
    ["no name", { ...closing, name: " " }, "bad-overlay"],
    ["a name that is no text", { ...closing, name: 7 }, "bad-overlay"],
    ["no basis", { ...closing, basis: "" }, "bad-overlay"],
    ["a basis that is no text", { ...closing, basis: undefined }, "bad-overlay"],
    ["no days", { name: "x", basis: "y" }, "bad-overlay"],
    ["a day that is not in a list", { ...closing, off: "2026-03-04" }, "bad-overlay"],
    [
      "a period that is not in a list",
      { ...closing, work: { from: "2026-03-07", to: "2026-03-07" } },
      "bad-overlay",
    ],
    ["null for a day", { ...closing, off: [null] }, "not-a-period"],
    ["no days in its lists", { name: "x", basis: "y", off: [], work: [] }, "bad-overlay"],
    ["a day both off and worked", { ...closing, work: ["2026-03-05"] }, "bad-overlay"],
    ["a first day both off and worked", { ...closing, work: ["2026-03-04"] }, "bad-overlay"],
    ["a day that does not exist", { ...closing, off: ["2026-02-30"] }, "not-a-day"],
    ["a Date", { ...closing, off: [new Date(0)] }, "not-a-day"],
    [
      "an end before its start",
      { ...closing, off: [{ from: "2026-03-05", to: "2026-03-04" }] },
      "end-before-start",
    ],
    ["a day of issue that does not exist", { ...closing, issuedOn: "2026-02-30" }, "not-a-day"],
  ])("refuses %s", (_, overlay, code) => {
    try {
      chinaCalendar.extend(overlay as CalendarOverlay);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(CalendarError);
      expect(error).toMatchObject({ code });
    }
  });
});

describe("regional arrangements", () => {
  test.each(
    regionalArrangements.map((arrangement) => [arrangement.region, arrangement.year, arrangement] as const),
  )("%s in %i changes working days of that year only", (_, year, arrangement) => {
    const region = chinaCalendar.extend(arrangement);
    const changed = allDays.filter((day) => region.isWorkingDay(day) !== chinaCalendar.isWorkingDay(day));
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every((day) => day.startsWith(`${year}-`))).toBe(true);
    for (const day of changed) expect(region.describe(day).overlays[0]?.basis).toBe(arrangement.basis);
  });

  test("广西 2017 gives up a national make-up day and makes it up a week later", () => {
    const arrangement = regionalArrangements.find(({ region, year }) => region === "450000" && year === 2017);
    const guangxi = chinaCalendar.extend(...(arrangement === undefined ? [] : [arrangement]));
    expect(
      ["2017-03-29", "2017-03-30", "2017-03-31", "2017-04-01", "2017-04-05", "2017-04-08"].map((day) =>
        guangxi.dayKind(day),
      ),
    ).toEqual([
      "working-day",
      "special-rest",
      "special-rest",
      "special-rest",
      "working-day",
      "make-up-working-day",
    ]);
  });

  test("are documented facts", () => {
    for (const { basis, source, name, confidence } of regionalArrangements)
      expect([basis, source, name].every((text) => text.length > 2) && confidence === "secondary").toBe(true);
  });
});
