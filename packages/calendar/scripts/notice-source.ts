/** Lays out files under `src/data/notices/`. */
import { decrees } from "../src/data/decrees.ts";
import { statutoryHolidays } from "../src/decree.ts";
import { civilDateOfDayNumber, dayNumber, type DayNumber } from "../src/civil-date.ts";
import { festivalNames } from "../src/festival.ts";
import type { HolidayArrangement, MovableDays } from "../src/notice.ts";
import { yearlyTitle } from "../src/packed-notices.ts";
import type { ReadNotice } from "./notice-text.ts";

/** A year whose notice is not out. */
export function awaitedSource(year: number, movable: MovableDays): string {
  return source(year, [`status: "awaited"`, `movable: ${JSON.stringify(movable)}`]);
}

/**
 * A year whose notice is out. What the text does not tell is laid out for a person to fill in, and the tests fail until
 * that is done; without any text, each festival is off on its legal holidays only.
 */
export function issuedSource(year: number, movable: MovableDays, read: ReadNotice | undefined): string {
  const holidays =
    read === undefined || read.holidays.length === 0 ? decreedHolidays(year, movable) : read.holidays;
  return source(year, [
    `status: "issued"`,
    `number: ${JSON.stringify(read?.number ?? `国办发明电〔${year - 1}〕?号`)}`,
    `title: ${JSON.stringify(yearlyTitle(year))}`,
    `issuedOn: ${JSON.stringify(read?.issuedOn ?? `${year - 1}-??-??`)}`,
    `url: "https://www.gov.cn/?"`,
    `confidence: "primary"`,
    `provenance: { days: "gov-cn", number: "copy" }`,
    `movable: ${JSON.stringify(movable)}`,
    `holidays: [${holidays.map((holiday) => JSON.stringify(holiday)).join(",")}]`,
    `amendments: []`,
  ]);
}

function source(year: number, fields: readonly string[]): string {
  return `import type { Notice } from "../../notice.ts";

export const notice${year}: Notice = {
${[`year: ${year}`, ...fields].map((field) => `${field},`).join("\n")}
};
`;
}

function decreedHolidays(year: number, movable: MovableDays): readonly HolidayArrangement[] {
  const decree = decrees.findLast(({ effectiveFrom }) => effectiveFrom <= `${year}-01-01`);
  if (decree === undefined) throw new Error(`no decree for ${year}`);
  const days = Object.fromEntries(Object.entries(movable).map(([name, day]) => [name, dayNumber(day)]));
  return statutoryHolidays(decree, year, days).map(({ festival, days: off }) => ({
    name: festivalNames[festival].zh,
    festivals: [festival],
    off: [spanText(off)],
  }));
}

function spanText(days: readonly DayNumber[]): string {
  const [first = 0] = days;
  const last = days.at(-1) ?? first;
  return first === last
    ? civilDateOfDayNumber(first)
    : `${civilDateOfDayNumber(first)}/${civilDateOfDayNumber(last)}`;
}
