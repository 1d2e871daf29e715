import { addDays, addMonths, chinaCalendar, daysBetween, type CivilDate } from "@gongkai/calendar";
import {
  assessTimeliness,
  computeDeadline,
  explainDeadline,
  rules,
  type Deadline,
  type ExcludedPeriod,
  type Rule,
  type Step,
} from "@gongkai/deadlines";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const calendar = chinaCalendar.knownOn("2026-11-21").assuming();
const lastTrigger = "2026-11-20";

function days(from: CivilDate | string, to: string): fc.Arbitrary<CivilDate> {
  return fc.nat({ max: daysBetween(from, to) }).map((n) => addDays(from, n));
}

/** A rule of some sort with a day on which it is in force. */
function asked(wanted: (row: Rule) => boolean): fc.Arbitrary<{ row: Rule; trigger: CivilDate }> {
  return fc.constantFrom(...rules.filter((row) => wanted(row) && row.period === undefined)).chain((row) => {
    const to = row.effective.to !== null && row.effective.to < lastTrigger ? row.effective.to : lastTrigger;
    return days(row.effective.from, to).map((trigger) => ({ row, trigger }));
  });
}

const anyRule = asked(() => true);
const counted = asked(({ amount, unit }) => amount !== undefined && unit !== "hour");
const inWorkingDays = asked(({ unit }) => unit === "working-day");
const inNaturalDays = asked(({ unit, direction }) => unit === "day" && direction !== "before");

function compute(
  { row, trigger }: { row: Rule; trigger: CivilDate },
  excluded: readonly ExcludedPeriod[] = [],
): Deadline {
  return computeDeadline({ rule: row.id, trigger, calendar, excluded });
}

function dayOf({ dueOn, earliestOn }: Deadline): CivilDate {
  const day = earliestOn ?? dueOn;
  if (day === undefined) throw new Error("the rule has no day");
  return day;
}

/** Periods within the 60 days around a trigger. */
function periodsNear(trigger: CivilDate): fc.Arbitrary<ExcludedPeriod[]> {
  const period = fc
    .tuple(fc.integer({ min: -60, max: 60 }), fc.nat({ max: 12 }))
    .map(([offset, length]) => ({ from: addDays(trigger, offset), to: addDays(trigger, offset + length) }));
  return fc.array(period, { maxLength: 4 });
}

const countedWithPeriods = counted.chain((question) =>
  periodsNear(question.trigger).map((excluded) => ({ question, excluded })),
);

type Run = Extract<Step, { code: "counted" | "skipped" }>;

function runsOf({ steps }: Deadline): readonly Run[] {
  const runs = steps.filter((step) => step.code === "counted" || step.code === "skipped");
  return runs.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

describe("counting", () => {
  test("in working days ends on a working day, as many after or before as the rule says", () => {
    fc.assert(
      fc.property(inWorkingDays, (question) => {
        const { row, trigger } = question;
        const day = dayOf(compute(question));
        const [after, through] =
          row.direction === "before" ? [addDays(day, -1), addDays(trigger, -1)] : [trigger, day];
        expect(calendar.isWorkingDay(day)).toBe(true);
        expect(calendar.countWorkingDays(row.startDay.counted ? addDays(after, -1) : after, through)).toBe(
          row.amount,
        );
      }),
    );
  });

  test("in natural days ends as many later, or on the next working day", () => {
    fc.assert(
      fc.property(inNaturalDays, (question) => {
        const { row, trigger } = question;
        const deadline = compute(question);
        const plain = addDays(trigger, row.amount ?? 0);
        const day = dayOf(deadline);
        expect([plain, calendar.rollForward(plain)]).toContain(day);
        if (trigger >= "2021-01-01" && row.rollOver.over === "rest-days")
          expect(day).toBe(calendar.rollForward(plain));
        if (trigger < "2021-01-01" && row.rollOver.standing === "practice") expect(day).toBe(plain);
      }),
    );
  });

  test("back in natural days and forward again comes to the event", () => {
    fc.assert(
      fc.property(
        asked(({ direction, unit }) => direction === "before" && unit === "day"),
        (question) => {
          expect(addDays(dayOf(compute(question)), question.row.amount ?? 0)).toBe(question.trigger);
        },
      ),
    );
  });

  test("terms run to the corresponding day", () => {
    fc.assert(
      fc.property(
        asked(({ kind }) => kind === "publication-term"),
        (question) => {
          const { amount = 0, unit } = question.row;
          expect(compute(question).earliestOn).toBe(
            addMonths(question.trigger, unit === "year" ? amount * 12 : amount),
          );
        },
      ),
    );
  });

  test("never ends earlier for a later trigger", () => {
    fc.assert(
      fc.property(counted, fc.nat({ max: 40 }), ({ row, trigger }, more) => {
        const later = addDays(trigger, more);
        fc.pre(
          later <= (row.effective.to ?? lastTrigger) && (trigger >= "2021-01-01" || later < "2021-01-01"),
        );
        expect(dayOf(compute({ row, trigger })) <= dayOf(compute({ row, trigger: later }))).toBe(true);
      }),
    );
  });

  test("knows as much from the notices known today as from all of them", () => {
    fc.assert(
      fc.property(anyRule, ({ row, trigger }) => {
        const known = chinaCalendar.knownOn("2026-11-21").assuming();
        expect(computeDeadline({ rule: row.id, trigger, calendar: known })).toEqual(
          computeDeadline({ rule: row.id, trigger, calendar }),
        );
      }),
    );
  });
});

describe("time left out", () => {
  test("nothing left out changes nothing", () => {
    fc.assert(
      fc.property(counted, (question) => {
        const { excluded, ...deadline } = compute(question);
        expect(excluded).toEqual([]);
        expect(deadline).toEqual(
          computeDeadline({ rule: question.row.id, trigger: question.trigger, calendar }),
        );
      }),
    );
  });

  test("never shortens a period, nor moves a lead time closer", () => {
    fc.assert(
      fc.property(countedWithPeriods, ({ question, excluded }) => {
        const without = dayOf(compute(question));
        const day = dayOf(compute(question, excluded));
        expect(question.row.direction === "before" ? day <= without : day >= without).toBe(true);
      }),
    );
  });

  test("split in two, doubled or in another order, it is the same", () => {
    fc.assert(
      fc.property(countedWithPeriods, fc.nat(), ({ question, excluded }, at) => {
        const pieces = excluded.flatMap(({ from, to }) => {
          const length = daysBetween(from, to);
          if (length === 0)
            return [
              { from, to },
              { from, to },
            ];
          const cut = addDays(from, at % length);
          return [
            { from: addDays(cut, 1), to },
            { from, to: cut },
          ];
        });
        expect(dayOf(compute(question, pieces))).toBe(dayOf(compute(question, excluded)));
      }),
    );
  });

  test("holds none of the days counted", () => {
    fc.assert(
      fc.property(countedWithPeriods, ({ question, excluded }) => {
        const inside = (day: CivilDate) => excluded.some(({ from, to }) => from <= day && day <= to);
        const runs = runsOf(compute(question, excluded));
        const daysIn = (wanted: (run: Run) => boolean) =>
          runs
            .filter(wanted)
            .flatMap((run) => Array.from({ length: run.days }, (_, i) => addDays(run.from, i)));
        expect(daysIn(({ code }) => code === "counted").filter(inside)).toEqual([]);
        const leftOut = daysIn((run) => run.code === "skipped" && run.reason === "excluded");
        expect(leftOut.filter((day) => !inside(day))).toEqual([]);
      }),
    );
  });
});

describe("steps", () => {
  test("tell every day between the trigger and the end once, and count to the amount", () => {
    fc.assert(
      fc.property(countedWithPeriods, ({ question, excluded }) => {
        const { row, trigger } = question;
        const deadline = compute(question, excluded);
        const runs = runsOf(deadline);
        fc.pre(runs.length > 0);
        for (const [i, run] of runs.entries()) {
          expect(run.days).toBe(daysBetween(run.from, run.to) + 1);
          const next = runs[i + 1];
          if (next !== undefined) expect(next.from).toBe(addDays(run.to, 1));
        }
        const [first, last] = [runs[0]?.from, runs.at(-1)?.to];
        const origin = deadline.steps.some((step) => step.code === "start-day" && step.counted) ? 0 : 1;
        if (row.direction === "before") expect(last).toBe(addDays(trigger, -origin));
        else expect(first).toBe(addDays(trigger, origin));
        const sum = runs.reduce((total, run) => total + (run.code === "counted" ? run.days : 0), 0);
        if (row.unit === "working-day" || row.unit === "day") expect(sum).toBe(row.amount);
        const totals = deadline.steps.flatMap((step) => (step.code === "counted" ? [step.total] : []));
        expect(totals.at(-1)).toBe(sum);
      }),
    );
  });

  test("are told day by day, each day once", () => {
    fc.assert(
      fc.property(counted, fc.constantFrom("zh", "en"), (question, locale) => {
        const deadline = compute(question);
        const { dayByDay } = explainDeadline(deadline, { locale });
        const told = runsOf(deadline).reduce((sum, run) => sum + run.days, 0);
        expect(dayByDay.filter((line) => /^\d{4}-\d\d-\d\d (周|[A-Z][a-z]{2} )/.test(line))).toHaveLength(
          told,
        );
      }),
    );
  });
});

describe("readings", () => {
  test("the safe day is safe under all of them", () => {
    fc.assert(
      fc.property(counted, (question) => {
        const { dueOn, earliestOn, safeOn, otherReadings = [] } = compute(question);
        fc.pre(safeOn !== undefined);
        const all = [{ dueOn, earliestOn }, ...otherReadings];
        expect(all.filter((reading) => reading.dueOn !== undefined && reading.dueOn < safeOn)).toEqual([]);
        expect(
          all.filter((reading) => reading.earliestOn !== undefined && reading.earliestOn > safeOn),
        ).toEqual([]);
      }),
    );
  });

  test("none of them is the reading taken", () => {
    fc.assert(
      fc.property(counted, (question) => {
        const deadline = compute(question);
        for (const reading of deadline.otherReadings ?? [])
          expect([reading.dueOn, reading.earliestOn]).not.toEqual([deadline.dueOn, deadline.earliestOn]);
      }),
    );
  });
});

describe("timeliness", () => {
  test("is met on the last day and not on the day after", () => {
    fc.assert(
      fc.property(counted, fc.integer({ min: -80, max: 80 }), (question, offset) => {
        const deadline = compute(question);
        const { dueOn, earliestOn } = deadline;
        const asOf = "2040-01-01";
        if (dueOn !== undefined) {
          expect(assessTimeliness(deadline, { doneOn: dueOn, asOf })).toMatchObject({
            status: "met",
            days: 0,
          });
          expect(assessTimeliness(deadline, { doneOn: addDays(dueOn, 1), asOf })).toMatchObject({
            status: "late",
            days: 1,
          });
          expect(assessTimeliness(deadline, { asOf: addDays(dueOn, 1) })).toMatchObject({
            status: "overdue",
            days: 1,
          });
        } else if (earliestOn !== undefined) {
          const doneOn = addDays(earliestOn, offset);
          fc.pre(doneOn >= question.trigger);
          expect(assessTimeliness(deadline, { doneOn, asOf }).status).toBe(offset < 0 ? "early" : "met");
        }
      }),
    );
  });
});

test("every answer is plain data", () => {
  fc.assert(
    fc.property(countedWithPeriods, ({ question, excluded }) => {
      const deadline = compute(question, excluded);
      expect(JSON.parse(JSON.stringify(deadline))).toEqual(deadline);
    }),
  );
});
