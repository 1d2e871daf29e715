/**
 * Unpacking of the notices. One line a notice, fields parted by `|`: year, number, day issued, blocks, movable days. An
 * amendment's line follows that of its year and ends in its title instead; the yearly title is always the same. A year
 * still awaited has no blocks. `s` before the year says that its notice is secondary.
 *
 * Of the usual number only the last part is kept, of the day issued month and day: both belong to the year before, an
 * amendment's to the year itself. Other days are two digits in base 36, counted from 1 December of the year before. A
 * block is the letters of its festivals, the notice's own wording where it differs from the decree's, and runs of days:
 * `-` off, `+` worked, `!` off by special order, then the first day and one digit for the length.
 */
import { dayNumber, type CivilDate, type DayNumber } from "./civil-date.ts";
import { festivalsText, type FestivalId } from "./festival.ts";
import type { MovableDays } from "./notice.ts";
import type { DaySpan } from "./period.ts";
import type { Block, NoticeReference, YearSchedule } from "./schedule.ts";

/** The letter that stands for a festival. */
export const festivalLetters: Readonly<Record<string, FestivalId>> = {
  n: "new-year",
  s: "spring-festival",
  q: "qingming",
  l: "labour-day",
  d: "dragon-boat",
  m: "mid-autumn",
  c: "national-day",
  v: "victory-day-70",
};

/** The order in which movable days are packed. */
export const movableDays = [
  "springFestival",
  "qingming",
  "dragonBoat",
  "midAutumn",
] as const satisfies readonly (keyof MovableDays)[];

/** The title of the notice that arranges a year. */
export function yearlyTitle(year: number): string {
  return `国务院办公厅关于${year}年部分节假日安排的通知`;
}

/** The day from which a year's days are counted. */
export function originOf(year: number): DayNumber {
  return dayNumber(`${year - 1}-12-01`);
}

/** The number of a notice of a year, from its part that is kept. */
export function usualNumber(year: number, part: string): string {
  return `国办发明电〔${year}〕${part}号`;
}

/** Unpacks the years in the order of their lines. */
export function unpackNotices(packed: string): readonly YearSchedule[] {
  const years: (YearSchedule & { readonly blocks: Block[] })[] = [];
  let amended: string | undefined;
  for (const line of packed.split("\n")) {
    const [head = "", part = "", issued = "", blocks = "", movable = "", title = ""] = line.split("|");
    const secondary = head.startsWith("s");
    const year = Number(secondary ? head.slice(1) : head);
    const signed = title === "" ? year - 1 : year;
    const number = part === "" ? undefined : /^\d+$/.test(part) ? usualNumber(signed, part) : part;
    const notice: NoticeReference = {
      year,
      ...(number === undefined ? {} : { number }),
      title: title === "" ? yearlyTitle(year) : title,
      ...(issued === ""
        ? {}
        : { issuedOn: (issued.length === 5 ? `${signed}-${issued}` : issued) as CivilDate }),
      confidence: secondary ? "secondary" : "primary",
      ...(title === "" || amended === undefined ? {} : { amends: amended }),
    };
    const origin = originOf(year);
    if (title === "") {
      amended = number;
      years.push({ year, movable: unpackMovable(movable, origin), blocks: [] });
    }
    if (blocks !== "")
      years.at(-1)?.blocks.push(...blocks.split(" ").map((block) => unpackBlock(block, notice, origin)));
  }
  return years;
}

function unpackMovable(text: string, origin: DayNumber): YearSchedule["movable"] {
  const days = (text.match(/../g) ?? []).map((digits) => origin + Number.parseInt(digits, 36));
  return Object.fromEntries(days.map((day, i) => [movableDays[i], day]));
}

function unpackBlock(text: string, notice: NoticeReference, origin: DayNumber): Block {
  const [, letters = "", wording = "", runs = ""] = /^([a-z]+)([^-+!]*)(.*)$/.exec(text) ?? [];
  const { zh, en } = festivalsText(Array.from(letters).flatMap((letter) => festivalLetters[letter] ?? []));
  const block: Record<"off" | "work" | "special", DaySpan[]> = { off: [], work: [], special: [] };
  for (const [, sign, first = "", days = ""] of runs.matchAll(/([-+!])(..)(.)/g)) {
    const from = origin + Number.parseInt(first, 36);
    const list = sign === "+" ? block.work : sign === "!" ? block.special : block.off;
    list.push({ from, to: from + Number.parseInt(days, 36) - 1 });
  }
  return { festival: { zh: wording === "" ? zh : wording, en }, notice, ...block };
}
