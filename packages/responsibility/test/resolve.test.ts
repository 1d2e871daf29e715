import { describe, expect, it } from "vitest";
import { resolveResponsibility, type Actors, type ResponsibilityQuery } from "@gongkai/responsibility";

const whoOf = (query: ResponsibilityQuery) =>
  resolveResponsibility(query).parties.map(({ body, principle }) => [body, principle]);
const asksOf = (query: ResponsibilityQuery) => resolveResponsibility(query).questions.map(({ code }) => code);

describe("the three principles", () => {
  const actors = { approver: "甲局", implementer: "乙局", maker: "丙局" };
  it.each([
    ["approval-result", "甲局", "approver"],
    ["project-basics", "乙局", "implementer"],
    ["announcement", "乙局", "implementer"],
    ["process", "乙局", "implementer"],
    ["award", "乙局", "implementer"],
    ["performance", "乙局", "implementer"],
    ["policy-plan", "丙局", "maker"],
  ] as const)("%s, all three named, is disclosed by %s", (kind, body, principle) => {
    expect(whoOf({ kind, on: "2018-02-08", actors })).toEqual([[body, principle]]);
    expect(whoOf({ kind, on: "2026-11-21", actors })).toEqual([[body, principle]]);
  });

  it("lets several implementing bodies each disclose what they hold", () => {
    const { parties } = resolveResponsibility({
      item: "land.deal-publicity",
      on: "2020-06-01",
      actors: { implementer: "浈江区自然资源局", tradingCentre: "韶关市公共资源交易中心" },
    });
    expect(parties.map(({ body, covers }) => [body, covers])).toEqual([
      ["浈江区自然资源局", "whole"],
      ["韶关市公共资源交易中心", "what-it-holds"],
    ]);
  });

  it("names a body once for several roles", () => {
    const { parties } = resolveResponsibility({
      item: "construction.candidates",
      on: "2020-06-01",
      actors: { implementer: "区水务局", tenderer: "区水务局", agency: "代理公司" },
    });
    expect(parties.map(({ body, roles }) => [body, roles])).toEqual([
      ["区水务局", ["implementer", "tenderer"]],
      ["代理公司", ["agency"]],
    ]);
    expect(parties[0]?.answersFor).toEqual(["truth", "accuracy", "legality"]);
  });

  it("cites the sentence that binds beside the one that names", () => {
    const { basis } = resolveResponsibility({
      kind: "award",
      on: "2020-06-01",
      actors: { implementer: "甲局" },
    });
    expect(basis).toEqual(["op97-2-4-scope", "op97-2-2-process"]);
  });
});

describe("what an organ made or obtained", () => {
  const plan = (on: string, actors: Actors): ResponsibilityQuery => ({
    item: "housing.annual-plan",
    on,
    actors,
  });
  const before = "2019-05-14";
  const after = "2019-05-15";

  it("is the keeper's where citizens or companies gave it", () => {
    for (const on of [before, after])
      for (const source of ["obtainedFromCompany", "obtainedFromCitizen"])
        expect(whoOf(plan(on, { holder: "甲局", [source]: "乙" }))).toEqual([["甲局", "maker"]]);
  });

  it("is the maker's or first obtainer's where another agency gave it, from 2019-05-15", () => {
    const given = { holder: "甲局", obtainedFromAgency: "乙局" };
    expect(asksOf(plan(after, given))).toEqual(["who-made-or-first-obtained"]);
    expect(whoOf(plan(after, { ...given, maker: "乙局" }))).toEqual([["乙局", "maker"]]);
    expect(whoOf(plan(after, { ...given, firstObtainer: "丙局" }))).toEqual([["丙局", "maker"]]);
  });

  it("had no express rule for another agency's information before, and the answer says so", () => {
    const given = { holder: "甲局", obtainedFromAgency: "乙局" };
    expect(asksOf(plan(before, given))).toEqual(["from-agency-no-express-rule"]);
    expect(asksOf(plan(before, { ...given, firstObtainer: "丙局" }))).toEqual([
      "from-agency-no-express-rule",
    ]);
    const answered = resolveResponsibility(plan(before, { ...given, maker: "乙局" }));
    expect(answered.parties.map(({ body, basis }) => [body, basis.at(-1)])).toEqual([["乙局", "foi07-17"]]);
    expect(answered.steps).toContainEqual({ code: "no-express-rule", matter: "from-agency" });
  });

  it("is the lead's where several made it", () => {
    const makers = ["甲局", "乙局"];
    expect(asksOf(plan(after, { jointMakers: makers }))).toEqual(["who-leads"]);
    expect(asksOf(plan(after, { maker: makers }))).toEqual(["who-leads"]);
    expect(asksOf(plan(before, { jointMakers: makers }))).toEqual(["joint-no-express-rule"]);
    const led = resolveResponsibility(plan(after, { jointMakers: makers, leadMaker: "乙局" }));
    expect(led.parties.map(({ body, basis }) => [body, basis])).toEqual([
      ["乙局", ["op97-2-2-principle", "foi19-10-3"]],
    ]);
    expect(led.consult).toEqual([{ body: "甲局", when: "on-request", force: "info", basis: ["foi19-34"] }]);
    expect(resolveResponsibility(plan(before, { leadMaker: "乙局" })).steps).toContainEqual({
      code: "no-express-rule",
      matter: "joint",
    });
  });

  it("asks where the keeper has it from", () => {
    expect(resolveResponsibility(plan(after, { holder: "甲局" })).questions).toMatchObject([
      {
        code: "made-or-obtained",
        settledBy: ["maker", "obtainedFromAgency", "obtainedFromCompany", "obtainedFromCitizen"],
      },
    ]);
  });
});

describe("units, other organs, public enterprises", () => {
  it("lets a unit that acts in its own name disclose, beside the organ that set it up", () => {
    const query = { item: "housing.annual-plan", on: "2020-01-06" } as const;
    const actors = { fieldOffice: "区自然资源局东河所", parent: "区自然资源局" };
    expect(
      resolveResponsibility({ ...query, actors }).parties.map(({ body, force, covers }) => [
        body,
        force,
        covers,
      ]),
    ).toEqual([
      ["区自然资源局东河所", "info", "own-functions"],
      ["区自然资源局", "must", "whole"],
    ]);
    expect(asksOf({ ...query, actors: { internalUnit: "区住建局房管股" } })).toEqual(["who-set-up-unit"]);
  });

  it("gives a unit no power before 2019", () => {
    const early = { item: "housing.annual-plan", on: "2018-02-08" } as const;
    const { parties, steps } = resolveResponsibility({
      ...early,
      actors: { fieldOffice: "东河所", parent: "区住建局" },
    });
    expect(parties.map(({ body }) => body)).toEqual(["区住建局"]);
    expect(steps).toContainEqual({ code: "no-express-rule", matter: "unit" });
    expect(asksOf({ ...early, actors: { fieldOffice: "东河所" } })).toEqual(["who-set-up-unit"]);
  });

  it("has other organs consulted first, from 2019", () => {
    const query = { kind: "award", actors: { implementer: "甲局", concernsBody: ["乙局", "甲局"] } } as const;
    expect(resolveResponsibility({ ...query, on: "2020-01-06" }).consult).toEqual([
      { body: "乙局", when: "always", force: "must", basis: ["foi19-11"] },
    ]);
    const early = resolveResponsibility({ ...query, on: "2018-02-08" });
    expect(early.consult).toEqual([]);
    expect(early.steps).toContainEqual({ code: "no-express-rule", matter: "consultation" });
  });

  it("binds a public enterprise that implements by 97号, and sends what it made to the rules of its branch", () => {
    const tenderer = { tenderer: "市水务集团", publicUtility: "市水务集团" };
    const implementing = resolveResponsibility({
      item: "construction.award",
      on: "2020-01-06",
      actors: tenderer,
    });
    expect(implementing.parties.map(({ body }) => body)).toEqual(["市水务集团"]);
    expect(implementing.steps).toContainEqual({ code: "enterprise-bound", body: "市水务集团" });

    const making = resolveResponsibility({
      kind: "approval-result",
      on: "2020-01-06",
      actors: { maker: "市水务集团", publicUtility: "市水务集团" },
    });
    expect(making.parties).toEqual([]);
    expect(making.questions.map(({ code, basis }) => [code, basis])).toEqual([
      ["who-approved", ["op97-2-2-approval"]],
      ["sector-rules", ["foi19-55"]],
    ]);
  });
});

describe("bodies that no longer exist", () => {
  const approval = (
    approver: string,
    on: string,
    rest: Partial<ResponsibilityQuery> = {},
  ): ResponsibilityQuery => ({
    item: "mining.approval-result",
    on,
    ...rest,
    actors: { approver, ...rest.actors },
  });

  it("follows a national department of 2017 to its successor, from memory", () => {
    expect(whoOf(approval("国土资源部", "2018-03-16"))).toEqual([["国土资源部", "approver"]]);
    const { parties, steps } = resolveResponsibility(approval("国土资源部", "2018-03-17"));
    expect(parties).toMatchObject([
      { body: "自然资源部", roles: ["approver", "successor"], confidence: "memory" },
    ]);
    expect(steps).toContainEqual({
      code: "succeeded",
      body: "国土资源部",
      successor: "自然资源部",
      source: "国务院机构改革方案（2018年）",
      confidence: "memory",
    });
  });

  it("asks who succeeded a local body whose name says it is gone", () => {
    expect(whoOf(approval("韶关市国土资源局浈江分局", "2018-08-16"))).toHaveLength(1);
    const { parties, questions } = resolveResponsibility(approval("浈江区国土资源局", "2020-01-06"));
    expect(parties).toEqual([]);
    expect(questions).toMatchObject([
      { code: "who-succeeded", params: { body: "浈江区国土资源局" }, settledBy: ["successor"] },
    ]);
    const successor = { actors: { successor: "浈江区自然资源局" } };
    expect(whoOf(approval("浈江区国土资源局", "2020-01-06", successor))).toEqual([
      ["浈江区自然资源局", "approver"],
    ]);
    const itself = { actors: { successor: "浈江区国土资源局" } };
    expect(whoOf(approval("浈江区国土资源局", "2020-01-06", itself))).toEqual([
      ["浈江区国土资源局", "approver"],
    ]);
  });

  it("follows what is said of other bodies, from the day it is said to hold", () => {
    const abolished = [
      { body: "甲镇政府", on: "2020-01-01", successor: "乙街道办", source: "某府〔2019〕3号" },
      { body: "乙街道办", on: "2021-01-01", successor: "丙街道办" },
    ];
    expect(whoOf(approval("甲镇政府", "2019-12-31", { abolished }))).toEqual([["甲镇政府", "approver"]]);
    expect(whoOf(approval("甲镇政府", "2020-01-01", { abolished }))).toEqual([["乙街道办", "approver"]]);
    expect(whoOf(approval("甲镇政府", "2022-01-04", { abolished }))).toEqual([["丙街道办", "approver"]]);
    expect(resolveResponsibility(approval("甲镇政府", "2020-01-01", { abolished })).steps).toContainEqual(
      expect.objectContaining({ code: "succeeded", source: "某府〔2019〕3号" }),
    );
    const unknown = [{ body: "甲镇政府", on: "2020-01-01" }];
    expect(asksOf(approval("甲镇政府", "2020-01-01", { abolished: unknown }))).toEqual(["who-succeeded"]);
  });

  it("joins two bodies that were merged into one", () => {
    const actors = { implementer: ["甲局", "乙局"] };
    const abolished = [
      { body: "甲局", on: "2020-01-01", successor: "丙局" },
      { body: "乙局", on: "2020-01-01", successor: "丙局" },
    ];
    expect(whoOf({ kind: "process", on: "2020-01-06", actors, abolished })).toEqual([
      ["丙局", "implementer"],
    ]);
  });
});

describe("who never answers", () => {
  it("says so of winners, suppliers and auditors", () => {
    const { parties, steps } = resolveResponsibility({
      item: "property.audit-result",
      on: "2020-01-06",
      actors: { transferor: "市国资公司", auditor: "某会计师事务所", transferee: "某公司" },
    });
    expect(parties.map(({ body }) => body)).toEqual(["市国资公司"]);
    expect(steps.filter(({ code }) => code === "never-answers")).toEqual([
      { code: "never-answers", role: "transferee", body: "某公司" },
      { code: "never-answers", role: "auditor", body: "某会计师事务所" },
    ]);
  });
});
