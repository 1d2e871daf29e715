/** Packs a table of working days in the form that `src/packed-days.ts` unpacks. */
import { charOf, longestStep, type PackedDays } from "../src/packed-days.ts";
import { workedInPlainWeek } from "../src/week.ts";
import type { WorkTable } from "../src/work-table.ts";

/** The days on which the table and the plain week disagree, as steps from one to the next. */
export function packDays({ first, working }: WorkTable): PackedDays {
  let steps = "";
  let since = 0;
  working.forEach((works, position) => {
    since++;
    if (since === longestStep) {
      steps += charOf(longestStep);
      since = 0;
    }
    if (works === workedInPlainWeek(first + position)) return;
    steps += charOf(since);
    since = 0;
  });
  return { first, days: working.length, steps };
}
