import { civilDateOfDayNumber, type DayNumber } from "./civil-date.ts";
import type { Arrangement } from "./arrangement.ts";
import { dayKinds, isWorking } from "./day-kind.ts";
import type { DayRun } from "./description.ts";
import { outside } from "./work-table.ts";
import type { Certainty } from "./working-calendar.ts";

/** The days from `from` to `to` in runs that share one explanation. */
export function runsBetween(
  arrangement: Arrangement,
  from: DayNumber,
  to: DayNumber,
  certainThrough: DayNumber,
): readonly DayRun[] {
  const { table, kinds, blockAt } = arrangement;
  if (from < table.first) throw outside(table, from);
  if (to > table.last) throw outside(table, to);
  const runs: DayRun[] = [];
  for (let start = from - table.first; start <= to - table.first;) {
    const certainty: Certainty = start + table.first <= certainThrough ? "known" : "provisional";
    const limit = Math.min(certainty === "known" ? certainThrough : to, to) - table.first;
    let end = start;
    while (end < limit && kinds[end + 1] === kinds[start] && blockAt[end + 1] === blockAt[start]) end++;
    runs.push(runOf(arrangement, start, end, certainty));
    start = end + 1;
  }
  return runs;
}

function runOf(
  { table, kinds, blocks, blockAt }: Arrangement,
  start: number,
  end: number,
  certainty: Certainty,
): DayRun {
  const kind = kinds[start] ?? 0;
  const block = blocks[(blockAt[start] ?? 0) - 1];
  return {
    from: civilDateOfDayNumber(table.first + start),
    to: civilDateOfDayNumber(table.first + end),
    days: end - start + 1,
    kind: dayKinds[kind] ?? "working-day",
    working: isWorking(kind),
    certainty,
    ...(block === undefined ? {} : { festival: block.festival, notice: block.notice }),
  };
}
