/** The days on which the notices and the plain week disagree, as text: for those who need the answer and no reasons. */
import type { DayNumber } from "./civil-date.ts";
import { workedInPlainWeek } from "./week.ts";
import { workTable, type WorkTable } from "./work-table.ts";

/** A table of working days as text. */
export interface PackedDays {
  readonly first: DayNumber;
  readonly days: number;
  /** One character a step from one day that is not as its weekday has it to the next. */
  readonly steps: string;
}

const zero = 35;

/** The longest step one character holds. It leads to no such day, only on: the next step goes from there. */
export const longestStep = 91;

/** The character of a step. */
export function charOf(step: number): string {
  return String.fromCharCode(zero + step);
}

/** Unpacks a table. */
export function unpackDays({ first, days, steps }: PackedDays): WorkTable {
  const working = new Uint8Array(days);
  for (let i = 0; i < days; i++) working[i] = workedInPlainWeek(first + i);
  let position = -1;
  for (let i = 0; i < steps.length; i++) {
    const step = steps.charCodeAt(i) - zero;
    position += step;
    if (step < longestStep) working[position] = 1 - (working[position] ?? 0);
  }
  return workTable(first, working);
}
