import { chinaCalendar, dayNumber, decrees, isCivilDate, notices } from "@gongkai/calendar";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generatedFiles } from "../scripts/generated-files.ts";
import { movableDaysOf } from "../scripts/movable-days.ts";
import { awaitedSource, issuedSource } from "../scripts/notice-source.ts";
import { readNotice } from "../scripts/notice-text.ts";
import { packNotices } from "../scripts/pack-notices.ts";
import { unpackNotices } from "../src/packed-notices.ts";
import { facts, isWeekend } from "./oracle.ts";

const english = {
  "new-year": "New Year's Day",
  "spring-festival": "Spring Festival",
  qingming: "Qingming Festival",
  "labour-day": "Labour Day",
  "dragon-boat": "Dragon Boat Festival",
  "mid-autumn": "Mid-Autumn Festival",
  "national-day": "National Day",
  "victory-day-70": "70th anniversary of the victory in the War of Resistance and the World Anti-Fascist War",
};

const issued = notices.filter((notice) => notice.status === "issued");

function daysIn(span: string): readonly string[] {
  return span.split("/");
}

describe("the notices", () => {
  test("follow one another from 2004, those awaited last", () => {
    expect(notices.map(({ year }) => year)).toEqual(notices.map((_, i) => 2004 + i));
    expect(notices.slice(0, issued.length)).toEqual(issued);
  });

  test.each(issued.map((notice) => [notice.year, notice] as const))("%i is filled in", (year, notice) => {
    expect(notice.title).toBe(`国务院办公厅关于${year}年部分节假日安排的通知`);
    expect(notice.url).toMatch(/^https?:\/\/(www\.gov\.cn\/.+content_\d+\.htm|zh\.wikisource\.org\/.+)$/);
    expect(notice.confidence).toBe(year >= 2007 ? "primary" : "secondary");
    expect(notice.provenance.days).toBe(year >= 2007 ? "gov-cn" : "transcription");
    expect(notice.number === undefined).toBe(notice.provenance.number === "not-found");
    expect(notice.number ?? "not found").toMatch(year >= 2006 ? /^国办发明电〔\d{4}〕\d+号$/ : /^not found$/);
    if (year >= 2006) {
      expect(isCivilDate(notice.issuedOn)).toBe(true);
      expect(notice.issuedOn?.slice(0, 4)).toBe(String(year - 1));
    }
    for (const amendment of notice.amendments) {
      expect(amendment.number).toMatch(/^国(办)?发明电〔\d{4}〕\d+号$/);
      expect(amendment.issuedOn > (notice.issuedOn ?? "")).toBe(true);
    }
  });

  test("list days that exist, about their year, worked only on weekends", () => {
    for (const { year, holidays, amendments } of issued)
      for (const { off, work = [], special = [] } of [
        holidays,
        ...amendments.map((a) => a.holidays),
      ].flat()) {
        for (const day of [...off, ...work, ...special].flatMap(daysIn)) {
          expect(isCivilDate(day)).toBe(true);
          expect(day > `${year - 1}-12-24` && day <= `${year}-12-24`).toBe(true);
        }
        expect(work.every(isWeekend)).toBe(true);
        for (const span of off) expect(daysIn(span).toSorted()).toEqual(daysIn(span));
      }
  });

  test("hold every legal holiday among their days off", () => {
    const statutory = Object.values(facts.statutory).flat();
    expect(statutory.filter(([day]) => day <= "2026-12-31" && chinaCalendar.isWorkingDay(day))).toEqual([]);
  });

  test("the decree in force gives 2027 the days listed for it", () => {
    const assumed = chinaCalendar.knownOn("2026-11-21").assuming();
    const listed = facts.statutory["2027"]?.map(([day]) => day) ?? [];
    expect(listed).toHaveLength(13);
    expect(listed.filter((day) => assumed.dayKind(day) !== "statutory-holiday")).toEqual([]);
  });

  test("the decrees give 10, 11, 11 and 13 days", () => {
    const days = decrees.map(
      ({ holidays }) => holidays.flatMap((h) => ("on" in h ? h.on : h.days.map(String))).length,
    );
    expect(days).toEqual([10, 11, 11, 13]);
  });

  test("are packed as they are: run the package's generate script after a change", () => {
    const generated = join(import.meta.dirname, "..", "src", "generated");
    for (const [name, text] of Object.entries(generatedFiles())) {
      const squeeze = (source: string) => source.replaceAll(/\s+/g, " ").trim();
      expect(squeeze(readFileSync(join(generated, name), "utf8"))).toBe(squeeze(text));
    }
  });

  test("are unpacked as they were", () => {
    const numbers = (spans: readonly string[]) =>
      spans.flatMap((span) => {
        const [from = "", to = from] = span.split("/").map(dayNumber);
        return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
      });
    const days = (spans: readonly { from: number; to: number }[]) =>
      spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
    const unpacked = unpackNotices(packNotices(notices)).map(({ year, movable, blocks }) => ({
      year,
      movable,
      blocks: blocks.map(({ festival, notice, off, work, special }) => ({
        festival,
        notice,
        days: [off, work, special].map(days),
      })),
    }));
    const expected = notices.map((yearly) => ({
      year: yearly.year,
      movable: Object.fromEntries(
        Object.entries(yearly.movable).map(([name, day]) => [name, dayNumber(day)]),
      ),
      blocks: (yearly.status === "awaited" ? [] : [yearly, ...yearly.amendments]).flatMap((notice) =>
        notice.holidays.map(({ name, festivals, off, work = [], special = [] }) => ({
          festival: { zh: name, en: festivals.map((id) => english[id]).join(" and ") },
          notice: {
            year: yearly.year,
            ...(notice.number === undefined ? {} : { number: notice.number }),
            title: notice.title,
            ...(notice.issuedOn === undefined ? {} : { issuedOn: notice.issuedOn }),
            confidence: yearly.year < 2007 ? "secondary" : "primary",
            ...("status" in notice || !("number" in yearly) ? {} : { amends: yearly.number }),
          },
          days: [off, work, special].map(numbers),
        })),
      ),
    }));
    expect(unpacked).toStrictEqual(expected);
  });

  test("are plain data", () => {
    expect(JSON.parse(JSON.stringify(notices))).toEqual(notices);
    expect(JSON.parse(JSON.stringify(decrees))).toEqual(decrees);
  });
});

describe("laying out a year", () => {
  test("reads a notice's text", () => {
    const text = `国办发明电〔2019〕16号
一、元旦：2020年1月1日放假，共1天。
二、春节：1月24日至30日放假调休，共7天。1月19日（星期日）、2月1日（星期六）上班。
三、清明节：4月4日至6日放假调休，共3天。
四、劳动节：5月1日至5日放假调休，共5天。4月26日（星期日）、5月9日（星期六）上班。
五、端午节：6月25日至27日放假调休，共3天。6月28日（星期日）上班。
六、国庆节、中秋节：10月1日至8日放假调休，共8天。9月27日（星期日）、10月10日（星期六）上班。
2019年11月21日
`;
    const notice = notices.find(({ year }) => year === 2020);
    expect(readNotice(text, 2020)).toEqual({
      number: "国办发明电〔2019〕16号",
      issuedOn: "2019-11-21",
      holidays: notice?.status === "issued" ? notice.holidays : [],
    });
  });

  test("reads the year before, spans over a month's end, and days off in lieu", () => {
    const text = `一、元旦:2018年12月30日至2019年1月1日放假调休,共3天。2018年12月29日(星期六)上班。
二、劳动节：4月29日至5月1日放假调休，共3天。4月27日、28日上班。
三、清明节：4月5日放假，4月6日（星期一）补休。
四、中秋节、国庆节：9月29日至10月6日放假调休，共8天。
`;
    expect(readNotice(text, 2019)).toEqual({
      number: undefined,
      issuedOn: undefined,
      holidays: [
        { name: "元旦", festivals: ["new-year"], off: ["2018-12-30/2019-01-01"], work: ["2018-12-29"] },
        {
          name: "劳动节",
          festivals: ["labour-day"],
          off: ["2019-04-29/2019-05-01"],
          work: ["2019-04-27", "2019-04-28"],
        },
        { name: "清明节", festivals: ["qingming"], off: ["2019-04-05", "2019-04-06"] },
        { name: "中秋节、国庆节", festivals: ["mid-autumn", "national-day"], off: ["2019-09-29/2019-10-06"] },
      ],
    });
  });

  test("reads a holiday that ends in the year before's month only as it is written", () => {
    const { holidays } = readNotice("一、元旦：2018年12月30日至31日放假。", 2019);
    expect(holidays[0]?.off).toEqual(["2018-12-30/2018-12-31"]);
    expect(() => readNotice("一、儿童节：6月1日放假。", 2019)).toThrow("儿童节");
  });

  test("reckons the movable days of every year but 2027, whose new moon falls four minutes before midnight", () => {
    for (const { year, movable } of notices.filter((notice) => notice.year !== 2027))
      expect(movableDaysOf(year)).toMatchObject(movable);
  });

  test("leaves what is not known so that these tests fail until it is filled in", () => {
    const movable = {
      springFestival: "2027-02-06",
      qingming: "2027-04-05",
      dragonBoat: "2027-06-09",
      midAutumn: "2027-09-15",
    };
    const awaited = awaitedSource(2027, movable);
    expect(awaited).toContain('status: "awaited"');
    const blank = issuedSource(2027, movable, undefined);
    expect(blank).toContain("国办发明电〔2026〕?号");
    expect(blank).toContain('"off":["2027-02-05/2027-02-08"]');
    const read = readNotice("一、元旦：1月1日至3日放假。", 2027);
    expect(issuedSource(2027, movable, read)).toContain(
      'holidays: [{"name":"元旦","festivals":["new-year"],"off":["2027-01-01/2027-01-03"]}]',
    );
  });
});
