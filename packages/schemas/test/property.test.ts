import * as fc from "fast-check";
import { items } from "@gongkai/law";
import { describe, expect, it } from "vitest";
import {
  fieldByLabel,
  fromColumns,
  fromLabels,
  messageOf,
  PropertyAuditResult,
  PropertyProject,
  validate,
} from "@gongkai/schemas";

describe("an audit with negative net assets", () => {
  const { payload, unread } = fromLabels("property.audit-result", {
    公告编号: "x公交易产权[20xx]26号",
    转让标的企业名称: "洛阳龙羽宜电有限公司",
    审计: { 资产总额: "87015.48万元", 负债总额: "79060.86万元", 所有者权益总额: "7954.62万元" },
    评估: { 资产总额: "72063.97万元", 负债总额: "79060.86万元", 所有者权益总额: "-6996.89万元" },
  });

  it("keeps the figures of the audit and of the valuation apart", () => {
    expect(unread).toEqual([]);
    expect(payload).toEqual({
      announcementNumber: "x公交易产权[20xx]26号",
      company: "洛阳龙羽宜电有限公司",
      lastYearAssets: 87015.48,
      lastYearDebts: 79060.86,
      lastYearNetAssets: 7954.62,
      appraisedAssets: 72063.97,
      appraisedDebts: 79060.86,
      appraisedNetAssets: -6996.89,
    });
    expect(PropertyAuditResult.safeParse(payload).success).toBe(true);
  });

  it("balances in both", () => {
    const { coverage, issues } = validate("property.audit-result", payload);
    expect(coverage.rules.run).toEqual(["audit-balance", "valuation-balance"]);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

it("balances whatever cents are added up, and not beside them", () => {
  const cents = fc.integer({ min: -1e11, max: 1e11 });
  fc.assert(
    fc.property(fc.nat(1e11), cents, fc.integer({ min: 2, max: 1e6 }), (debts, equity, off) => {
      fc.pre(debts + equity >= 0);
      const balanced = (assets: number) =>
        validate("property.audit-result", {
          lastYearAssets: assets / 100,
          lastYearDebts: debts / 100,
          lastYearNetAssets: equity / 100,
        }).issues.every(({ code }) => code !== "balance-does-not-add-up");
      expect(balanced(debts + equity)).toBe(true);
      expect(balanced(debts + equity + off)).toBe(false);
    }),
  );
});

describe("listings of exchanges, re-published with parts hidden", () => {
  it("of Shanghai", () => {
    const { payload, unread, issues } = fromLabels("property.project", {
      转让标的: "14000万股股份占总股本的20%",
      标的企业名称: "山西山阴农村 (略)",
      法定代表人: "武*",
      企业类型: "其他组织机构",
      成立时间: "1993-06-01",
      注册资本: "*万元",
      注册资本币种: "人民币",
      经济类型: "国有控股企业",
      经营规模: "小型",
      统一社会信用代码或组织机构代码: "*234",
    });
    expect([unread, issues]).toEqual([[], []]);
    expect(payload).toEqual({
      lotName: "14000万股股份占总股本的20%",
      companies: [
        {
          name: "山西山阴农村 (略)",
          legalRepresentative: "武*",
          companyType: "其他组织机构",
          foundedOn: "1993-06-01",
          registeredCapital: "*万元",
          registeredCapitalCurrency: "人民币",
          economyType: "国有控股企业",
          size: "小型",
          code: "*234",
        },
      ],
    });
  });

  it("of Luoyang", () => {
    const { payload, record, unread, issues } = fromLabels("property.project", {
      公告编号: "x公交易产权[20xx]26号",
      标题: "洛阳龙羽宜电有限公司35%股权和洛阳龙羽虹光电力有限公司35%股权",
      注册资本: "均为8000万元",
      股权构成: "43%/15%/12%/30%",
    });
    expect([unread, issues]).toEqual([[], []]);
    expect(record["title"]).toContain("35%股权");
    expect(payload).toEqual({
      announcementNumber: "x公交易产权[20xx]26号",
      companies: [{ registeredCapital: 8000, shareStructure: "43%/15%/12%/30%" }],
    });
    expect(PropertyProject.safeParse(payload).success).toBe(true);
  });
});

it("reads a price in the unit of its heading, of its text or of a field of its own", () => {
  const read = (labelled: Record<string, string>) => fromLabels("property.transfer-price", labelled).payload;
  expect(read({ "挂牌价格(万元)": "2,522.20" })).toEqual({ price: 25222000 });
  expect(read({ 转让底价: "2522.2万元" })).toEqual({ price: 25222000 });
  expect(read({ 挂牌价格: "2522.2", 价格单位: "万元" })).toEqual({ price: 25222000 });
  expect(read({ 挂牌价格: "每股净资产的1.2倍" })).toEqual({ priceText: "每股净资产的1.2倍" });
});

it("tells the figures of the year before from those of the latest statement", () => {
  const { payload } = fromLabels("property.project", {
    "资产总额（上年度）": "87015.48万元",
    "资产总额（万元）": "86420",
    净资产: "7519.6万元",
  });
  expect(payload["companies"]).toEqual([{ lastYearAssets: 87015.48, totalAssets: 86420, netAssets: 7519.6 }]);
});

describe("a listing price against the valuation", () => {
  const judge = (price: number, reductions?: number) => {
    const { issues, coverage } = validate("property.transfer-price", {
      price,
      appraisedValue: 1_000_000,
      ...(reductions !== undefined && { reductions }),
    });
    if (!coverage.rules.run.includes("listed-at-valuation")) return "undecided";
    return issues.some(({ code }) => code === "listed-below-valuation") ? "below" : "at or above";
  };

  it("stands at 100 % the first time and at 90 % later", () => {
    expect([judge(1_000_000, 0), judge(999_999.99, 0)]).toEqual(["at or above", "below"]);
    expect([judge(900_000, 1), judge(899_999.99, 1)]).toEqual(["at or above", "below"]);
  });

  it("is undecided between the two where the record does not say which listing it is", () => {
    expect([judge(1_000_000), judge(950_000), judge(899_999)]).toEqual(["at or above", "undecided", "below"]);
  });

  it("only warns, and says how low it may be", () => {
    const { verdict, issues } = validate("property.transfer-price", {
      price: 950_000,
      appraisedValue: 1_000_000,
      reductions: 0,
    });
    expect(verdict).toBe("pass");
    const found = issues.find(({ code }) => code === "listed-below-valuation");
    expect(found && messageOf(found, "zh")).toBe("“挂牌价格”“950000”低于下限 1000000（评估值 1000000）");
  });
});

describe("rows of the platform standard", () => {
  it("tell one unit for the amounts of a deal", () => {
    const { payload, issues } = fromColumns("property.transaction-price", {
      SELLER_NAME: "湖州绿能电力有限公司",
      TRADE_VALUE: "2680.000000",
      OBJECT_EVALUATE_VALUE: "2522.200000",
      PRICE_UNIT: "1",
      TRADE_DATE: "20260408",
    });
    expect(issues).toEqual([]);
    expect(payload).toEqual({
      transferee: "湖州绿能电力有限公司",
      price: 26800000,
      appraisedValue: 25222000,
      dealtOn: "2026-04-08",
    });
  });

  it("of a company become a row of the listing, its figures in 万元 for want of a unit", () => {
    const { payload, issues } = fromColumns("property.project", {
      "751.SUBJECT_COMPANY_NAME": "洛阳龙门电力有限公司",
      "751.LAST_AUDIT_ASSET": "87015.48",
      "751.HAS_CONTAIN_GROUND": "F",
    });
    expect(payload["companies"]).toEqual([
      { name: "洛阳龙门电力有限公司", lastYearAssets: 87015.48, hasAllocatedLand: false },
    ]);
    expect(issues.map(({ code }) => code)).toEqual(["unit-assumed"]);
  });
});

it("asks for what belongs to shares only where no asset is sold", () => {
  const asked = (payload: object) =>
    validate("property.project", payload).issues.flatMap(({ params }) =>
      params.rule?.endsWith("-of-shares") === true ? params.rule : [],
    );
  expect(asked({ projectName: "某公司35%股权" })).toEqual([
    "approvedBy-of-shares",
    "transferPercent-of-shares",
    "preemptionWaived-of-shares",
  ]);
  expect(asked({ projectName: "一批报废车辆", assetType: "机动车" })).toEqual([]);
});

it("asks for a price in words where its form is not an amount", () => {
  const rules = (payload: object) =>
    validate("property.transaction-price", payload).issues.flatMap(({ params }) =>
      params.rule?.startsWith("price") === true ? params.rule : [],
    );
  expect(rules({ priceForm: "2", priceText: "下浮3%" })).toEqual([]);
  expect(rules({ priceForm: "2" })).toEqual(["priceText-needed"]);
  expect(rules({ priceForm: "1" })).toEqual(["price-needed"]);
  expect(rules({ dealtOn: "2026-04-08" })).toEqual(["price-told"]);
});

it.each(items.filter(({ domain }) => domain === "property"))(
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
