import { wholeNumber, type DayNumber } from "./civil-date.ts";
import { CalendarError } from "./errors.ts";
import { outside, type WorkTable } from "./work-table.ts";

/**
 * Questions about many days at once, in day numbers (see `dayNumber`). Answers come as typed arrays as long as the
 * input. One day that is not a whole number or not covered spoils the whole call, so that no gap passes for an answer.
 *
 * @example
 * chinaCalendar.bulk.addWorkingDays([dayNumber("2018-02-08")], 7)[0] === dayNumber("2018-02-23"); // true
 */
export interface BulkCalendar {
  /** 1 where the day is a working day, else 0. */
  isWorkingDay(days: ArrayLike<DayNumber>): Uint8Array;

  /** The n-th working day after each start, or before it where `n` is negative. */
  addWorkingDays(starts: ArrayLike<DayNumber>, n: number): Int32Array;

  /** How many working days lie in (after, through], pair by pair. */
  countWorkingDays(afters: ArrayLike<DayNumber>, throughs: ArrayLike<DayNumber>): Int32Array;
}

/** The bulk questions put to a table, which is asked for at each call. */
export function bulkCalendar(tableOf: () => WorkTable): BulkCalendar {
  return {
    isWorkingDay: (days) => areWorking(tableOf(), days),
    addWorkingDays: (starts, n) => steps(tableOf(), starts, n),
    countWorkingDays: (afters, throughs) => counts(tableOf(), afters, throughs),
  };
}

function areWorking(table: WorkTable, days: ArrayLike<DayNumber>): Uint8Array {
  const { first, working } = table;
  const result = new Uint8Array(days.length);
  for (let i = 0; i < result.length; i++) {
    const day = days[i] ?? Number.NaN;
    const works = working[day - first];
    if (works === undefined) throw outside(table, wholeNumber(day));
    result[i] = works;
  }
  return result;
}

function steps(table: WorkTable, starts: ArrayLike<DayNumber>, n: number): Int32Array {
  wholeNumber(n);
  const { first, last, before, nth } = table;
  const result = new Int32Array(starts.length);
  const ahead = n < 0 ? -first : 1 - first;
  const offset = n < 0 ? n : n - 1;
  for (let i = 0; i < result.length; i++) {
    const start = starts[i] ?? Number.NaN;
    const counted = before[start + ahead];
    if (counted === undefined) throw outside(table, wholeNumber(start));
    const day = n === 0 ? start : nth[counted + offset];
    if (day === undefined) throw outside(table, n < 0 ? first - 1 : last + 1);
    result[i] = day;
  }
  return result;
}

function counts(table: WorkTable, afters: ArrayLike<DayNumber>, throughs: ArrayLike<DayNumber>): Int32Array {
  if (afters.length !== throughs.length)
    throw new CalendarError("not-a-pair", { value: throughs.length, expected: afters.length });
  const { first, before } = table;
  const result = new Int32Array(afters.length);
  for (let i = 0; i < result.length; i++) {
    const after = afters[i] ?? Number.NaN;
    const through = throughs[i] ?? Number.NaN;
    const untilAfter = before[after + 1 - first];
    const untilThrough = before[through + 1 - first];
    if (untilAfter === undefined) throw outside(table, wholeNumber(after));
    if (untilThrough === undefined) throw outside(table, wholeNumber(through));
    if (through < after) throw new CalendarError("end-before-start", { value: through, start: after });
    result[i] = untilThrough - untilAfter;
  }
  return result;
}
