import { fc } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { itemIds } from "@gongkai/law/kinds";
import { checkRoute, routePublication, type RouteAct, type RouteCheckQuery } from "@gongkai/responsibility";

const query: RouteCheckQuery = { item: "land.supply-result", on: "2020-06-01", asOf: "2020-06-30" };
const site: RouteAct = { channel: "government-website", act: "publish", on: "2020-06-01" };
const medium: RouteAct = { channel: "designated-media", act: "publish", on: "2020-06-01" };
const shared: RouteAct = { channel: "trading-platform", act: "share", on: "2020-06-01" };
const national: RouteAct = { channel: "national-trading-platform", act: "exchange", on: "2020-06-02" };
const whole = [site, medium, shared, national];
const codes = (acts: readonly RouteAct[], more: Partial<RouteCheckQuery> = {}) => {
  const { verdict, findings } = checkRoute(acts, { ...query, ...more } as RouteCheckQuery);
  return [verdict, ...findings.map(({ code }) => code)];
};

describe("a route that was walked", () => {
  it("passes, and tells how long sharing took", () => {
    const check = checkRoute(whole, query);
    expect(check).toEqual({
      verdict: "pass",
      findings: [],
      latencies: [
        { channel: "trading-platform", since: "2020-06-01", until: "2020-06-01", days: 0 },
        { channel: "national-trading-platform", since: "2020-06-01", until: "2020-06-02", days: 1 },
      ],
    });
  });

  it("fails what was shared before it was published, or without", () => {
    const early: RouteAct = { ...shared, on: "2020-05-31" };
    expect(codes([site, medium, early, national])).toEqual(["fail", "shared-before-published"]);
    expect(checkRoute([site, medium, early, national], query).findings).toEqual([
      {
        code: "shared-before-published",
        path: ["acts", 2],
        severity: "error",
        open: false,
        force: "must",
        provision: "op97-2-3-ggzy",
        params: {
          channel: "trading-platform",
          after: "designated-media",
          on: "2020-05-31",
          since: "2020-06-01",
        },
      },
    ]);
    expect(codes([site, shared])).toEqual(["fail", "shared-before-published"]);
  });

  it("reports what is stuck, with its days, and fails it only past the caller's own limit", () => {
    const stuck = [site, medium, shared];
    expect(codes(stuck)).toEqual(["notEvaluated", "published-not-shared"]);
    expect(checkRoute(stuck, query).latencies[1]).toEqual({
      channel: "national-trading-platform",
      since: "2020-06-01",
      days: 29,
    });
    expect(codes(stuck, { failAfterDays: 29 })).toEqual(["notEvaluated", "published-not-shared"]);
    expect(codes(stuck, { failAfterDays: 28 })).toEqual(["fail", "published-not-shared"]);
    expect(codes(whole, { failAfterDays: 0 })).toEqual(["fail", "shared-late"]);
    const { asOf: _, ...undated } = query;
    expect(checkRoute(stuck, undated).findings[0]?.params).toEqual({
      channel: "national-trading-platform",
      since: "2020-06-01",
    });
  });

  it("warns of the first platform, fails a medium that must be used", () => {
    expect(codes([medium, shared, national])).toEqual(["pass", "missing-first-platform"]);
    expect(codes([site])).toEqual(["fail", "missing-channel"]);
    const plan = { item: "land.supply-plan" } as const;
    expect(codes([{ ...site, channel: "wechat" }], { ...plan, on: "2020-06-01" })).toEqual([
      "pass",
      "missing-first-platform",
    ]);
    expect(codes([{ ...site, channel: "wechat" }], { ...plan, on: "2021-09-01" })).toEqual([
      "fail",
      "missing-first-platform",
    ]);
  });

  it("sends a change the whole way again", () => {
    const changedOn = "2020-06-10";
    expect(codes(whole, { changedOn })).toEqual(["notEvaluated", "changed-without-route"]);
    expect(codes([...whole, { ...site, on: "2020-06-12" }], { changedOn })).toEqual([
      "fail",
      "missing-channel",
    ]);
    const again = whole.map((act) => ({ ...act, on: "2020-06-12" }));
    expect(codes([...whole, ...again], { changedOn })).toEqual(["pass"]);
    expect(codes(whole, { changedOn: "2020-07-01" })).toEqual(["pass"]);
    expect(codes(again, { changedOn })).toEqual(["pass", "nothing-published"]);
    const provision = (item: "construction.award" | "housing.annual-plan") =>
      checkRoute([site], { item, on: "2020-06-01", changedOn }).findings.at(-1)?.provision;
    expect(provision("construction.award")).toBe("o10-20");
    expect(provision("housing.annual-plan")).toBe("op97-2-4-proactive");
  });

  it("evaluates nothing where nothing is recorded, and does not count acts after the day of the check", () => {
    expect(codes([])).toEqual(["notEvaluated", "nothing-published"]);
    expect(codes(whole, { asOf: "2020-05-31" })).toEqual(["notEvaluated", "nothing-published"]);
    expect(codes(whole, { asOf: "2020-06-01" })).toEqual(["notEvaluated", "published-not-shared"]);
  });
});

describe("where no rule was in force", () => {
  it("evaluates nothing", () => {
    const early = { item: "housing.annual-plan", on: "2010-06-01" } as const;
    expect(checkRoute([{ ...site, on: "2010-06-01" }], early)).toEqual({
      verdict: "notEvaluated",
      findings: [
        {
          code: "no-rule-in-force",
          path: ["on"],
          severity: "info",
          open: true,
          params: { on: "2010-06-01" },
        },
      ],
      latencies: [],
    });
  });
});

describe("whatever the item", () => {
  const items = fc.constantFrom(...itemIds);
  const days = fc.constantFrom("2018-02-08", "2020-06-01", "2026-03-16");

  it("passes a route walked in its order on one day", () => {
    fc.assert(
      fc.property(items, days, (item, on) => {
        const acts = routePublication({ item, on }).map(({ channel, act }) => ({ channel, act, on }));
        expect(checkRoute(acts, { item, on, asOf: on }).verdict).toBe("pass");
      }),
    );
  });

  it("fails anything shared before its medium, wherever the act stands in the list", () => {
    fc.assert(
      fc.property(items, days, fc.nat(40), (item, on, seed) => {
        const route = routePublication({ item, on });
        const early = route.filter(({ after }) => after !== undefined);
        const acts = route.map(({ channel, act, after }) => ({
          channel,
          act,
          on: after === undefined ? on : "2018-01-01",
        }));
        const turned = [...acts.slice(seed % acts.length), ...acts.slice(0, seed % acts.length)];
        const { verdict, findings } = checkRoute(turned, { item, on });
        expect(verdict).toBe(early.length === 0 ? "pass" : "fail");
        const found = findings.filter(({ code }) => code === "shared-before-published");
        expect(found).toHaveLength(early.length);
      }),
    );
  });
});
