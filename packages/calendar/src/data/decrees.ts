import type { Decree } from "../decree.ts";

/** The revisions of 全国年节及纪念日放假办法 that reach into the years carried here. */
export const decrees: readonly Decree[] = [
  {
    number: "国务院令第270号",
    promulgatedOn: "1999-09-18",
    effectiveFrom: "1999-09-18",
    holidays: [
      { festival: "new-year", on: ["01-01"] },
      { festival: "spring-festival", after: "springFestival", days: [0, 1, 2] },
      { festival: "labour-day", on: ["05-01", "05-02", "05-03"] },
      { festival: "national-day", on: ["10-01", "10-02", "10-03"] },
    ],
  },
  {
    number: "国务院令第513号",
    promulgatedOn: "2007-12-14",
    effectiveFrom: "2008-01-01",
    holidays: [
      { festival: "new-year", on: ["01-01"] },
      { festival: "spring-festival", after: "springFestival", days: [-1, 0, 1] },
      { festival: "qingming", after: "qingming", days: [0] },
      { festival: "labour-day", on: ["05-01"] },
      { festival: "dragon-boat", after: "dragonBoat", days: [0] },
      { festival: "mid-autumn", after: "midAutumn", days: [0] },
      { festival: "national-day", on: ["10-01", "10-02", "10-03"] },
    ],
  },
  {
    number: "国务院令第644号",
    promulgatedOn: "2013-12-11",
    effectiveFrom: "2014-01-01",
    holidays: [
      { festival: "new-year", on: ["01-01"] },
      { festival: "spring-festival", after: "springFestival", days: [0, 1, 2] },
      { festival: "qingming", after: "qingming", days: [0] },
      { festival: "labour-day", on: ["05-01"] },
      { festival: "dragon-boat", after: "dragonBoat", days: [0] },
      { festival: "mid-autumn", after: "midAutumn", days: [0] },
      { festival: "national-day", on: ["10-01", "10-02", "10-03"] },
    ],
  },
  {
    number: "国务院令第795号",
    promulgatedOn: "2024-11-10",
    effectiveFrom: "2025-01-01",
    holidays: [
      { festival: "new-year", on: ["01-01"] },
      { festival: "spring-festival", after: "springFestival", days: [-1, 0, 1, 2] },
      { festival: "qingming", after: "qingming", days: [0] },
      { festival: "labour-day", on: ["05-01", "05-02"] },
      { festival: "dragon-boat", after: "dragonBoat", days: [0] },
      { festival: "mid-autumn", after: "midAutumn", days: [0] },
      { festival: "national-day", on: ["10-01", "10-02", "10-03"] },
    ],
  },
];
