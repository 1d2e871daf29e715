/** Packs the notices in the form that `src/packed-notices.ts` unpacks. */
import { dayNumber, type DayNumber } from "../src/civil-date.ts";
import { festivalsText, type FestivalId } from "../src/festival.ts";
import type { Amendment, HolidayArrangement, IssuedNotice, Notice } from "../src/notice.ts";
import { festivalLetters, movableDays, originOf, yearlyTitle } from "../src/packed-notices.ts";

/** All lines, in order. */
export function packNotices(notices: readonly Notice[]): string {
  return notices.flatMap(linesOf).join("\n");
}

function linesOf(notice: Notice): readonly string[] {
  const origin = originOf(notice.year);
  const movable = movableDays.map((day) => digitsOf(notice.movable[day], origin)).join("");
  if (notice.status === "awaited") return [[notice.year, "p", "", "", "", movable].join("|")];
  if (notice.title !== yearlyTitle(notice.year)) throw new Error(`unusual title: ${notice.title}`);
  return [
    [...head(notice, notice), movable].join("|"),
    ...notice.amendments.map((amendment) => [...head(notice, amendment), "", amendment.title].join("|")),
  ];
}

function head({ year, confidence }: IssuedNotice, { number, issuedOn, holidays }: IssuedNotice | Amendment) {
  const blocks = holidays.map((holiday) => blockOf(holiday, originOf(year)));
  return [year, confidence === "secondary" ? "s" : "p", number, issuedOn, blocks.join(" ")];
}

function blockOf(
  { name, festivals, off, work = [], special = [] }: HolidayArrangement,
  origin: DayNumber,
): string {
  const wording = festivalsText(festivals).zh === name ? "" : name;
  return [
    ...festivals.map(letterOf),
    wording,
    ...off.map((span) => `-${runOf(span, origin)}`),
    ...work.map((span) => `+${runOf(span, origin)}`),
    ...special.map((span) => `!${runOf(span, origin)}`),
  ].join("");
}

function letterOf(festival: FestivalId): string {
  const letter = Object.keys(festivalLetters).find((key) => festivalLetters[key] === festival);
  if (letter === undefined) throw new Error(`no letter for ${festival}`);
  return letter;
}

function runOf(span: string, origin: DayNumber): string {
  const [from = "", to = from] = span.split("/");
  return digitsOf(from, origin) + (dayNumber(to) - dayNumber(from) + 1).toString(36);
}

function digitsOf(day: string | undefined, origin: DayNumber): string {
  return day === undefined ? "" : (dayNumber(day) - origin).toString(36).padStart(2, "0");
}
