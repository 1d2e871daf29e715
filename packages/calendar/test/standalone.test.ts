import {
  addWorkingDays,
  chinaCalendar,
  countWorkingDays,
  isWorkingDay,
  rollBack,
  rollForward,
} from "@gongkai/calendar";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allDays, anyDay, anySpan } from "./oracle.ts";

/** What a question answers, or how it is refused. */
function outcome(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

describe("the plain functions agree with the calendar", () => {
  test("on every day", () => {
    expect(allDays.filter((day) => isWorkingDay(day) !== chinaCalendar.isWorkingDay(day))).toEqual([]);
  });

  test("on every span and step, answered or refused", () => {
    fc.assert(
      fc.property(anySpan, anyDay, fc.integer({ min: -400, max: 400 }), ([from, to], day, n) => {
        const options = { excluding: [{ from, to }] };
        expect(countWorkingDays(from, to)).toBe(chinaCalendar.countWorkingDays(from, to));
        expect(countWorkingDays(from, to, options)).toBe(chinaCalendar.countWorkingDays(from, to, options));
        expect(outcome(() => addWorkingDays(day, n))).toBe(
          outcome(() => chinaCalendar.addWorkingDays(day, n)),
        );
        expect(outcome(() => addWorkingDays(day, n, options))).toBe(
          outcome(() => chinaCalendar.addWorkingDays(day, n, options)),
        );
        expect(outcome(() => rollForward(day))).toBe(outcome(() => chinaCalendar.rollForward(day)));
        expect(outcome(() => rollBack(day))).toBe(outcome(() => chinaCalendar.rollBack(day)));
      }),
    );
  });

  test("on where they end", () => {
    const { from, through } = chinaCalendar.coverage;
    expect([isWorkingDay(from), isWorkingDay(through)]).toEqual([false, chinaCalendar.isWorkingDay(through)]);
    expect(outcome(() => addWorkingDays(through, 1))).toBe(
      outcome(() => chinaCalendar.addWorkingDays(through, 1)),
    );
    expect(outcome(() => addWorkingDays(from, -1))).toBe(
      outcome(() => chinaCalendar.addWorkingDays(from, -1)),
    );
  });
});
