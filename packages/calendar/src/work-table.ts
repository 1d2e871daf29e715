import { civilDateOfDayNumber, type DayNumber } from "./civil-date.ts";
import { CalendarCoverageError } from "./errors.ts";

/**
 * Working days counted and numbered, so that counting is one subtraction and stepping one read, however long the span.
 * Positions are days since `first`.
 */
export interface WorkTable {
  /** First and last day the table speaks for. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** 1 where the day is a working day. */
  readonly working: Uint8Array;
  /** How many working days precede a position; one entry more than days. */
  readonly before: Int32Array;
  /** The working days themselves, in order. */
  readonly nth: Int32Array;
}

/** The table of consecutive days from `first` on, given as ones and zeros. */
export function workTable(first: DayNumber, working: Uint8Array): WorkTable {
  const before = new Int32Array(working.length + 1);
  const nth = new Int32Array(working.length);
  let count = 0;
  for (let i = 0; i < working.length; i++) {
    if (working[i] === 1) nth[count++] = first + i;
    before[i + 1] = count;
  }
  return { first, last: first + working.length - 1, working, before, nth: nth.slice(0, count) };
}

/** Refuses an answer that depends on `day`. */
export function outside({ first, last }: WorkTable, day: DayNumber): CalendarCoverageError {
  const from = civilDateOfDayNumber(first);
  const through = civilDateOfDayNumber(last);
  const missing = day > last ? { missingNotice: Number(through.slice(0, 4)) + 1 } : {};
  return new CalendarCoverageError({ value: civilDateOfDayNumber(day), from, through, ...missing });
}

/** Whether the day is a working day. */
export function worksOn(table: WorkTable, day: DayNumber): boolean {
  const works = table.working[day - table.first];
  if (works === undefined) throw outside(table, day);
  return works === 1;
}

/** The working days in (after, through]; `after` may be the day before the table begins. */
export function countBetween(table: WorkTable, after: DayNumber, through: DayNumber): number {
  const { first, before } = table;
  const untilThrough = before[through + 1 - first];
  const untilAfter = before[after + 1 - first];
  if (untilAfter === undefined) throw outside(table, after);
  if (untilThrough === undefined) throw outside(table, through);
  return untilThrough - untilAfter;
}

/** The n-th working day after a day, or before it where n is negative; 0 gives the day itself. */
export function step(table: WorkTable, start: DayNumber, n: number): DayNumber {
  const { first, last, before, nth } = table;
  const counted = before[n < 0 ? start - first : start + 1 - first];
  if (counted === undefined) throw outside(table, start);
  if (n === 0) return start;
  const day = nth[n < 0 ? counted + n : counted + n - 1];
  if (day === undefined) throw outside(table, n < 0 ? first - 1 : last + 1);
  return day;
}
