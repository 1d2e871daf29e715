import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromColumns, fromLabels, fromMap } from "@gongkai/schemas";

const price = (text: string, label = "合同金额") => fromLabels("procurement.contract", { [label]: text });

describe("an amount", () => {
  it.each([
    ["12.3万元", 123_000],
    ["23.5 万元（人民币）", 235_000],
    ["0元 人民币", 0],
    ["1,436,000.00元", 1_436_000],
    ["￥1,283,000.00", 1_283_000],
    ["¥ 39,600.00", 39_600],
    ["人民币玖万玖仟伍佰伍拾元整，￥:99，550.00元 。", 99_550],
    ["陆拾叁万玖仟元整（¥639000.00）", 639_000],
    ["壹亿贰仟万零伍元叁角贰分", 120_000_005.32],
    ["１２３．５万元", 1_235_000],
    ["118.00万元（评估价的110%）", 1_180_000],
    ["约2亿元", 200_000_000],
    ["0.3525万元（人民币）", 3525],
    ["8.1万元整", 81_000],
  ])("%s is read exactly", (text, value) => {
    expect(price(text).payload).toEqual({ price: value });
    expect(price(text).changes).toEqual([{ path: ["price"], label: "合同金额", text, value }]);
  });

  it.each(["513360.00元每年", "成交下浮系数：20%", "98.5%", "1.2元/吨", "详见公告", "5万元或5万元的整数倍"])(
    "%s is kept as a price in words",
    (text) => {
      const { payload, issues } = price(text);
      expect(payload).toEqual({ priceText: text });
      expect(issues.map(({ code }) => code)).toEqual(["kept-as-text"]);
    },
  );

  it("whose words and digits contradict each other is not read", () => {
    expect(price("陆拾叁万玖仟元整（¥693000.00）").payload).toEqual({
      priceText: "陆拾叁万玖仟元整（¥693000.00）",
    });
  });

  it("takes its unit from the heading, from a field of its own, or from a column", () => {
    expect(price("12.3", "合同金额(万元)").payload).toEqual({ price: 123_000 });
    expect(price("12.3", "合同金额（单位：万元）").payload).toEqual({ price: 123_000 });
    expect(fromLabels("procurement.contract", { 合同金额: "12.3", 金额单位: "万元" }).payload).toEqual({
      price: 123_000,
    });
    const row = { CONTRACT_AMOUNT: "12.3", PRICE_UNIT: "1" };
    expect(fromColumns("procurement.contract", row).payload).toEqual({ price: 123_000 });
    expect(fromColumns("procurement.contract", { ...row, PRICE_UNIT: 0 }).payload).toEqual({ price: 12.3 });
  });

  it("without a unit is read in the unit of the field, and that is said", () => {
    const { payload, issues } = price("235000");
    expect(payload).toEqual({ price: 235_000 });
    expect(issues).toMatchObject([{ code: "unit-assumed", severity: "info", params: { unit: "元" } }]);
  });

  it("in 万元 is never off by a rounding", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        (units, places) => {
          const digits = String(units).padStart(places + 1, "0");
          const whole = digits.slice(0, digits.length - places);
          const text = places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
          const { price: value } = price(`${text}万元`).payload;
          // What is read equals the literal a person would write by moving the point four places.
          const moved = `${whole}${digits
            .slice(digits.length - places)
            .padEnd(4, "0")
            .slice(0, 4)}.${digits
            .slice(digits.length - places)
            .padEnd(4, "0")
            .slice(4)}`;
          expect(value).toBe(Number(moved));
        },
      ),
    );
  });
});

describe("an area", () => {
  const area = (text: string, label = "面积") => fromLabels("land.supply-result", { [label]: text }).payload;

  it.each([
    ["5.292804公顷", 5.292804],
    ["13333.34平方米", 1.333334],
    ["13333.34㎡", 1.333334],
    ["30亩", 2],
    ["0.7101平方千米", 71.01],
    ["0.5 km²", 50],
  ])("of %s is read in 公顷", (text, value) => {
    expect(area(text)).toEqual({ area: value });
  });

  it("in 亩 that does not come out even is rounded, and that is said", () => {
    const { payload, issues } = fromLabels("land.supply-result", { 面积: "100亩" });
    expect(payload).toEqual({ area: 6.6666666667 });
    expect(issues).toMatchObject([{ code: "rounded", severity: "info" }]);
  });

  it("takes its unit from the heading", () => {
    expect(area("0.57530", "面积(km²)")).toEqual({ area: 57.53 });
    expect(area("7.73180", "面积(k㎡)")).toEqual({ area: 773.18 });
  });

  it("in a unit of money is not read", () => {
    const { payload, unread } = fromLabels("land.supply-result", { 面积: "5万元" });
    expect([payload, unread]).toEqual([{}, [{ label: "面积", text: "5万元" }]]);
  });
});

describe("a day or time", () => {
  const at = (text: string) =>
    fromLabels("land.grant-announcement", { 挂牌开始时间: text, 截止日期: text }).payload;

  it.each([
    ["2026年03月16日", "2026-03-16", "2026-03-16"],
    ["2026-03-16 20:24", "2026-03-16T20:24", "2026-03-16"],
    ["2016/11/18 17:52:49", "2016-11-18T17:52:49", "2016-11-18"],
    ["2026-9-1", "2026-09-01", "2026-09-01"],
    ["2026.9.1", "2026-09-01", "2026-09-01"],
    ["20260316", "2026-03-16", "2026-03-16"],
    ["20260316202400", "2026-03-16T20:24:00", "2026-03-16"],
    ["２０２６年３月１６日", "2026-03-16", "2026-03-16"],
    ["2026年3月27日 10:00（北京时间）", "2026-03-27T10:00", "2026-03-27"],
    ["2026年2月3日9时", "2026-02-03T09:00", "2026-02-03"],
    ["2026年2月3日下午3时30分", "2026-02-03T15:30", "2026-02-03"],
    ["2026年03月16日，每天上午00:00至12:00", "2026-03-16", "2026-03-16"],
    ["2026-03-15T16:00:00.000Z", "2026-03-16T00:00:00", "2026-03-16"],
    ["2026-12-31T20:00:00Z", "2027-01-01T04:00:00", "2027-01-01"],
    ["2026-03-16T20:24:00+08:00", "2026-03-16T20:24:00", "2026-03-16"],
  ])("%s", (text, time, day) => {
    expect(at(text)).toEqual({ listedFrom: time, endsOn: day });
  });

  it.each(["自签订之日起三日内", "另行通知", "16/03/2026", "2026年", "第3季度"])("%s is not read", (text) => {
    expect(at(text)).toEqual({});
  });

  it("of a range is read at both ends", () => {
    const { payload } = fromLabels("procurement.announcement", {
      获取采购文件: { 时间: "2026年03月17日08:30 至 2026年03月23日17:00(节假日除外)。" },
    });
    expect(payload).toEqual({ documentsFrom: "2026-03-17T08:30", documentsUntil: "2026-03-23T17:00" });
    expect(
      fromLabels("construction.candidates", { 公示期: "2017年1月 9 日——2017年 1 月 11 日" }).payload,
    ).toEqual({
      noticeFrom: "2017-01-09",
      noticeUntil: "2017-01-11",
    });
  });
});

describe("what stands for nothing", () => {
  it.each(["null", "nullnull", "Nah", "/", "--", "—", "N/A"])("%s is noted and left out", (text) => {
    const { payload, issues, changes } = fromLabels("land.supply-result", { 实际开工时间: text });
    expect(payload).toEqual({});
    expect(issues.map(({ code }) => code)).toEqual(["placeholder-value"]);
    expect(changes).toEqual([{ path: ["startedOn"], label: "实际开工时间", text, value: null }]);
  });

  it("is not said of 无 where a text may say it", () => {
    expect(fromLabels("procurement.result", { 其它补充事宜: "无" }).payload).toEqual({ remark: "无" });
  });
});

describe("other values", () => {
  it("read ranks, flags, codes and several parties", () => {
    expect(
      fromLabels("construction.candidates", { 中标候选人: [{ 排名: "第一名" }, { 排名: "第2" }] }).payload,
    ).toEqual({
      candidates: [{ rank: 1 }, { rank: 2 }],
    });
    expect(
      fromLabels("procurement.announcement", { 是否接受联合体投标: "否", 是否PPP项目: "是" }).payload,
    ).toEqual({
      consortiumAllowed: false,
      isPpp: true,
    });
    expect(
      fromLabels("procurement.contract", { 价款形式代码: "金额", 供应商名称: "甲公司； 乙公司;丙公司" })
        .payload,
    ).toEqual({
      priceForm: "1",
      supplier: "甲公司;乙公司;丙公司",
    });
    expect(fromColumns("land.grant-announcement", { SUPPLY_TYPE: "23" }).payload).toEqual({
      supplyMode: "挂牌出让",
    });
  });

  it("read names of persons one by one, brackets kept together", () => {
    const experts = (text: string) => fromLabels("procurement.result", { 评审专家: text }).payload["experts"];
    expect(experts("张立军 胡云侠 田洪跃")).toEqual(["张立军", "胡云侠", "田洪跃"]);
    expect(experts("刘*，李*（包一），江*（包二、包三）")).toEqual([
      "刘*",
      "李*（包一）",
      "江*（包二、包三）",
    ]);
  });
});

describe("columns of the platform standard", () => {
  it("lead to the fields, in any case and with the number of their table", () => {
    const { payload, unread, issues } = fromColumns("land.deal-publicity", {
      LAND_CODE: "G2026-003",
      land_usage: "061",
      "601.DEAL_PRICE": "120",
      PRICE_UNIT: "1",
      PUBLISHING_TIME: "20260411093000",
      PLATFORM_CODE: "12350100MB02709751",
      LAND_COLOUR: "绿",
    });
    expect(payload).toEqual({ parcelNumber: "G2026-003", landUse: "工业用地", price: 1_200_000 });
    expect(unread.map(({ label }) => label)).toEqual(["PLATFORM_CODE", "LAND_COLOUR"]);
    expect(issues.map(({ code }) => code)).toEqual(["unknown-column"]);
  });

  it("that are not for publication stay out of the payload", () => {
    const { payload, unread } = fromColumns("licence", {
      XK_WSH: "某许〔2026〕1号",
      XK_FR_SFZH: "11010519491231002X",
    });
    expect(payload).toEqual({ decisionNumber: "某许〔2026〕1号" });
    expect(unread.map(({ label }) => label)).toEqual(["XK_FR_SFZH"]);
  });
});

describe("a vendor's own keys", () => {
  it("are read by a map to labels or names of fields", () => {
    const map = { JE: "合同金额", HT_RQ: "signedAt" };
    expect(
      fromMap("procurement.contract", { JE: "12.3万元", HT_RQ: "2026/4/1", 合同名称: "某合同" }, map).payload,
    ).toEqual({
      price: 123_000,
      signedAt: "2026-04-01",
      contractName: "某合同",
    });
  });

  it("are refused where the map names no field", () => {
    expect(() => fromMap("procurement.contract", {}, { JE: "天气" })).toThrow(
      expect.objectContaining({ code: "unknown-field" }),
    );
  });
});

describe("a list of texts", () => {
  const media = (text: string) =>
    fromLabels("construction.candidates", { 公示发布媒体: text }).payload["media"];

  it.each([
    ["甲网、乙网;丙网，丁网", ["甲网", "乙网", "丙网", "丁网"]],
    ["甲网（省、市）、乙网(a,b)", ["甲网（省、市）", "乙网(a,b)"]],
    ["甲网（省、乙网", ["甲网（省", "乙网"]],
    ["甲网\n\n乙网  丙网", ["甲网", "乙网", "丙网"]],
  ])("%j is cut at separators outside brackets", (text, list) => {
    expect(media(text)).toEqual(list);
  });

  it.each(["、", "甲、", "（、", "、）"])("of 300,000 times %s does not hang", (part) => {
    expect(media(`乙${part.repeat(300_000)}`)).toBeInstanceOf(Array);
  });
});
