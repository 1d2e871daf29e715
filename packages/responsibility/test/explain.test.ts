import { describe, expect, it } from "vitest";
import {
  channelName,
  channels,
  checkRoute,
  dutyRoles,
  explainResponsibility,
  explainRoute,
  explainRouteCheck,
  findingText,
  questionText,
  resolveResponsibility,
  roleName,
  routePublication,
  silentRoles,
  type Question,
  type RouteAct,
} from "@gongkai/responsibility";

const zh = { locale: "zh" } as const;
const en = { locale: "en" } as const;

describe("explanations", () => {
  const who = resolveResponsibility({
    item: "procurement.contract",
    on: "2026-03-16",
    actors: { purchaser: "浈江区教育局", agency: "某代理公司", supplier: "某公司", concernsBody: "区财政局" },
  });

  it("say who discloses and why, in both languages", () => {
    expect(explainResponsibility(who, zh)).toMatchInlineSnapshot(`
      [
        "浈江区教育局应当公开全部信息（谁实施、谁公开；op97-2-2-process、gr-50、o101-9），并对真实性、准确性、合法性负责",
        "公开前应当与区财政局协商、确认（foi19-11）",
        "采购人“浈江区教育局”由op97-2-2-process、gr-50、o101-9确定",
        "代理机构“某代理公司”：所适用的规定不由其公开",
        "供应商“某公司”不负公开义务",
      ]
    `);
    expect(explainResponsibility(who, en)).toMatchInlineSnapshot(`
      [
        "浈江区教育局 must disclose the whole (who implements discloses; op97-2-2-process, gr-50, o101-9), and answers for its truth, accuracy, legality",
        "consult 区财政局 (foi19-11)",
        "purchaser "浈江区教育局" is named by op97-2-2-process, gr-50, o101-9",
        "agency "某代理公司": not whom the rules applied here name",
        "supplier "某公司" bears no duty to disclose",
      ]
    `);
  });

  it("cite as the caller wishes", () => {
    const [first] = explainResponsibility(who, { locale: "zh", cite: (id) => `《${id}》` });
    expect(first).toContain("《op97-2-2-process》、《gr-50》");
  });

  it("say what is from memory and what the rules do not say", () => {
    const gone = resolveResponsibility({
      item: "mining.approval-result",
      on: "2020-01-06",
      actors: { approver: "国土资源部" },
    });
    expect(explainResponsibility(gone, zh)[0]).toContain("凭记忆");
    expect(explainResponsibility(gone, en)[0]).toContain("from memory");
    const silent = resolveResponsibility({
      item: "housing.annual-plan",
      on: "2018-02-08",
      actors: {
        holder: "甲局",
        obtainedFromAgency: "乙局",
        maker: "乙局",
        concernsBody: "丙局",
        fieldOffice: "丁所",
      },
    });
    expect(explainResponsibility(silent, zh).join("\n")).toMatchInlineSnapshot(`
      "乙局应当公开全部信息（谁制作、谁公开；op97-2-2-principle、foi07-17）
      制作机关“乙局”由op97-2-2-principle、foi07-17确定
      所收录的规定中，2018-02-08没有关于从其他行政机关获取的信息的明文规定
      所收录的规定中，2018-02-08没有关于派出、内设机构公开的明文规定
      所收录的规定中，2018-02-08没有关于公开前协商的明文规定
      保存机关“甲局”：所适用的规定不由其公开
      派出机构“丁所”：所适用的规定不由其公开"
    `);
  });

  it("walk the route", () => {
    const route = routePublication({ item: "construction.candidates", on: "2026-03-16" });
    expect(explainRoute(route, zh).slice(0, 5)).toMatchInlineSnapshot(`
      [
        "发布：政府网站，及时（积极推进；op97-2-3-site、foi19-23、foi19-24）",
        "发布：指定媒介（中国招标投标公共服务平台或项目所在地省级电子招标投标公共服务平台）（应当；op97-2-3-ggzy、o10-8）",
        "共享：相应的公共资源交易平台，在指定媒介发布后（应当；op97-2-3-ggzy、p39-id、o10-9）",
        "交互：全国公共资源交易平台，在指定媒介发布后，实时（应当；op97-2-3-ggzy）",
        "发布：政务微信（积极推进；op97-2-3-media）",
      ]
    `);
    expect(explainRoute(route, en).slice(1, 4)).toMatchInlineSnapshot(`
      [
        "publish: designated media (China Tendering and Bidding Public Service Platform, or the provincial electronic tendering public service platform of the project's place) (must; op97-2-3-ggzy, o10-8)",
        "share: public resource trading platform of the place, after designated media (must; op97-2-3-ggzy, p39-id, o10-9)",
        "exchange: National Public Resource Trading Platform, after designated media, in real time (must; op97-2-3-ggzy)",
      ]
    `);
  });

  it("say what was found on it", () => {
    const acts: readonly RouteAct[] = [
      { channel: "trading-platform", act: "share", on: "2020-06-01" },
      { channel: "designated-media", act: "publish", on: "2020-06-03" },
      { channel: "national-trading-platform", act: "exchange", on: "2020-06-04" },
    ];
    const query = { item: "land.supply-result", on: "2020-06-03", asOf: "2020-06-10" } as const;
    const checks = [
      checkRoute(acts, { ...query, changedOn: "2020-06-09" }),
      checkRoute(acts.slice(1, 2), query),
      checkRoute(acts.slice(0, 1), query),
      checkRoute([{ ...acts[1], channel: "press" } as RouteAct], query),
      checkRoute(acts.slice(1), { ...query, failAfterDays: 0 }),
      checkRoute([], query),
    ];
    expect(checks.flatMap((check) => explainRouteCheck(check, zh))).toMatchInlineSnapshot(`
      [
        "未在政府网站发布",
        "2020-06-01已送相应的公共资源交易平台，而指定媒介于2020-06-03才发布",
        "信息于2020-06-09变更，此后没有发布记录",
        "发布后1日送全国公共资源交易平台",
        "未在政府网站发布",
        "2020-06-03已发布，尚未送相应的公共资源交易平台，已7日",
        "2020-06-03已发布，尚未送全国公共资源交易平台，已7日",
        "未在政府网站发布",
        "2020-06-01已送相应的公共资源交易平台，而指定媒介尚未发布",
        "未在政府网站发布",
        "未在指定媒介发布",
        "未在政府网站发布",
        "2020-06-03已发布，尚未送相应的公共资源交易平台，已7日",
        "发布（2020-06-03）后1日才送全国公共资源交易平台，超过所设的0日",
        "发布后1日送全国公共资源交易平台",
        "没有发布记录",
      ]
    `);
    expect(checks.flatMap((check) => explainRouteCheck(check, en))).toMatchInlineSnapshot(`
      [
        "not published on the government website",
        "went to the public resource trading platform of the place on 2020-06-01, while the designated media published it on 2020-06-03",
        "changed on 2020-06-09, and nothing published since",
        "reached the National Public Resource Trading Platform 1 day after publication",
        "not published on the government website",
        "published on 2020-06-03, not yet sent to the public resource trading platform of the place, after 7 days",
        "published on 2020-06-03, not yet sent to the National Public Resource Trading Platform, after 7 days",
        "not published on the government website",
        "went to the public resource trading platform of the place on 2020-06-01, while the designated media has not published it",
        "not published on the government website",
        "not published on the designated media",
        "not published on the government website",
        "published on 2020-06-03, not yet sent to the public resource trading platform of the place, after 7 days",
        "reached the National Public Resource Trading Platform 1 day after publication on 2020-06-03, over the limit of 0 days",
        "reached the National Public Resource Trading Platform 1 day after publication",
        "nothing is recorded as published",
      ]
    `);
    const texts = checks.flatMap(({ findings }) => findings.map((finding) => findingText(finding, en)));
    expect(texts.filter((text) => text.includes("{") || text.includes("undefined"))).toEqual([]);
  });

  it("never call anything lawful", () => {
    const all = [...explainResponsibility(who, zh), ...explainResponsibility(who, en)].join("\n");
    expect(all.replaceAll("合法性", "").replaceAll("legality", "")).not.toMatch(/合法|lawful|legal/);
  });
});

describe("names and questions", () => {
  it("exist in both languages for every role and channel", () => {
    for (const role of [...dutyRoles, ...silentRoles])
      expect([roleName(role, zh), roleName(role, en)]).not.toContain("");
    expect(new Set([...dutyRoles, ...silentRoles].map((role) => roleName(role, zh))).size).toBe(38);
    expect(new Set(channels.map((channel) => channelName(channel, zh))).size).toBe(channels.length);
  });

  it("put the question as a form would", () => {
    const { questions } = resolveResponsibility({
      item: "mining.approval-result",
      on: "2020-01-06",
      actors: { approver: "浈江区国土资源局" },
    });
    const [question] = questions;
    if (question === undefined) throw new Error("nothing was asked");
    expect(questionText(question, zh)).toMatchInlineSnapshot(
      `"“浈江区国土资源局”至2020-01-06应已撤销或合并：由哪个机构承接？仍存续的，填其自身名称。"`,
    );
    expect(questionText(question, en)).toMatchInlineSnapshot(
      `""浈江区国土资源局" seems to have been abolished or merged by 2020-01-06: which body succeeded it? If it still stood, name it again."`,
    );
    const open: Question = {
      code: "no-rule-in-force",
      params: { on: "2001-01-01" },
      settledBy: [],
      basis: [],
    };
    expect(questionText(open, zh)).toContain("2001-01-01");
  });
});
