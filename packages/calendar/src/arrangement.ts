/** What the notices, the decrees and the overlays of a view make of each day: one pass, then everything is a read. */
import { dayNumber, type DayNumber } from "./civil-date.ts";
import { code, isWorking } from "./day-kind.ts";
import { statutoryHolidays, type StatutoryHoliday } from "./decree.ts";
import { festivalsText } from "./festival.ts";
import { kindUnder, type ReadOverlay } from "./overlay.ts";
import type { DaySpan } from "./period.ts";
import type { Block } from "./schedule.ts";
import { decreeOf, knownBlocks, knownOverlays, noticedYears, type View } from "./view.ts";
import { workedInPlainWeek } from "./week.ts";
import { workTable, type WorkTable } from "./work-table.ts";

/** A view worked out. Arrays are by position, as in its table. */
export interface Arrangement {
  readonly table: WorkTable;
  /** Positions in `dayKinds`. */
  readonly kinds: Uint8Array;
  readonly blocks: readonly Block[];
  /** Position in `blocks` plus one; 0 where nothing speaks of the day. */
  readonly blockAt: Uint16Array;
  readonly statutory: readonly StatutoryHoliday[];
  readonly overlays: readonly ReadOverlay[];
  /** Position in `overlays` plus one of the overlay that decides the day; 0 where none does. */
  readonly overlayAt: Uint16Array;
}

/** How many years past the last notice are answered where assuming was asked for. */
export const assumedYears = 10;

/** Works a view out. */
export function arrange(view: View): Arrangement {
  const { firstYear, lastYear: noticedYear } = noticedYears(view);
  const lastYear = view.beyond === "assume" ? noticedYear + assumedYears : noticedYear;
  const first = dayNumber(`${firstYear}-01-01`);
  const days = dayNumber(`${lastYear}-12-31`) - first + 1;

  const statutory: StatutoryHoliday[] = [];
  const blocks = [...knownBlocks(view)];
  for (let year = firstYear; year <= lastYear; year++) {
    const movable = view.years.find((schedule) => schedule.year === year)?.movable ?? {};
    const decree = decreeOf(year, view);
    const ofYear = decree === undefined ? [] : statutoryHolidays(decree, year, movable);
    statutory.push(...ofYear);
    if (year > noticedYear) blocks.push(...ofYear.map(decreedBlock));
  }

  const kinds = new Uint8Array(days);
  for (let i = 0; i < days; i++)
    kinds[i] = workedInPlainWeek(first + i) === 1 ? code.workingDay : code.weekend;
  const blockAt = new Uint16Array(days);
  blocks.forEach(({ off, work, special }, block) => {
    const mark = (spans: readonly DaySpan[], onWeekday: number, onWeekend: number) =>
      eachPosition(spans, first, days, (i) => {
        kinds[i] = workedInPlainWeek(first + i) === 1 ? onWeekday : onWeekend;
        blockAt[i] = block + 1;
      });
    mark(off, code.transferred, code.weekend);
    mark(work, code.workingDay, code.makeUp);
    mark(special, code.special, code.special);
  });
  for (const holiday of statutory) for (const day of holiday.days) kinds[day - first] = code.statutory;

  const overlays = knownOverlays(view);
  const overlayAt = new Uint16Array(days);
  const national = overlays.length === 0 ? kinds : kinds.slice();
  overlays.forEach(({ off, work }, overlay) => {
    const lay = (spans: readonly DaySpan[], effect: "off" | "work") =>
      eachPosition(spans, first, days, (i) => {
        kinds[i] = kindUnder(effect, national[i] ?? code.workingDay);
        overlayAt[i] = overlay + 1;
      });
    lay(off, "off");
    lay(work, "work");
  });

  const working = new Uint8Array(days);
  for (let i = 0; i < days; i++) working[i] = isWorking(kinds[i] ?? code.weekend) ? 1 : 0;
  return { table: workTable(first, working), kinds, blocks, blockAt, statutory, overlays, overlayAt };
}

/** What the decree alone gives. */
function decreedBlock({ days, festival }: StatutoryHoliday): Block {
  return {
    festival: festivalsText([festival]),
    off: days.map((day) => ({ from: day, to: day })),
    work: [],
    special: [],
  };
}

function eachPosition(
  spans: readonly DaySpan[],
  first: DayNumber,
  days: number,
  visit: (position: number) => void,
): void {
  for (const { from, to } of spans)
    for (let i = Math.max(from - first, 0); i <= to - first && i < days; i++) visit(i);
}
