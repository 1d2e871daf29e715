import { describe, expect, it } from "vitest";
import { itemIds } from "@gongkai/law/kinds";
import { channels, routePublication, type RouteQuery, type Targets } from "@gongkai/responsibility";

const walk = (query: RouteQuery) =>
  routePublication(query).map(({ act, channel, force }) => `${act} ${channel} ${force}`);
const extra = ["wechat", "weibo", "press", "government-app"].map((channel) => `publish ${channel} should`);

describe("the route of 97号", () => {
  it("goes from the designated medium to the trading platform and the national one in real time", () => {
    const route = routePublication({ item: "land.supply-result", on: "2018-06-01" });
    expect(route.map(({ act, channel, force }) => `${act} ${channel} ${force}`)).toEqual([
      "publish government-website should",
      "publish designated-media must",
      "share trading-platform must",
      "exchange national-trading-platform must",
      ...extra,
    ]);
    expect(route.find(({ channel }) => channel === "national-trading-platform")).toEqual({
      channel: "national-trading-platform",
      act: "exchange",
      after: "designated-media",
      within: { kind: "real-time" },
      force: "must",
      basis: ["op97-2-3-ggzy"],
    });
  });

  it("sends credit information to the national credit platform and Credit China", () => {
    expect(walk({ item: "construction.credit", on: "2018-06-01" })).toEqual([
      "publish government-website should",
      "exchange trading-platform must",
      "exchange national-credit-platform must",
      "publish credit-china must",
      ...extra,
    ]);
  });

  it("leaves what is not traded on the website", () => {
    for (const item of [
      "housing.allocation-result",
      "housing.annual-plan",
      "mining.approval-result",
    ] as const)
      expect(walk({ item, on: "2018-06-01" })).toEqual(["publish government-website should", ...extra]);
  });

  it("walks the channels in their order, each once, whatever the item and day", () => {
    for (const item of itemIds)
      for (const on of ["2008-01-01", "2012-02-01", "2016-08-01", "2017-12-19", "2020-03-01", "2026-11-21"]) {
        const route = routePublication({ item, on }).map(({ channel }) => channel);
        expect(route).toEqual(channels.filter((channel) => route.includes(channel)));
      }
  });
});

describe("the media that laws and orders name", () => {
  const media = (query: RouteQuery) =>
    routePublication(query)
      .find(({ channel }) => channel === "designated-media")
      ?.media?.map(({ name, provision }) => `${name.zh} ${provision ?? ""}`);

  it("changes with the orders", () => {
    expect(media({ item: "procurement.contract", on: "2014-12-01" })).toEqual([
      "政府采购监督管理部门指定的媒体 gl-11",
    ]);
    expect(media({ item: "procurement.contract", on: "2020-02-29" })).toEqual([
      "省级以上人民政府财政部门指定的媒体 gr-50",
    ]);
    expect(media({ item: "procurement.contract", on: "2020-03-01" })).toEqual([
      "中国政府采购网 o101-channel",
      "中国政府采购网省级分网 o101-channel",
    ]);
    expect(media({ item: "construction.tender-notice", on: "2017-12-31" })).toEqual([
      "国务院发展改革部门依法指定的媒介 tr-15",
    ]);
    expect(media({ item: "construction.tender-notice", on: "2018-01-01" })).toEqual([
      "中国招标投标公共服务平台 o10-8",
      "项目所在地省级电子招标投标公共服务平台 o10-8",
    ]);
    expect(media({ item: "land.grant-announcement", on: "2008-01-02" })).toEqual([
      "土地有形市场或者指定的场所、媒介 la-8",
    ]);
    expect(media({ item: "property.project", on: "2020-01-06" })).toEqual(["依法设立的产权交易场所 so-54"]);
  });

  it("names none where the material names none", () => {
    expect(media({ item: "construction.contract", on: "2020-01-06" })).toBeUndefined();
    expect(media({ item: "mining.grant-announcement", on: "2020-01-06" })).toBeUndefined();
  });

  it("makes the website a must where a law says so", () => {
    const site = (query: RouteQuery) => routePublication(query)[0]?.force;
    expect(site({ item: "land.supply-plan", on: "2021-08-31" })).toBe("should");
    expect(site({ item: "land.supply-plan", on: "2021-09-01" })).toBe("must");
    expect(site({ item: "licence", on: "2016-05-30" })).toBe("must");
  });

  it("had only the platforms' own duty before 97号", () => {
    expect(walk({ item: "mining.grant-announcement", on: "2017-12-18" })).toEqual([
      "publish trading-platform must",
    ]);
    expect(walk({ item: "mining.grant-announcement", on: "2016-07-31" })).toEqual([]);
  });
});

describe("targets of a region", () => {
  const source = "韶浈府办〔2018〕84号";
  const targets: Targets = [
    {
      channel: "designated-media",
      mode: "replace",
      domains: ["procurement", "construction"],
      media: [
        { name: { zh: "市公共资源交易平台", en: "the city's trading platform" }, source },
        { name: { zh: "广东省政府采购网韶关市分网", en: "Shaoguan site of Guangdong procurement" }, source },
      ],
    },
    {
      channel: "government-website",
      mode: "add",
      media: [{ name: { zh: "区政府门户网站", en: "the district's website" }, source }],
    },
    {
      channel: "credit-china",
      mode: "add",
      items: ["construction.award"],
      media: [],
      act: "share",
      force: "must",
    },
  ];
  const query = { item: "construction.award", on: "2018-08-16", targets } as const;

  it("replace the media of a channel, add to them, and add steps", () => {
    const route = routePublication(query);
    const named = (channel: string) =>
      route.find((step) => step.channel === channel)?.media?.map(({ name }) => name.zh);
    expect(named("designated-media")).toEqual(["市公共资源交易平台", "广东省政府采购网韶关市分网"]);
    expect(named("government-website")).toEqual(["区政府门户网站"]);
    expect(route.find(({ channel }) => channel === "credit-china")).toEqual({
      channel: "credit-china",
      act: "share",
      force: "must",
      basis: [],
      media: [],
    });
    expect(route.map(({ channel }) => channel).indexOf("credit-china")).toBe(4);
  });

  it("leave other domains alone, and the national route as it was", () => {
    const land = routePublication({ ...query, item: "land.supply-result" });
    expect(land.find(({ channel }) => channel === "designated-media")?.media?.[0]?.provision).toBe("la-22");
    const { targets: _, ...national } = query;
    expect(routePublication(national)[1]?.media?.[0]?.provision).toBe("o10-8");
  });
});
