/** Packs a table of working days in the form that `src/packed-days.ts` unpacks. */
import { charOf, longestStep, plain, type PackedDays } from "../src/packed-days.ts";
import type { WorkTable } from "../src/work-table.ts";

/** The days on which the table and the plain week disagree, as steps from one to the next. */
export function packDays({ first, working }: WorkTable): PackedDays {
  let steps = "";
  let since = 0;
  working.forEach((works, position) => {
    since++;
    const asUsual = works === plain(first + position);
    if (asUsual && since < longestStep) return;
    steps += charOf(asUsual ? longestStep : since);
    since = 0;
  });
  return { first, days: working.length, steps };
}
