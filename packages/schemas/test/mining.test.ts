import * as fc from "fast-check";
import { items } from "@gongkai/law";
import { describe, expect, it } from "vitest";
import {
  fieldByLabel,
  fromColumns,
  fromLabels,
  messageOf,
  MiningGrantAnnouncement,
  MiningProjectInformation,
  validate,
} from "@gongkai/schemas";

describe("rows of the ministry's registry, September 2026", () => {
  it("of an extraction right", () => {
    const { payload, record, unread, issues } = fromLabels("mining.project-information", {
      许可证号: "DC5108212026097100000001",
      采矿权人: "四川旺晨矿业有限公司",
      矿山名称: "四川省旺苍县贾家坡闪长岩矿",
      项目类型: "首次登记",
      开采主矿种: "闪长岩",
      开采方式: "null",
      设计生产规模: "nullnull",
      "面积(km²)": "0.57530",
      有效期: "2026-09-08至2046-09-07",
      发证机关: "旺苍县自然资源局",
      公告日期: "2026-09-09",
    });
    expect(unread).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["placeholder-value", "placeholder-value"]);
    expect(record).toEqual({ publishedOn: "2026-09-09" });
    expect(payload).toEqual({
      licenceNumber: "DC5108212026097100000001",
      holder: "四川旺晨矿业有限公司",
      projectName: "四川省旺苍县贾家坡闪长岩矿",
      registrationType: "首次登记",
      mineral: "闪长岩",
      area: 0.5753,
      validFrom: "2026-09-08",
      validUntil: "2046-09-07",
      issuedBy: "旺苍县自然资源局",
    });
    expect(MiningProjectInformation.safeParse(payload).success).toBe(true);
    expect(validate("mining.project-information", payload).verdict).toBe("pass");
  });

  it("of an exploration right", () => {
    const { payload, unread } = fromLabels("mining.project-information", {
      许可证号: "DT1507002008083050013707",
      项目名称: "内蒙古自治区鄂伦春自治旗利克斯林场铅多金属矿勘探",
      项目类型: "变更登记",
      探矿权人: "内蒙古大兴安岭森工矿业有限责任公司",
      勘查单位: "null",
      勘查矿种: "铅矿",
      有效期: "2026-08-29至2031-08-28",
      极值坐标: "122°20′05.54″~122°21′53.25″，50°19′48.55″~50°20′39.68″",
      "面积(k㎡)": "7.73180",
      地理位置: "鄂伦春自治旗",
      发证机关: "呼伦贝尔市自然资源局",
      公告日期: "2026-09-09",
    });
    expect(unread).toEqual([]);
    expect(payload).toMatchObject({
      holder: "内蒙古大兴安岭森工矿业有限责任公司",
      mineral: "铅矿",
      area: 7.7318,
      extremeCoordinates: "122°20′05.54″~122°21′53.25″，50°19′48.55″~50°20′39.68″",
    });
  });
});

describe("announcements of grants", () => {
  it("of Jingmen, 2018", () => {
    const { payload, unread, issues } = fromLabels("mining.grant-announcement", {
      挂牌矿区编号: "荆矿网挂〔2018〕2号",
      矿区名称: "钟祥市田岗矿区",
      资源矿种: "建筑石料用灰岩",
      地理位置: "湖北省钟祥市冷水镇田岗村",
      矿区面积: "0.0267平方公里",
      "矿区范围(西安80坐标系)": "1、3440294.06,37627508.23; 2、3440162.06,37627626.23.",
      开采标高: "+135米至+80米",
      出让资源量: "234.69万吨",
      设计年生产能力: "30万吨",
      出让年限: "5.72年(自采矿许可证颁发之日起算)",
      评估金额: "106.68万元",
      挂牌起始价: "118.00万元(评估价的110%)",
      竞买保证金: "59.00万元",
      增价幅度: "5万元或5万元的整数倍",
    });
    expect(unread).toEqual([]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["kept-as-text", ["increment"]]]);
    expect(payload).toMatchObject({
      lotNumber: "荆矿网挂〔2018〕2号",
      projectName: "钟祥市田岗矿区",
      area: 0.0267,
      elevation: "+135米至+80米",
      term: 5.72,
      appraisedValue: 106.68,
      startingPrice: 118,
      deposit: 59,
      incrementText: "5万元或5万元的整数倍",
    });
    expect(MiningGrantAnnouncement.safeParse(payload).success).toBe(true);
  });

  it("of Huangshan, 2026", () => {
    const { payload, record, unread } = fromLabels("mining.grant-announcement", {
      公告文号: "黄探出公告〔2026〕1号",
      勘查项目名称: "**省**县小源坑瓷土矿普查",
      勘查矿种: "陶瓷土",
      首次出让期限: "5年,从不动产权证书(探矿权)权利期限开始之日起算",
      面积: "4.2285平方千米",
      起始价: "13万元",
      出让收益率: "陶瓷土原矿产品3.1%",
      勘查工作程度: "空白地",
      出让公告时间: "2026年2月3日至2026年3月6日",
      报名时间: "2026年2月3日9时至2026年3月6日16时止",
    });
    expect(unread).toEqual([]);
    expect(record).toEqual({ documentNumber: "黄探出公告〔2026〕1号" });
    expect(payload).toMatchObject({
      announcedFrom: "2026-02-03",
      announcedUntil: "2026-03-06",
      registrationFrom: "2026-02-03T09:00",
      registrationDeadline: "2026-03-06T16:00",
    });
    const { issues } = validate("mining.grant-announcement", payload);
    expect(issues.filter(({ path }) => path[0] === "term")).toEqual([]);
  });
});

it("keeps areas in square kilometres, whatever unit they were printed in", () => {
  const area = (labelled: Record<string, string>) =>
    fromLabels("mining.grant-announcement", labelled).payload["area"];
  expect(area({ 面积: "57.53公顷" })).toBe(0.5753);
  expect(area({ "矿区面积(平方米)": "26,700" })).toBe(0.0267);
  expect(area({ "面积（亩）": "1500" })).toBe(1);
});

describe("矿产资源法 第十九条", () => {
  const announcement = { grantMode: "挂牌", listedFrom: "2026-03-31T09:00" };
  const broken = (payload: object) =>
    validate("mining.grant-announcement", payload).issues.filter(
      ({ code }) => code === "announced-in-advance",
    );

  it("asks a competitive grant for four things", () => {
    const found = broken(announcement);
    expect(
      found.map(({ path, provision, force, severity }) => [path[0], provision, force, severity]),
    ).toEqual(
      ["mineral", "competitionRules", "bidderQualification", "rightsAndObligations"].map((name) => [
        name,
        "mr-19",
        "must",
        "error",
      ]),
    );
    expect(found.map((issue) => messageOf(issue, "zh"))[1]).toBe(
      "竞争性出让矿业权的，应当提前公告“竞争规则”",
    );
  });

  it("asks nothing of a time before it, of a result, of a grant by agreement, or of a running text", () => {
    expect(broken({ ...announcement, listedFrom: "2025-06-30T09:00" })).toEqual([]);
    expect(broken({ ...announcement, listedFrom: "2025-07-01T09:00" })).toHaveLength(4);
    expect(broken({ ...announcement, buyer: "黄山瓷土矿业有限公司" })).toEqual([]);
    expect(broken({ ...announcement, grantMode: "250" })).toEqual([]);
    expect(broken({ ...announcement, content: "一、出让人……" })).toEqual([]);
    expect(broken({ grantMode: "挂牌" })).toEqual([]);
  });

  it("is left undecided there, not passed", () => {
    const { coverage } = validate("mining.grant-announcement", { ...announcement, content: "一、出让人……" });
    expect(coverage.rules.run).not.toContain("rights-announced");
    expect(coverage.rules.notRun.map(({ rule }) => rule)).toContain("rights-announced");
  });
});

describe("the two rights", () => {
  const numbers = { 采矿权: "DC5108212026097100000001", 探矿权: "DT5000002026096000000002" } as const;

  it("are told by the letter of the number, with and without the D of the registry", () => {
    for (const [right, number] of Object.entries(numbers))
      for (const licenceNumber of [number, number.slice(1)])
        for (const told of Object.keys(numbers)) {
          const { issues } = validate("mining.project-information", { right: told, licenceNumber });
          const found = issues.filter(({ code }) => code === "contradicts");
          expect([told, licenceNumber, found.length]).toEqual([told, licenceNumber, told === right ? 0 : 1]);
        }
  });

  it("have modes of their own in the digits of the standard, none in words", () => {
    const contradicts = (right: string, grantMode: string) =>
      validate("mining.grant-announcement", { right, grantMode }).issues.some(
        ({ code }) => code === "contradicts",
      );
    for (const mode of ["131", "132", "133"])
      expect([contradicts("探矿权", mode), contradicts("采矿权", mode)]).toEqual([false, true]);
    for (const mode of ["210", "220", "230", "240", "250"])
      expect([contradicts("探矿权", mode), contradicts("采矿权", mode)]).toEqual([true, false]);
    expect(contradicts("探矿权", "挂牌")).toBe(false);
  });

  it("leave the register of oil and gas alone, which tells no mineral and no scale", () => {
    const oil = { right: "采矿权", projectName: "长庆油田某区块", licenceNumber: "C1000002020051110149999" };
    const asked = (payload: object) =>
      validate("mining.project-information", payload).issues.some(({ path }) => path[0] === "designScale");
    expect(asked(oil)).toBe(false);
    expect(asked({ ...oil, mineral: "闪长岩" })).toBe(true);
  });
});

it("reads rows of the platform standard, of either right", () => {
  const row = {
    IN_BUY_KIND: "240",
    QT_PLAN_YEARS: "5.72",
    QT_TOTAL_AREA: "0.026700",
    PUBLISHING_TIME: "20260302090000",
  };
  const { payload, record, unread } = fromColumns("mining.grant-announcement", {
    NA_APP_NAME: "田岗矿区",
    ...row,
  });
  expect(payload).toEqual({ projectName: "田岗矿区", grantMode: "240", term: 5.72, area: 0.0267 });
  expect([record, unread]).toEqual([{ publishedOn: "2026-03-02" }, []]);
  const names = ["658.NA_MINE_NAME", "657.NA_ITEM_NAME", "NA_ITEM_NAME"];
  for (const name of names)
    expect(fromColumns("mining.project-information", { [name]: "某矿" }).payload).toEqual({
      projectName: "某矿",
    });
});

it("reads a published mode as the word its clocks know", () => {
  for (const [text, mode] of [
    ["挂牌出让", "挂牌"],
    ["网上挂牌", "挂牌"],
    ["协议出让", "协议"],
    ["240", "240"],
  ])
    expect(fromLabels("mining.grant-announcement", { 出让方式: text }).payload).toEqual({ grantMode: mode });
});

it("asks for a validity that ends after it begins", () => {
  const day = fc
    .integer({ min: 0, max: 20_000 })
    .map((n) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (validFrom, validUntil) => {
      const { issues } = validate("mining.project-information", { validFrom, validUntil });
      expect(issues.some(({ params }) => params.rule === "validity")).toBe(validFrom >= validUntil);
    }),
  );
});

it.each(items.filter(({ domain }) => domain === "mining"))(
  "$id has a field for every day its clocks ask for",
  ({ id, triggers }) => {
    const labels = triggers.flatMap(({ days, ends = [], when }) =>
      [...days, ...ends, ...(when?.told === undefined ? [] : [when.told])].flatMap((day) =>
        "payload" in day ? day.payload : [],
      ),
    );
    expect(labels.filter((label) => fieldByLabel(id, label) === undefined)).toEqual([]);
  },
);
