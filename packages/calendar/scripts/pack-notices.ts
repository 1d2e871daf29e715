/** Packs the notices in the form that `src/packed-notices.ts` unpacks. */
import { addDays, civilDate, dayNumber, type DayNumber } from "../src/civil-date.ts";
import { festivalsText, type FestivalId } from "../src/festival.ts";
import type { Amendment, HolidayArrangement, IssuedNotice, Notice } from "../src/notice.ts";
import { festivalLetters, movableDays, originOf, usualNumber, yearlyTitle } from "../src/packed-notices.ts";

/** All lines, in order. */
export function packNotices(notices: readonly Notice[]): string {
  return notices.flatMap(linesOf).join("\n");
}

function linesOf(notice: Notice): readonly string[] {
  const { year } = notice;
  const movable = movableDays.map((day) => digitsOf(notice.movable[day], originOf(year))).join("");
  if (notice.status === "awaited") return [[year, "", "", "", movable].join("|")];
  if (notice.title !== yearlyTitle(year)) throw new Error(`unusual title: ${notice.title}`);
  return [
    [...head(notice, notice, year - 1), movable].join("|"),
    ...notice.amendments.map((amendment) =>
      [...head(notice, amendment, year), "", amendment.title].join("|"),
    ),
  ];
}

function head(
  yearly: IssuedNotice,
  { number = "", issuedOn = "", holidays }: IssuedNotice | Amendment,
  signed: number,
) {
  const part = /\d+(?=号$)/.exec(number)?.[0] ?? "";
  return [
    `${yearly.confidence === "secondary" ? "s" : ""}${yearly.year}`,
    number === usualNumber(signed, part) ? part : number,
    issuedOn.startsWith(`${signed}-`) ? issuedOn.slice(5) : issuedOn,
    holidays.map((holiday) => blockOf(holiday, originOf(yearly.year))).join(" "),
  ];
}

function blockOf(
  { name, festivals, off, work = [], special = [] }: HolidayArrangement,
  origin: DayNumber,
): string {
  const wording = festivalsText(festivals).zh === name ? "" : name;
  return [
    ...festivals.map(letterOf),
    wording,
    ...runsIn(off).map((run) => `-${digitsOf(run[0], origin)}${run.length.toString(36)}`),
    ...runsIn(work).map((run) => `+${digitsOf(run[0], origin)}${run.length.toString(36)}`),
    ...runsIn(special).map((run) => `!${digitsOf(run[0], origin)}${run.length.toString(36)}`),
  ].join("");
}

function letterOf(festival: FestivalId): string {
  const letter = Object.keys(festivalLetters).find((key) => festivalLetters[key] === festival);
  if (letter === undefined) throw new Error(`no letter for ${festival}`);
  return letter;
}

/** Days that follow one another, together. */
function runsIn(spans: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  for (const span of spans) {
    const [from = "", to = from] = span.split("/");
    for (let day = civilDate(from); day <= to; day = addDays(day, 1)) {
      const run = runs.at(-1);
      if (run !== undefined && addDays(run.at(-1) ?? "", 1) === day) run.push(day);
      else runs.push([day]);
    }
  }
  return runs;
}

function digitsOf(day: string | undefined, origin: DayNumber): string {
  return day === undefined ? "" : (dayNumber(day) - origin).toString(36).padStart(2, "0");
}
