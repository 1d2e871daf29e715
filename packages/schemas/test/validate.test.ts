import { recordTypes } from "@gongkai/law";
import { describe, expect, it } from "vitest";
import {
  DisclosureEnvelope,
  groupIssues,
  hintOf,
  landSupplyResult,
  messageOf,
  publicPart,
  SchemaError,
  validate,
  validateEnvelope,
  validatorFor,
} from "@gongkai/schemas";

describe("validate", () => {
  it("fails a record without what a must provision asks for, and names the provision", () => {
    const { verdict, issues } = validate("construction.award", { projectName: "某市人民体育馆改造工程" });
    expect(verdict).toBe("fail");
    expect(issues.find(({ path }) => path[0] === "winner")).toMatchObject({
      code: "missing",
      severity: "error",
      force: "must",
      provision: "o10-6-result",
      source: "513.WIN_BIDDER_NAME",
    });
  });

  it("warns of what only the upload standard asks for", () => {
    const { verdict, issues } = validate("land.deal-publicity", { parcelNumber: "G2026-003" });
    expect(verdict).toBe("pass");
    expect(issues.find(({ path }) => path[0] === "price")).toMatchObject({
      code: "missing",
      severity: "warning",
    });
  });

  it("never asks a public record for what the standard keeps at 政务公开", () => {
    const asked = recordTypes.flatMap((item) =>
      validate(item, { x: 1 })
        .issues.filter(({ code, path }) => code === "missing" && path[0] === "unifiedDealCode")
        .map(() => item),
    );
    expect(asked).toEqual([]);
  });

  it("asks for what was in force on the day given, and refuses what is no day", () => {
    const payload = { candidates: [{ rank: 1, name: "甲公司", price: 1 }] };
    const missing = (on: string) =>
      validate("construction.candidates", payload, { on }).issues.filter(({ force }) => force === "must")
        .length;
    expect(missing("2017-01-09")).toBe(0);
    expect(missing("2017-12-25")).toBeGreaterThan(0);
    expect(missing("2026-03-16")).toBeGreaterThan(missing("2017-12-25"));
    expect(() => validate("construction.candidates", payload, { on: "yesterday" })).toThrow(SchemaError);
  });

  it("asks nothing of a record that only amends an earlier one", () => {
    expect(validate("construction.tender-notice", { clarification: "开标时间顺延三日" })).toMatchObject({
      verdict: "pass",
      issues: [],
    });
    expect(validate("construction.tender-notice", { content: "现进行公开招标" }).verdict).toBe("fail");
  });

  it("passes nothing that says nothing", () => {
    expect(validate("land.supply-result", {}).verdict).toBe("notEvaluated");
    expect(validate("land.supply-result", { holder: "  ", area: null }).verdict).toBe("notEvaluated");
    expect(validate("land.supply-result", { 面积: 5 })).toMatchObject({
      verdict: "notEvaluated",
      issues: [{ code: "unknown-field", severity: "warning" }],
    });
    for (const payload of [null, undefined, 1, "{}", [], () => 1])
      expect(validate("land.supply-result", payload)).toMatchObject({
        verdict: "fail",
        issues: [{ code: "not-a-record" }],
      });
  });

  it("tells which rules could not be run, and what they would have needed", () => {
    const { coverage } = validate("land.supply-result", { plotRatioMin: 1, price: 100 });
    expect(coverage.rules.run).toEqual(["price-unit"]);
    expect(coverage.rules.notRun).toContainEqual({ rule: "plot-ratio-bounds", missing: ["plotRatioMax"] });
    const malformed = validate("land.supply-result", { plotRatioMin: 1, plotRatioMax: "2" });
    expect(malformed.coverage.rules.notRun).toContainEqual({
      rule: "plot-ratio-bounds",
      missing: ["plotRatioMax"],
    });
  });

  it("keeps unknown fields and names the nearest known one", () => {
    const [issue] = validate("land.supply-result", { plotRatoMax: 2 }).issues;
    expect(issue).toMatchObject({ code: "unknown-field", params: { nearest: "plotRatioMax" } });
    expect(issue && hintOf(issue, "zh")).toBe("是否为 plotRatioMax“约定容积率上限”？");
  });

  it("grades codes: malformed fails and says what may be meant, an odd check character warns", () => {
    const of = (publisherCode: string) =>
      validateEnvelope({ publisherCode }).issues.filter(({ code }) => code !== "missing");
    expect(of("12350100MB02709751")).toEqual([]);
    expect(of("12350100mb02709751")).toMatchObject([
      { code: "malformed-number", severity: "error", params: { nearest: "12350100MB02709751" } },
    ]);
    expect(of("91359128593462349A")).toMatchObject([{ code: "odd-check-character", severity: "warning" }]);
  });

  it("refuses a code outside a closed list and warns of one outside an open list", () => {
    const closed = validate("procurement.contract", { priceForm: "4" });
    expect(closed.verdict).toBe("fail");
    expect(closed.issues.find(({ code }) => code === "not-in-list")).toMatchObject({ severity: "error" });
    const open = validate("land.supply-result", { supplyMode: "23" });
    expect(open.issues).toMatchObject([
      { code: "not-in-list", severity: "warning", params: { nearest: "挂牌出让" } },
    ]);
  });

  it("gives messages only where a language is asked for", () => {
    expect(validate("land.supply-result", { signedOn: "2026-02-30" }).issues[0]).not.toHaveProperty(
      "message",
    );
    expect(
      validate("land.supply-result", { signedOn: "2026-02-30" }, { locale: "zh" }).issues[0]?.message,
    ).toBe("“合同签订日期”写的是“2026-02-30”，没有这一天");
    const [issue] = validate("land.supply-result", { plotRatioMin: 2, plotRatioMax: 1 }).issues;
    expect(issue && messageOf(issue, "en")).toBe(
      "“upper bound of the plot ratio” (约定容积率上限) is “1”, below the lower bound (lower bound of the plot ratio 2)",
    );
  });

  it("refuses a language it does not speak, whether or not there is something to say", () => {
    const locale = JSON.parse('"fr"');
    expect(() => validate("land.supply-result", {}, { locale })).toThrow(SchemaError);
    expect(() => validateEnvelope({ title: "x" }, { locale })).toThrow(SchemaError);
  });

  it("answers frozen coverages, which records of one pattern share", () => {
    const one = validate("land.supply-result", { price: 1 });
    const other = validate("land.supply-result", { price: 2 });
    expect(other.coverage).toBe(one.coverage);
    expect(Object.isFrozen(one.coverage.fields.filled)).toBe(true);
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });

  it("answers alike from a validator of one declaration", () => {
    const payload = { supervisionNumber: "1306262018A00730", supplyMode: "挂牌出让" };
    expect(validatorFor(landSupplyResult)(payload)).toEqual(validate("land.supply-result", payload));
  });
});

describe("findings", () => {
  it("are grouped by what they say of which field, the graver and the more frequent first", () => {
    const parcels = Array.from({ length: 5 }, () => ({ area: "1" }));
    const groups = groupIssues(validate("land.grant-announcement", { parcels }).issues);
    expect(groups.find(({ pattern }) => pattern === "parcels[].area")).toMatchObject({
      code: "wrong-type",
      count: 5,
    });
    expect(groups.every(({ examples }) => examples.length <= 3)).toBe(true);
    const severities = groups.map(({ severity }) => severity);
    expect(severities).toEqual(severities.toSorted());
  });
});

describe("the disclosure itself", () => {
  it("is checked apart from the payload", () => {
    const record = {
      item: "land.supply-result",
      payload: {},
      title: "供地结果",
      publisher: "某县自然资源局",
      region: "130626",
    };
    expect(validateEnvelope({ ...record, formedOn: "2026-03-02", publishedOn: "2026-03-16" }).issues).toEqual(
      [],
    );
    const { issues } = validateEnvelope(
      { ...record, formedOn: "2026-03-16", publishedOn: "2026-03-02" },
      { locale: "zh" },
    );
    expect(issues.map(({ message }) => message)).toEqual([
      "“发布日期”“2026-03-02”早于信息形成日期 2026-03-16",
    ]);
  });

  it("records an exemption with its kind, basis, decider, extent, day and review", () => {
    const exemption = {
      kind: "trade-secret",
      basis: "政府信息公开条例第十五条",
      decider: "某县自然资源局",
      scope: "part",
      decidedOn: "2026-03-01",
      reviewOn: "2027-03-01",
    };
    const envelope = {
      title: "x",
      publisher: "x",
      formedOn: "2026-03-02",
      publishedOn: "2026-03-16",
      region: "130626",
    };
    expect(validateEnvelope({ ...envelope, exemptions: [exemption] }).issues).toEqual([]);
    expect(validateEnvelope({ ...envelope, exemptions: [{ ...exemption, scope: "half" }] }).verdict).toBe(
      "fail",
    );
    expect(DisclosureEnvelope.safeParse({ ...envelope, exemptions: [exemption] }).success).toBe(true);
  });
});

describe("the public part of a payload", () => {
  it("is without what the standard keeps from the public, but with what a provision wants disclosed", () => {
    const { payload, withheld } = publicPart("construction.candidates", {
      projectName: "某市人民体育馆改造工程",
      unifiedDealCode: "A01-12350100MB02709751-20260302-102642-5",
      candidates: [{ rank: 1, name: "甲公司", evaluation: "综合评估分 95", score: "95", currency: "156" }],
    });
    expect(payload).toEqual({
      projectName: "某市人民体育馆改造工程",
      candidates: [{ rank: 1, name: "甲公司", evaluation: "综合评估分 95" }],
    });
    expect(withheld).toEqual(["unifiedDealCode", "candidates[].score", "candidates[].currency"]);
  });
});
