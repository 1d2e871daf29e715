import type { Decree, DecreedHoliday } from "../decree.ts";

const newYear: DecreedHoliday = { festival: "new-year", on: ["01-01"] };
const qingming: DecreedHoliday = { festival: "qingming", after: "qingming", days: [0] };
const labourDay: DecreedHoliday = { festival: "labour-day", on: ["05-01"] };
const dragonBoat: DecreedHoliday = { festival: "dragon-boat", after: "dragonBoat", days: [0] };
const midAutumn: DecreedHoliday = { festival: "mid-autumn", after: "midAutumn", days: [0] };
const nationalDay: DecreedHoliday = { festival: "national-day", on: ["10-01", "10-02", "10-03"] };

/** 初一 is day 0 of the Spring Festival, 除夕 the day before. */
function springFestival(...days: readonly number[]): DecreedHoliday {
  return { festival: "spring-festival", after: "springFestival", days };
}

/** The revisions of 全国年节及纪念日放假办法 that reach into the years carried here, each with its Article 2. */
export const decrees: readonly Decree[] = [
  {
    number: "国务院令第270号",
    promulgatedOn: "1999-09-18",
    effectiveFrom: "1999-09-18",
    holidays: [
      newYear,
      springFestival(0, 1, 2),
      { festival: "labour-day", on: ["05-01", "05-02", "05-03"] },
      nationalDay,
    ],
  },
  {
    number: "国务院令第513号",
    promulgatedOn: "2007-12-14",
    effectiveFrom: "2008-01-01",
    holidays: [newYear, springFestival(-1, 0, 1), qingming, labourDay, dragonBoat, midAutumn, nationalDay],
  },
  {
    number: "国务院令第644号",
    promulgatedOn: "2013-12-11",
    effectiveFrom: "2014-01-01",
    holidays: [newYear, springFestival(0, 1, 2), qingming, labourDay, dragonBoat, midAutumn, nationalDay],
  },
  {
    number: "国务院令第795号",
    promulgatedOn: "2024-11-10",
    effectiveFrom: "2025-01-01",
    holidays: [
      newYear,
      springFestival(-1, 0, 1, 2),
      qingming,
      { festival: "labour-day", on: ["05-01", "05-02"] },
      dragonBoat,
      midAutumn,
      nationalDay,
    ],
  },
];
