/** Reads the text of a yearly notice into what a file under `src/data/notices/` holds. */
import { civilDate } from "../src/civil-date.ts";
import { festivalNames, type FestivalId } from "../src/festival.ts";
import type { HolidayArrangement } from "../src/notice.ts";

/** What was found in a notice's text. */
export interface ReadNotice {
  readonly number: string | undefined;
  readonly issuedOn: string | undefined;
  readonly holidays: readonly HolidayArrangement[];
}

const day = String.raw`(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日`;
const period = new RegExp(`${day}(?:至${day})?`, "g");

/** Reads a notice that arranges `year`. Remarks in brackets, such as weekdays, are passed over. */
export function readNotice(text: string, year: number): ReadNotice {
  const number = /国办发明电[〔[]\d{4}[〕\]]\d+号/.exec(text)?.[0];
  const plain = text
    .replaceAll(/[（(][^）)]*[）)]/g, "")
    .replaceAll(":", "：")
    .replaceAll(",", "，");
  const sections = [...plain.matchAll(/^\s*[一二三四五六七八九]、([^：\n]+)：(.+)$/gm)];
  const signed = [...plain.matchAll(/^\s*(\d{4})年(\d{1,2})月(\d{1,2})日\s*$/gm)].at(-1);
  return {
    number,
    issuedOn: signed === undefined ? undefined : isoDay(signed[1], signed[2], signed[3]),
    holidays: sections.map(([, name = "", arrangement = ""]) => readHoliday(name.trim(), arrangement, year)),
  };
}

function readHoliday(name: string, arrangement: string, year: number): HolidayArrangement {
  const off: string[] = [];
  const work: string[] = [];
  for (const sentence of arrangement.split(/[。；]/))
    for (const clause of sentence.split(/(?<=放假|补休|调休)，/))
      (clause.includes("上班") ? work : off).push(...readPeriods(clause, year));
  const festivals = name.split("、").map((part) => festivalCalled(part));
  return { name, festivals, off, ...(work.length === 0 ? {} : { work }) };
}

function festivalCalled(name: string): FestivalId {
  const found = Object.entries(festivalNames).find(([, { zh }]) => zh === name || `${zh}节` === name);
  if (found === undefined) throw new Error(`unknown festival: ${name}`);
  return found[0] as FestivalId;
}

/** A month or year that is left out is the one named before. */
function readPeriods(clause: string, year: number): readonly string[] {
  let month: string | undefined;
  return [...clause.matchAll(period)].map(([, fromYear, fromMonth, fromDay, toYear, toMonth, toDay]) => {
    month = fromMonth ?? month;
    const from = isoDay(fromYear ?? String(year), month, fromDay);
    if (toDay === undefined) return from;
    month = toMonth ?? month;
    const endsInYear = toYear ?? (fromYear !== undefined && toMonth === undefined ? fromYear : String(year));
    return `${from}/${isoDay(endsInYear, month, toDay)}`;
  });
}

function isoDay(year: string | undefined, month: string | undefined, day: string | undefined): string {
  return civilDate(`${year}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`);
}
