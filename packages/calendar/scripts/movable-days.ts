/**
 * The days of a year that the moon and the sun decide, worked out for years to come. The lunar days are those of the
 * Unicode data, which is a day late where the new moon falls minutes before midnight (2027): compare a second source.
 */
import { civilDateOfDayNumber, dayNumber } from "../src/civil-date.ts";
import type { MovableDays } from "../src/notice.ts";

const lunar = new Intl.DateTimeFormat("en-u-ca-chinese", {
  timeZone: "UTC",
  month: "numeric",
  day: "numeric",
});

/** Movable days of a year from 2000 to 2099. */
export function movableDaysOf(year: number): Required<MovableDays> {
  return {
    springFestival: lunarDay("1/1", `${year}-01-20`),
    qingming: qingming(year),
    dragonBoat: lunarDay("5/5", `${year}-05-25`),
    midAutumn: lunarDay("8/15", `${year}-09-05`),
  };
}

/** The first such lunar day within 40 days of the earliest it can be. */
function lunarDay(monthAndDay: string, earliest: string): string {
  const first = dayNumber(earliest);
  for (let day = first; day < first + 40; day++)
    if (lunar.format(new Date(day * 86_400_000)) === monthAndDay) return civilDateOfDayNumber(day);
  throw new Error(`no lunar ${monthAndDay} soon after ${earliest}`);
}

/** 清明 falls on 4 or 5 April all through this century. */
function qingming(year: number): string {
  const ofCentury = year % 100;
  return `${year}-04-0${Math.floor(ofCentury * 0.2422 + 4.81) - Math.floor(ofCentury / 4)}`;
}
