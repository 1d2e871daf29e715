/** Packing of the days on which the notices and the plain week disagree, for those who need the answer only. */
import type { DayNumber } from "./civil-date.ts";
import { workTable, type WorkTable } from "./work-table.ts";

/** A table of working days as text. */
export interface PackedDays {
  readonly first: DayNumber;
  readonly days: number;
  /** Character codes less 35: the steps from one day to the next that is not as its weekday has it. */
  readonly steps: string;
}

const zero = 35;

/** The longest step one character holds; it stands for "so far, and no such day yet". */
const longest = 91;

/** Packs a table. */
export function pack({ first, working }: WorkTable): PackedDays {
  let steps = "";
  let since = 0;
  working.forEach((works, position) => {
    since++;
    if (works === plain(first + position)) {
      if (since < longest) return;
      steps += String.fromCharCode(zero + longest);
    } else steps += String.fromCharCode(zero + since);
    since = 0;
  });
  return { first, days: working.length, steps };
}

/** Unpacks a table. */
export function unpack({ first, days, steps }: PackedDays): WorkTable {
  const working = Uint8Array.from({ length: days }, (_, position) => plain(first + position));
  let position = -1;
  for (let i = 0; i < steps.length; i++) {
    const step = steps.charCodeAt(i) - zero;
    position += step;
    if (step < longest) working[position] = 1 - (working[position] ?? 0);
  }
  return workTable(first, working);
}

/** 1 from Monday to Friday. Day 0 was a Thursday. */
function plain(day: DayNumber): 0 | 1 {
  return (day + 3) % 7 < 5 ? 1 : 0;
}
