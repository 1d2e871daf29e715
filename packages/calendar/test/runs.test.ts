import { addDays, chinaCalendar, daysBetween } from "@gongkai/calendar";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySpan } from "./oracle.ts";

describe("runs", () => {
  test("of a Spring Festival", () => {
    const runs = chinaCalendar.extend().runs("2018-02-08", "2018-02-23");
    expect(runs.map(({ from, to, days, kind }) => [from, to, days, kind])).toEqual([
      ["2018-02-09", "2018-02-09", 1, "working-day"],
      ["2018-02-10", "2018-02-10", 1, "weekend"],
      ["2018-02-11", "2018-02-11", 1, "make-up-working-day"],
      ["2018-02-12", "2018-02-14", 3, "working-day"],
      ["2018-02-15", "2018-02-15", 1, "transferred-rest"],
      ["2018-02-16", "2018-02-18", 3, "statutory-holiday"],
      ["2018-02-19", "2018-02-21", 3, "transferred-rest"],
      ["2018-02-22", "2018-02-23", 2, "working-day"],
    ]);
    expect(runs[4]).toMatchObject({
      working: false,
      certainty: "known",
      festival: { zh: "春节", en: "Spring Festival" },
      notice: { number: "国办发明电〔2017〕12号" },
    });
    expect(runs[0]).toStrictEqual({
      from: "2018-02-09",
      to: "2018-02-09",
      days: 1,
      kind: "working-day",
      working: true,
      certainty: "known",
    });
  });

  test("of no days are none", () => {
    expect(chinaCalendar.runs("2018-02-08", "2018-02-08")).toEqual([]);
  });

  test("cover the span without gap or overlap, and each day is as described", () => {
    fc.assert(
      fc.property(anySpan, ([after, through]) => {
        fc.pre(daysBetween(after, through) <= 400);
        let next = addDays(after, 1);
        for (const { from, to, days, kind, working, certainty, festival, notice } of chinaCalendar.runs(
          after,
          through,
        )) {
          expect(from).toBe(next);
          expect(daysBetween(from, to) + 1).toBe(days);
          for (const day of [from, addDays(from, Math.floor(days / 2)), to])
            expect(chinaCalendar.describe(day)).toMatchObject({
              kind,
              working,
              certainty,
              ...(festival && { festival }),
              ...(notice && { notice }),
            });
          next = addDays(to, 1);
        }
        expect(next).toBe(addDays(through, 1));
      }),
      { numRuns: 20 },
    );
  });

  test("add up to the count of working days", () => {
    fc.assert(
      fc.property(anySpan, ([after, through]) => {
        const worked = chinaCalendar
          .runs(after, through)
          .reduce((sum, { working, days }) => sum + (working ? days : 0), 0);
        expect(worked).toBe(chinaCalendar.countWorkingDays(after, through));
      }),
    );
  });
});
