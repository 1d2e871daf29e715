import { describe, expect, it } from "vitest";
import {
  bodyOn,
  checkRoute,
  resolveResponsibility,
  ResponsibilityError,
  routePublication,
} from "@gongkai/responsibility";

/** What a call is refused for. The arguments are what a program without types could pass. */
function refusal(call: () => unknown): ResponsibilityError {
  try {
    call();
  } catch (error) {
    if (error instanceof ResponsibilityError) return error;
    throw error;
  }
  throw new Error("it was not refused");
}
const resolve = resolveResponsibility as (query: unknown) => unknown;
const route = routePublication as (query: unknown) => unknown;
const check = checkRoute as (acts: unknown, query: unknown) => unknown;
const body = bodyOn as (id: unknown, on: unknown) => unknown;
const codes = (call: () => unknown) =>
  refusal(call).params.problems.map(({ code, path }) => [code, path.join(".")]);
const asked = (actors: unknown) => codes(() => resolve({ kind: "process", on: "2020-01-06", actors }));

describe("bad questions", () => {
  it("are refused with everything that is wrong, in both languages", () => {
    const error = refusal(() =>
      resolve({
        item: "land.lease",
        on: "2020-02-30",
        actors: { boss: "甲", maker: " ", successor: ["甲", "乙"] },
      }),
    );
    expect(error.name).toBe("ResponsibilityError");
    expect(error.code).toBe("bad-day");
    expect(error.params.problems.map(({ code }) => code)).toEqual([
      "bad-day",
      "unknown-item",
      "unknown-role",
      "empty-name",
      "one-name-only",
    ]);
    expect(error.message).toMatchInlineSnapshot(
      `"on "2020-02-30" is no day (YYYY-MM-DD); item: there is no "land.lease"; actors.boss: there is no "boss"; actors.maker names nobody; actors.successor takes one name"`,
    );
    expect(error.text.zh).toMatchInlineSnapshot(
      `"on“2020-02-30”不是日期（YYYY-MM-DD）；item：没有“land.lease”；actors.boss：没有“boss”；actors.maker缺少名称；actors.successor只能有一个名称"`,
    );
  });

  it.each([
    [undefined, "not-an-object", "query"],
    [null, "not-an-object", "query"],
    ["land.supply-result", "not-an-object", "query"],
    [{ on: "2020-01-06" }, "item-or-kind", "item"],
    [{ on: "2020-01-06", item: "constructor" }, "unknown-item", "item"],
    [{ on: "2020-01-06", item: "award" }, "unknown-item", "item"],
    [{ on: "2020-01-06", kind: "land.supply-result" }, "unknown-kind", "kind"],
    [{ on: "2020-01-06", item: "land.supply-result", kind: "process" }, "kind-mismatch", "kind"],
    [{ on: 20_200_106, kind: "award" }, "bad-day", "on"],
    [{ on: "2020-1-6", kind: "award" }, "bad-day", "on"],
    [{ on: "2019-02-29", kind: "award" }, "bad-day", "on"],
    [{ on: "2020-01-06T00:00:00Z", kind: "award" }, "bad-day", "on"],
    [{ on: "2020-01-06", kind: "award", actors: ["甲"] }, "not-an-object", "actors"],
    [{ on: "2020-01-06", kind: "award", abolished: {} }, "not-an-object", "abolished"],
    [
      { on: "2020-01-06", kind: "award", abolished: [{ body: "甲", on: "later" }] },
      "bad-day",
      "abolished.0.on",
    ],
    [{ on: "2020-01-06", kind: "award", abolished: [null] }, "not-an-object", "abolished.0"],
  ])("%j: %s", (query, code, path) => {
    expect(codes(() => resolve(query))).toEqual([[code, path]]);
  });

  it("are refused for names that are none", () => {
    expect(asked({ maker: 7 })).toEqual([["empty-name", "actors.maker.0"]]);
    expect(asked({ maker: [] })).toEqual([["empty-name", "actors.maker.0"]]);
    expect(asked({ maker: ["甲", ""] })).toEqual([["empty-name", "actors.maker.1"]]);
    expect(asked({ winner: "　" })).toEqual([["empty-name", "actors.winner"]]);
    expect(asked(JSON.parse('{"__proto__": "甲", "toString": "乙"}'))).toEqual([
      ["unknown-role", "actors.__proto__"],
      ["unknown-role", "actors.toString"],
    ]);
  });

  it.each([
    ["made-and-obtained", { maker: "甲局", obtainedFromAgency: "乙局" }],
    ["made-and-obtained", { maker: "甲局", holder: "甲局", obtainedFromCompany: "乙公司" }],
    ["two-origins", { holder: "甲局", obtainedFromAgency: "乙局", obtainedFromCitizen: "某人" }],
    ["not-among-makers", { jointMakers: ["甲局", "乙局"], leadMaker: "丙局" }],
    ["not-among-makers", { jointMakers: ["甲局", "乙局"], maker: "丙局" }],
    ["obtained-from-itself", { holder: "甲局", obtainedFromAgency: "甲局" }],
    ["obtained-from-itself", { firstObtainer: "甲局", obtainedFromCompany: "甲局" }],
    ["own-parent", { fieldOffice: "甲所", parent: "甲所" }],
    ["unit-and-enterprise", { internalUnit: "丁公司", publicUtility: "丁公司" }],
    ["both-sides", { purchaser: "甲局", supplier: "甲局" }],
  ])("are refused for actors that contradict each other: %s", (reason, actors) => {
    const { params, text } = refusal(() => resolve({ kind: "process", on: "2020-01-06", actors }));
    expect(params.problems.map(({ code, params: { reason: why } }) => [code, why])).toEqual([
      ["contradictory-actors", reason],
    ]);
    expect(text.zh).toContain("矛盾");
  });

  it("let pass what can be true", () => {
    for (const actors of [
      { holder: "甲局", obtainedFromAgency: "乙局", maker: "乙局" },
      { holder: "甲局", obtainedFromAgency: "乙局", maker: "丙局" },
      { holder: "甲局", obtainedFromAgency: "乙局", firstObtainer: "乙局", obtainedFromCompany: "丁公司" },
      { maker: "丁公司", holder: "甲局", obtainedFromCompany: "丁公司" },
      { tenderer: "甲局", applicant: "甲局" },
    ])
      expect(resolve({ kind: "approval-result", on: "2020-01-06", actors })).toBeDefined();
  });

  it("are refused where it cannot be told whose successor is meant, or succession runs in a circle", () => {
    const query = {
      kind: "process",
      on: "2020-01-06",
      actors: { implementer: ["甲局", "乙局"], successor: "丙局" },
    };
    expect(codes(() => resolve(query))).toEqual([["successor-of-whom", "actors.successor"]]);
    const abolished = [
      { body: "甲局", on: "2019-01-01", successor: "乙局" },
      { body: "乙局", on: "2019-01-01", successor: "甲局" },
    ];
    expect(codes(() => resolve({ ...query, actors: { implementer: "甲局" }, abolished }))).toEqual([
      ["circular-succession", "abolished"],
    ]);
  });
});

describe("bad routes", () => {
  const query = { item: "land.supply-result", on: "2020-01-06" };

  it("are refused with the place", () => {
    expect(codes(() => route({ ...query, targets: {} }))).toEqual([["bad-target", "targets"]]);
    expect(
      codes(() =>
        route({
          ...query,
          targets: [
            null,
            { channel: "fax", mode: "swap" },
            { channel: "press", mode: "add", media: [], act: "x" },
            { channel: "press", mode: "add", media: [{ name: "某报" }] },
          ],
        }),
      ),
    ).toEqual([
      ["bad-target", "targets.0"],
      ["unknown-channel", "targets.1.channel"],
      ["bad-target", "targets.1.mode"],
      ["bad-target", "targets.1.media"],
      ["unknown-act", "targets.2.act"],
      ["bad-target", "targets.3.media"],
    ]);
    expect(codes(() => check("none", query))).toEqual([["not-an-object", "acts"]]);
    expect(
      codes(() =>
        check(
          [
            { channel: "fax", act: "publish", on: "2020-01-06" },
            { channel: "press", act: "shout", on: "2020-01-06" },
            { channel: "press", act: "publish", on: "soon" },
            7,
          ],
          { ...query, asOf: "later", changedOn: ["2020-13-01"], failAfterDays: -1 },
        ),
      ),
    ).toEqual([
      ["unknown-channel", "acts.0.channel"],
      ["unknown-act", "acts.1.act"],
      ["bad-day", "acts.2.on"],
      ["not-an-object", "acts.3"],
      ["bad-day", "asOf"],
      ["bad-day", "changedOn"],
      ["bad-limit", "failAfterDays"],
    ]);
    expect(codes(() => check([], undefined))).toEqual([["not-an-object", "query"]]);
  });
});

describe("bad functions", () => {
  it("are refused", () => {
    expect(codes(() => body("toString", "2020-01-06"))).toEqual([["unknown-function", "function"]]);
    expect(codes(() => body("land", "2020-02-30"))).toEqual([["bad-day", "on"]]);
    expect(codes(() => body("land", "2017-12-18"))).toEqual([["day-before-data", "on"]]);
  });
});
