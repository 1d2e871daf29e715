import { civilDateOfDayNumber, type CivilDate, type DayNumber } from "./civil-date.ts";
import type { Arrangement } from "./arrangement.ts";
import { dayKinds, isWorking, type DayKind } from "./day-kind.ts";
import { explanationOf, type Certainty, type OverlayEffect } from "./description.ts";
import type { NoticeReference } from "./schedule.ts";
import type { Text } from "./text.ts";
import { outside } from "./work-table.ts";

/** A run of days that share kind, festival, notice and deciding overlay. */
export interface DayRun {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Natural days in the run. */
  readonly days: number;
  readonly kind: DayKind;
  readonly working: boolean;
  readonly certainty: Certainty;
  readonly festival?: Text;
  readonly notice?: NoticeReference;
  /** The overlay that decides these days. */
  readonly overlay?: OverlayEffect;
}

/** The days from `from` to `to` in runs. Days after `certainThrough` are provisional. */
export function runsBetween(
  arrangement: Arrangement,
  from: DayNumber,
  to: DayNumber,
  certainThrough: DayNumber,
): readonly DayRun[] {
  const { table, kinds, blockAt, overlayAt } = arrangement;
  if (from < table.first) throw outside(table, from);
  if (to > table.last) throw outside(table, to);
  const last = to - table.first;
  const lastCertain = certainThrough - table.first;
  const runs: DayRun[] = [];
  for (let start = from - table.first; start <= last;) {
    let end = start;
    while (
      end < last &&
      end !== lastCertain &&
      kinds[end + 1] === kinds[start] &&
      blockAt[end + 1] === blockAt[start] &&
      overlayAt[end + 1] === overlayAt[start]
    )
      end++;
    runs.push(runOf(arrangement, start, end, start <= lastCertain ? "known" : "provisional"));
    start = end + 1;
  }
  return runs;
}

function runOf(arrangement: Arrangement, start: number, end: number, certainty: Certainty): DayRun {
  const { table, kinds, blocks, blockAt, overlays, overlayAt } = arrangement;
  const kind = kinds[start] ?? 0;
  const overlay = overlays[(overlayAt[start] ?? 0) - 1];
  const run = {
    from: civilDateOfDayNumber(table.first + start),
    to: civilDateOfDayNumber(table.first + end),
    days: end - start + 1,
    kind: dayKinds[kind] ?? "working-day",
    working: isWorking(kind),
    certainty,
    ...explanationOf(blocks[(blockAt[start] ?? 0) - 1]),
  };
  if (overlay === undefined) return run;
  return {
    ...run,
    overlay: { name: overlay.name, basis: overlay.basis, effect: run.working ? "work" : "off" },
  };
}
