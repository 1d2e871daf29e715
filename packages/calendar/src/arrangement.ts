/** What the notices known on a day, and the overlays, make of each day: one pass, then everything is a read. */
import { dayNumber, type DayNumber } from "./civil-date.ts";
import { code, isWorking } from "./day-kind.ts";
import { decrees } from "./data/decrees.ts";
import { decreeFor, statutoryDays, type StatutoryDay } from "./decree.ts";
import type { Amendment, HolidayArrangement, IssuedNotice, Notice } from "./notice.ts";
import { kindUnder, type ReadOverlay } from "./overlay.ts";
import type { DaySpan } from "./period.ts";
import { workTable, type WorkTable } from "./work-table.ts";

/** Which view of the working days is asked for. */
export interface View {
  readonly notices: readonly Notice[];
  /** Only what was issued by this day; everything where absent. */
  readonly knownOn?: string;
  readonly overlays: readonly ReadOverlay[];
  readonly beyond: "refuse" | "assume";
}

/** One block of a notice or amendment: what explains a day that is not as the week has it. */
export interface Source {
  readonly arrangement: HolidayArrangement;
  readonly notice: IssuedNotice;
  readonly amendment: Amendment | undefined;
}

/** A view worked out. Arrays are by position, as in its table. */
export interface Arrangement {
  readonly table: WorkTable;
  /** Positions in `dayKinds`. */
  readonly kinds: Uint8Array;
  readonly sources: readonly Source[];
  /** Position in `sources` plus one; 0 where no notice speaks of the day. */
  readonly sourceAt: Uint16Array;
  readonly statutory: readonly StatutoryDay[];
}

/** How many years past the last notice are answered where assuming was asked for. */
export const assumedYears = 10;

/** The notices issued by a day, in order; all where no day is given. */
export function knownNotices({ notices, knownOn }: View): readonly IssuedNotice[] {
  return notices
    .filter((notice) => notice.status === "issued")
    .filter(({ issuedOn }) => isKnown(issuedOn, knownOn));
}

/** The overlays issued by a day, in the order they were laid. */
export function knownOverlays({ overlays, knownOn }: View): readonly ReadOverlay[] {
  return overlays.filter(({ issuedOn }) => isKnown(issuedOn, knownOn));
}

function isKnown(issuedOn: string | undefined, knownOn: string | undefined): boolean {
  return issuedOn === undefined || knownOn === undefined || issuedOn <= knownOn;
}

/** Works a view out. */
export function arrange(view: View): Arrangement {
  const known = knownNotices(view);
  const firstYear = known[0]?.year ?? 0;
  const lastYear = (known.at(-1)?.year ?? 0) + (view.beyond === "assume" ? assumedYears : 0);
  const first = dayNumber(`${firstYear}-01-01`);
  const kinds = weeks(first, dayNumber(`${lastYear}-12-31`));
  const sourceAt = new Uint16Array(kinds.length);
  const sources = known.flatMap((notice) => sourcesOf(notice, view.knownOn));

  sources.forEach(({ arrangement: { off, work = [], special = [] } }, index) => {
    const mark = (day: DayNumber, kind: number) => {
      kinds[day - first] = kind;
      sourceAt[day - first] = index + 1;
    };
    for (const day of off.flatMap(daysIn)) mark(day, isWeekend(day) ? code.weekend : code.transferred);
    for (const day of work.flatMap(daysIn)) mark(day, isWeekend(day) ? code.makeUp : code.workingDay);
    for (const day of special.flatMap(daysIn)) mark(day, code.special);
  });

  const statutory: StatutoryDay[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const decree = decreeFor(decrees, year, view.knownOn);
    const movable = view.notices.find((notice) => notice.year === year)?.movable;
    if (decree !== undefined) statutory.push(...statutoryDays(decree, year, movable));
  }
  for (const { day } of statutory) kinds[day - first] = code.statutory;

  const national = kinds.slice();
  for (const overlay of knownOverlays(view)) applyOverlay(overlay, kinds, national, first);

  return {
    table: workTable(
      first,
      kinds.map((kind) => (isWorking(kind) ? 1 : 0)),
    ),
    kinds,
    sources,
    sourceAt,
    statutory,
  };
}

function sourcesOf(notice: IssuedNotice, knownOn: string | undefined): readonly Source[] {
  const own = notice.holidays.map((arrangement) => ({ arrangement, notice, amendment: undefined }));
  const amended = notice.amendments
    .filter(({ issuedOn }) => isKnown(issuedOn, knownOn))
    .flatMap((amendment) => amendment.holidays.map((arrangement) => ({ arrangement, notice, amendment })));
  return [...own, ...amended];
}

/** Plain weeks: Monday to Friday worked, Saturday and Sunday off. */
function weeks(first: DayNumber, last: DayNumber): Uint8Array {
  return Uint8Array.from({ length: last - first + 1 }, (_, i) =>
    isWeekend(first + i) ? code.weekend : code.workingDay,
  );
}

/** Day 0 was a Thursday. */
function isWeekend(day: DayNumber): boolean {
  return (day + 3) % 7 >= 5;
}

function daysIn(span: string): readonly DayNumber[] {
  const [from = "", to = from] = span.split("/");
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, i) => first + i);
}

function applyOverlay(
  { off, work }: ReadOverlay,
  kinds: Uint8Array,
  national: Uint8Array,
  first: DayNumber,
): void {
  const apply = (effect: "off" | "work", { from, to }: DaySpan) => {
    const end = Math.min(to - first, kinds.length - 1);
    for (let i = Math.max(from - first, 0); i <= end; i++)
      kinds[i] = kindUnder(effect, national[i] ?? code.workingDay);
  };
  for (const span of off) apply("off", span);
  for (const span of work) apply("work", span);
}
