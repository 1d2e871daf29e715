/** What the notices known on a day, and the overlays, make of each day: one pass, then everything is a read. */
import { dayNumber } from "./civil-date.ts";
import { code, isWorking } from "./day-kind.ts";
import { decrees } from "./data/decrees.ts";
import { decreeFor, statutoryDays, type StatutoryDay } from "./decree.ts";
import { kindUnder } from "./overlay.ts";
import { plain } from "./packed-days.ts";
import type { DaySpan } from "./period.ts";
import type { Block } from "./schedule.ts";
import { knownBlocks, knownOverlays, noticedYears, type View } from "./view.ts";
import { workTable, type WorkTable } from "./work-table.ts";

/** A view worked out. Arrays are by position, as in its table. */
export interface Arrangement {
  readonly table: WorkTable;
  /** Positions in `dayKinds`. */
  readonly kinds: Uint8Array;
  readonly blocks: readonly Block[];
  /** Position in `blocks` plus one; 0 where no notice speaks of the day. */
  readonly blockAt: Uint16Array;
  readonly statutory: readonly StatutoryDay[];
}

/** How many years past the last notice are answered where assuming was asked for. */
export const assumedYears = 10;

/** Works a view out. */
export function arrange(view: View): Arrangement {
  const { firstYear, lastYear: lastNoticed } = noticedYears(view);
  const lastYear = view.beyond === "assume" ? lastNoticed + assumedYears : lastNoticed;
  const first = dayNumber(`${firstYear}-01-01`);
  const kinds = new Uint8Array(dayNumber(`${lastYear}-12-31`) - first + 1);
  const blockAt = new Uint16Array(kinds.length);
  const blocks = knownBlocks(view);

  for (let i = 0; i < kinds.length; i++) kinds[i] = plain(first + i) === 1 ? code.workingDay : code.weekend;

  const mark = (spans: readonly DaySpan[], block: number, onWeekday: number, onWeekend: number) => {
    for (const { from, to } of spans)
      for (let day = from; day <= to; day++) {
        kinds[day - first] = plain(day) === 1 ? onWeekday : onWeekend;
        blockAt[day - first] = block + 1;
      }
  };
  blocks.forEach(({ off, work, special }, block) => {
    mark(off, block, code.transferred, code.weekend);
    mark(work, block, code.workingDay, code.makeUp);
    mark(special, block, code.special, code.special);
  });

  const statutory: StatutoryDay[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const decree = decreeFor(decrees, year, view.knownOn);
    const movable = view.years.find((schedule) => schedule.year === year)?.movable ?? {};
    if (decree !== undefined) statutory.push(...statutoryDays(decree, year, movable));
  }
  for (const { day } of statutory) kinds[day - first] = code.statutory;

  const national = kinds.slice();
  const overlay = (spans: readonly DaySpan[], effect: "off" | "work") => {
    for (const { from, to } of spans)
      for (let i = Math.max(from - first, 0); i <= Math.min(to - first, kinds.length - 1); i++)
        kinds[i] = kindUnder(effect, national[i] ?? code.workingDay);
  };
  for (const { off, work } of knownOverlays(view)) {
    overlay(off, "off");
    overlay(work, "work");
  }

  const working = new Uint8Array(kinds.length);
  for (let i = 0; i < kinds.length; i++) working[i] = isWorking(kinds[i] ?? code.weekend) ? 1 : 0;
  return { table: workTable(first, working), kinds, blocks, blockAt, statutory };
}
