import { civilDateOfDayNumber, dayNumber, type CivilDate, type DayNumber } from "./civil-date.ts";
import type { Arrangement } from "./arrangement.ts";
import type { DayKind } from "./day-kind.ts";
import { explanationOf, kindOn, type Certainty, type OverlayEffect } from "./description.ts";
import type { NoticeReference } from "./schedule.ts";
import type { Text } from "./text.ts";
import { outside, worksOn, type WorkTable } from "./work-table.ts";

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

/** All runs of an arrangement, and for each position the run it lies in. Days after `certainThrough` are provisional. */
export interface Runs {
  readonly runs: readonly DayRun[];
  readonly runAt: Uint16Array;
}

/** Divides an arrangement into runs. */
export function runsOf(arrangement: Arrangement, certainThrough: DayNumber): Runs {
  const { table, kinds, blockAt, overlayAt } = arrangement;
  const lastCertain = certainThrough - table.first;
  const runs: DayRun[] = [];
  const runAt = new Uint16Array(kinds.length);
  for (let start = 0; start < kinds.length;) {
    let end = start + 1;
    while (
      end < kinds.length &&
      end !== lastCertain + 1 &&
      kinds[end] === kinds[start] &&
      blockAt[end] === blockAt[start] &&
      overlayAt[end] === overlayAt[start]
    )
      end++;
    runAt.fill(runs.length, start, end);
    runs.push(runOf(arrangement, start, end - 1, start <= lastCertain ? "known" : "provisional"));
    start = end;
  }
  return { runs, runAt };
}

/** The runs of the days from `from` to `to`, the first and the last cut to fit. */
export function runsBetween(
  table: WorkTable,
  { runs, runAt }: Runs,
  from: DayNumber,
  to: DayNumber,
): readonly DayRun[] {
  const first = runAt[from - table.first];
  const last = runAt[to - table.first];
  if (to < from) return [];
  if (first === undefined) throw outside(table, from);
  if (last === undefined) throw outside(table, to);
  const between = runs.slice(first, last + 1);
  return between.map((run, i) => (i === 0 || i === last - first ? cut(run, from, to) : run));
}

function cut(run: DayRun, from: DayNumber, to: DayNumber): DayRun {
  const start = Math.max(dayNumber(run.from), from);
  const end = Math.min(dayNumber(run.to), to);
  if (end - start + 1 === run.days) return run;
  return { ...run, from: civilDateOfDayNumber(start), to: civilDateOfDayNumber(end), days: end - start + 1 };
}

function runOf(arrangement: Arrangement, start: number, end: number, certainty: Certainty): DayRun {
  const { table, blocks, blockAt, overlays, overlayAt } = arrangement;
  const overlay = overlays[(overlayAt[start] ?? 0) - 1];
  const run = {
    from: civilDateOfDayNumber(table.first + start),
    to: civilDateOfDayNumber(table.first + end),
    days: end - start + 1,
    kind: kindOn(arrangement, table.first + start),
    working: worksOn(table, table.first + start),
    certainty,
    ...explanationOf(blocks[(blockAt[start] ?? 0) - 1]),
  };
  if (overlay === undefined) return run;
  return {
    ...run,
    overlay: { name: overlay.name, basis: overlay.basis, effect: run.working ? "work" : "off" },
  };
}
