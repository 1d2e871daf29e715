import { addDays, CalendarCoverageError, CalendarError, chinaCalendar, type Period } from "@gongkai/calendar";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay, anySpan, periodsNear, tally, trulyWorks, walk } from "./oracle.ts";

/** Pinned, so that a notice issued later does not change these tests. */
const calendar = chinaCalendar.knownOn("2026-11-21");

const anyCount = fc.integer({ min: -400, max: 400 });
const dayAndPeriods = anyDay.chain((day) => fc.tuple(fc.constant(day), periodsNear(day)));

/** The answer, or that it lies outside what the notices speak for. */
function answer<T>(ask: () => T): T | "outside" {
  try {
    return ask();
  } catch (error) {
    if (error instanceof CalendarCoverageError) return "outside";
    throw error;
  }
}

describe("addWorkingDays", () => {
  test.each([
    ["2018-02-14", 1, "2018-02-22"],
    ["2018-02-23", -7, "2018-02-08"],
    ["2020-01-23", 1, "2020-02-03"],
    ["2016-02-29", 1, "2016-03-01"],
    ["2016-02-26", 1, "2016-02-29"],
    ["2003-12-31", 1, "2004-01-02"],
    ["2027-01-01", -1, "2026-12-31"],
    ["2026-10-10", 0, "2026-10-10"],
    ["2026-10-11", 0, "2026-10-11"],
  ])("%s and %i is %s", (start, n, end) => {
    expect(calendar.addWorkingDays(start, n)).toBe(end);
  });

  test("walks as one would day by day", () => {
    fc.assert(
      fc.property(anyDay, anyCount, (start, n) => {
        expect(answer(() => calendar.addWorkingDays(start, n))).toBe(walk(start, n) ?? "outside");
      }),
    );
  });

  test("ends on a working day, n of them on", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (start, n) => {
        const end = answer(() => calendar.addWorkingDays(start, n));
        if (end === "outside") return;
        expect(calendar.isWorkingDay(end)).toBe(true);
        expect(calendar.countWorkingDays(start, end)).toBe(n);
        expect(calendar.addWorkingDays(addDays(end, 1), -n) <= addDays(start, 1)).toBe(
          trulyWorks(addDays(start, 1)),
        );
      }),
    );
  });

  test("grows with the start and with n", () => {
    fc.assert(
      fc.property(anySpan, anyCount, fc.nat({ max: 30 }), ([a, b], n, more) => {
        fc.pre(n !== 0 && n + more + 1 !== 0);
        const fromA = answer(() => calendar.addWorkingDays(a, n));
        const fromB = answer(() => calendar.addWorkingDays(b, n));
        const further = answer(() => calendar.addWorkingDays(a, n + more + 1));
        fc.pre(fromA !== "outside" && fromB !== "outside" && further !== "outside");
        expect([fromA, fromB]).toEqual([fromA, fromB].toSorted());
        expect(fromA < further).toBe(true);
      }),
    );
  });

  test("may be taken in two steps", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 200 }),
        (start, n, m) => {
          const whole = answer(() => calendar.addWorkingDays(start, n + m));
          const parts = answer(() => calendar.addWorkingDays(calendar.addWorkingDays(start, n), m));
          expect(parts).toBe(whole);
        },
      ),
    );
  });
});

describe("countWorkingDays", () => {
  test("counts as one would day by day", () => {
    fc.assert(
      fc.property(anySpan, ([after, through]) => {
        expect(calendar.countWorkingDays(after, through)).toBe(tally(after, through));
      }),
    );
  });

  test("of a span is that of its parts", () => {
    fc.assert(
      fc.property(anySpan, anyDay, ([after, through], between) => {
        fc.pre(after <= between && between <= through);
        const first = calendar.countWorkingDays(after, between);
        const second = calendar.countWorkingDays(between, through);
        expect(first + second).toBe(calendar.countWorkingDays(after, through));
      }),
    );
  });

  test("of no days is none", () => {
    expect(calendar.countWorkingDays("2026-10-10", "2026-10-10")).toBe(0);
  });
});

describe("rolling", () => {
  test("stays on a working day, else goes to the nearest on that side", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const forward = trulyWorks(day) ? day : walk(day, 1);
        const back = trulyWorks(day) ? day : walk(day, -1);
        expect(answer(() => calendar.rollForward(day))).toBe(forward ?? "outside");
        expect(answer(() => calendar.rollBack(day))).toBe(back ?? "outside");
      }),
    );
  });

  test("over a long holiday", () => {
    expect(calendar.rollForward("2020-01-24")).toBe("2020-02-03");
    expect(calendar.rollBack("2020-02-02")).toBe("2020-01-23");
    expect(calendar.rollForward("2026-10-10")).toBe("2026-10-10");
  });
});

describe("excluding periods", () => {
  test.each<[string, string, number, readonly Period[], string]>([
    ["none", "2026-03-02", 3, [], "2026-03-05"],
    ["one inside", "2026-03-02", 3, [{ from: "2026-03-04", to: "2026-03-05" }], "2026-03-09"],
    [
      "one that begins on the last day",
      "2026-03-02",
      3,
      [{ from: "2026-03-05", to: "2026-03-05" }],
      "2026-03-06",
    ],
    ["one that begins after it", "2026-03-02", 3, [{ from: "2026-03-06", to: "2026-03-31" }], "2026-03-05"],
    ["one that holds the start", "2026-03-02", 3, [{ from: "2026-02-01", to: "2026-03-03" }], "2026-03-06"],
    ["one that ends on the start", "2026-03-02", 3, [{ from: "2026-02-01", to: "2026-03-02" }], "2026-03-05"],
    [
      "two that overlap",
      "2026-03-02",
      3,
      [
        { from: "2026-03-04", to: "2026-03-06" },
        { from: "2026-03-03", to: "2026-03-05" },
      ],
      "2026-03-11",
    ],
    [
      "two that touch, the second reached only because of the first",
      "2026-03-02",
      3,
      [
        { from: "2026-03-09", to: "2026-03-10" },
        { from: "2026-03-05", to: "2026-03-08" },
      ],
      "2026-03-11",
    ],
    [
      "one inside another",
      "2026-03-02",
      1,
      [
        { from: "2026-03-03", to: "2026-03-10" },
        { from: "2026-03-04", to: "2026-03-05" },
      ],
      "2026-03-11",
    ],
    [
      "days that do not count anyway",
      "2026-03-05",
      2,
      [{ from: "2026-03-07", to: "2026-03-08" }],
      "2026-03-09",
    ],
    ["going back", "2026-03-12", -3, [{ from: "2026-03-10", to: "2026-03-11" }], "2026-03-05"],
    [
      "going back, one that ends on the last day",
      "2026-03-12",
      -3,
      [{ from: "2026-03-01", to: "2026-03-09" }],
      "2026-02-28",
    ],
    ["with n = 0", "2026-03-02", 0, [{ from: "2026-03-01", to: "2026-03-31" }], "2026-03-02"],
  ])("%s", (_, start, n, excluding, end) => {
    expect(calendar.addWorkingDays(start, n, { excluding })).toBe(end);
    expect(walk(start, n, excluding)).toBe(end);
  });

  test("walks as one would day by day", () => {
    fc.assert(
      fc.property(dayAndPeriods, fc.integer({ min: -60, max: 60 }), ([start, excluding], n) => {
        const end = answer(() => calendar.addWorkingDays(start, n, { excluding }));
        expect(end).toBe(walk(start, n, excluding) ?? "outside");
      }),
      { numRuns: 500 },
    );
  });

  test("counts as one would day by day", () => {
    fc.assert(
      fc.property(dayAndPeriods, fc.nat({ max: 200 }), ([after, excluding], days) => {
        const through = addDays(after, days);
        fc.pre(through <= "2026-12-31");
        const count = calendar.countWorkingDays(after, through, { excluding });
        expect(count).toBe(tally(after, through, excluding));
      }),
    );
  });

  test("that hold no days on the way changes nothing", () => {
    fc.assert(
      fc.property(anyDay, anyCount, (start, n) => {
        const plain = answer(() => calendar.addWorkingDays(start, n));
        const far = [
          { from: "1990-01-01", to: "1990-12-31" },
          { from: "2050-01-01", to: "2050-12-31" },
        ];
        expect(answer(() => calendar.addWorkingDays(start, n, { excluding: [] }))).toBe(plain);
        expect(answer(() => calendar.addWorkingDays(start, n, { excluding: undefined }))).toBe(plain);
        expect(answer(() => calendar.addWorkingDays(start, n, { excluding: far }))).toBe(plain);
      }),
    );
  });

  test("does not depend on their order", () => {
    fc.assert(
      fc.property(dayAndPeriods, fc.integer({ min: 1, max: 60 }), ([start, excluding], n) => {
        const forward = answer(() => calendar.addWorkingDays(start, n, { excluding }));
        const reversed = excluding.toReversed();
        expect(answer(() => calendar.addWorkingDays(start, n, { excluding: reversed }))).toBe(forward);
      }),
    );
  });

  test("without an end refuses", () => {
    const excluding = [{ from: "2026-03-01", to: "9999-12-31" }];
    expect(() => calendar.addWorkingDays("2026-03-02", 1, { excluding })).toThrow(CalendarCoverageError);
    expect(calendar.countWorkingDays("2026-02-27", "2026-12-31", { excluding })).toBe(1);
  });

  test("leaves the caller's periods alone", () => {
    const excluding = Object.freeze([
      Object.freeze({ from: "2026-03-10", to: "2026-03-11" }),
      Object.freeze({ from: "2026-03-05", to: "2026-03-09" }),
    ]);
    expect(calendar.addWorkingDays("2026-03-02", 3, { excluding })).toBe("2026-03-12");
  });
});

describe("misuse", () => {
  const day = "2026-11-20";
  const wrongDays = [
    new Date(0),
    "2026-2-3",
    "2026-02-31",
    20_260_203,
    undefined,
    null,
    Number.NaN,
    "",
    {},
  ] as string[];
  const wrongCounts = [Number.NaN, 1.5, Infinity, "7", null, undefined, new Date(0)] as number[];

  test.each(wrongDays)("%s is no day", (wrong) => {
    const asked = [
      () => calendar.isWorkingDay(wrong),
      () => calendar.dayKind(wrong),
      () => calendar.describe(wrong),
      () => calendar.addWorkingDays(wrong, 1),
      () => calendar.countWorkingDays(wrong, day),
      () => calendar.countWorkingDays(day, wrong),
      () => calendar.rollForward(wrong),
      () => calendar.rollBack(wrong),
      () => calendar.runs(wrong, day),
      () => calendar.runs(day, wrong),
      () => calendar.knownOn(wrong),
      () => calendar.certainty(wrong, day),
      () => calendar.missingNotices(day, wrong),
      () => calendar.addWorkingDays(day, -1, { excluding: [{ from: wrong, to: day }] }),
      () => calendar.addWorkingDays(day, -1, { excluding: [{ from: day, to: wrong }] }),
      () => calendar.countWorkingDays(day, day, { excluding: [{ from: day, to: wrong }] }),
    ];
    expect(asked.map(codeOf)).toEqual(asked.map(() => "not-a-day"));
  });

  test.each(wrongCounts)("%s is no whole number", (wrong) => {
    expect(codeOf(() => calendar.addWorkingDays(day, wrong))).toBe("not-a-whole-number");
  });

  test.each([null, "2026-11-20", 7, undefined])("%s is no period", (wrong) => {
    const excluding = [wrong] as never;
    expect(codeOf(() => calendar.addWorkingDays(day, 1, { excluding }))).toBe("not-a-period");
    expect(codeOf(() => calendar.countWorkingDays(day, day, { excluding }))).toBe("not-a-period");
  });

  test.each([{ from: day, to: day }, "2026-11-20", 7, null])("%s is no list of periods", (wrong) => {
    const excluding = wrong as never;
    expect(codeOf(() => calendar.addWorkingDays(day, 1, { excluding }))).toBe("not-a-period");
    expect(codeOf(() => calendar.countWorkingDays(day, day, { excluding }))).toBe("not-a-period");
  });

  test("an end before its start", () => {
    const asked = [
      () => calendar.countWorkingDays("2026-11-20", "2026-11-19"),
      () => calendar.runs("2026-11-20", "2026-11-19"),
      () => calendar.certainty("2026-11-20", "2026-11-19"),
      () => calendar.missingNotices("2026-11-20", "2026-11-19"),
      () => calendar.addWorkingDays(day, 0, { excluding: [{ from: "2026-11-20", to: "2026-11-19" }] }),
      () => calendar.addWorkingDays(day, 1, { excluding: [{ from: "2026-11-20", to: "2026-11-19" }] }),
    ];
    expect(asked.map(codeOf)).toEqual(asked.map(() => "end-before-start"));
  });
});

function codeOf(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    if (error instanceof CalendarError) return error.code;
    throw error;
  }
  return "no error";
}
