import { isRuleId, rule, ruleFor, rules, rulesFor } from "@gongkai/deadlines";
import { describe, expect, test } from "vitest";

describe("lookups", () => {
  test("the version of a clock is chosen by the day", () => {
    expect(ruleFor("request-reply", "2019-05-14").amount).toBe(15);
    expect(ruleFor("request-reply", "2019-05-15").amount).toBe(20);
    expect(ruleFor("foi07-24-reply", "2019-05-15").id).toBe("foi19-33-reply");
    expect(ruleFor("proactive-disclosure", "2008-05-01").id).toBe("foi07-18");
    expect(ruleFor("mining-notice", "2017-09-17").id).toBe("mi11-notice");
    expect(ruleFor("gr-50", "2026-01-01").id).toBe("gr-50");
  });

  test("a gap between versions is refused, and so is a day before the first", () => {
    expect(() => ruleFor("mining-notice", "2020-01-01")).toThrow(
      expect.objectContaining({ code: "rule-not-in-force" }),
    );
    expect(() => ruleFor("request-reply", "2008-04-30")).toThrow(
      expect.objectContaining({ code: "rule-not-in-force" }),
    );
  });

  test("an id is known or not", () => {
    expect(["gr-50", "tr-54-publish/publicity", "gr-51", "toString", ""].map(isRuleId)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(rule("gr-50")).toMatchObject({
      id: "gr-50",
      provision: "gr-50",
      clock: "gr-50",
      kind: "publish-within",
      bound: "max",
      direction: "after",
      confidence: "quoted",
    });
    expect(rule("tr-54-publish/publicity")).toMatchObject({
      provision: "tr-54-publish",
      bound: "min",
      direction: "duration",
    });
    expect(rule("la-11")).toMatchObject({ bound: "exact", direction: "before" });
  });

  test("unknown names are refused with the name", () => {
    expect(() => rule("gr-51" as never)).toThrow(
      expect.objectContaining({ code: "unknown-rule", params: { value: "gr-51" } }),
    );
    expect(() => ruleFor("reply", "2026-01-01")).toThrow(
      expect.objectContaining({ code: "unknown-clock", params: { value: "reply" } }),
    );
    expect(() => ruleFor("gr-50", "2026-1-1")).toThrow(
      expect.objectContaining({ code: "bad-day", params: { value: "2026-1-1", field: "on" } }),
    );
    expect(() => rulesFor("penalty", "today")).toThrow(
      expect.objectContaining({ code: "bad-day", params: { value: "today", field: "on" } }),
    );
    expect(() => ruleFor("request-reply", "2008-04-30")).toThrow(
      expect.objectContaining({ params: { value: "2008-04-30", rule: "request-reply", inForce: null } }),
    );
  });

  test("both penalty clocks stay: 7 working days online, 20 in the enterprise credit system", () => {
    const found = rulesFor("penalty", "2026-03-02").filter(({ kind }) => kind === "publish-within");
    expect(found.map(({ id, amount }) => [id, amount])).toEqual([
      ["op97-2-4-licence-penalty", 7],
      ["dp-51", 7],
      ["dp-33", 7],
      ["dp-424", 7],
      ["s45-9", 20],
      ["s45-10/publish", 10],
      ["b08-20", 20],
      ["p39-21", 7],
    ]);
    expect(rulesFor("penalty", "2018-03-01").map(({ id }) => id)).toContain("ei-6");
  });

  test("the general clock runs for every item, not for licences and penalties", () => {
    expect(rulesFor("land.supply-plan", "2026-03-02").map(({ id }) => id)).toEqual([
      "op97-2-4-scope",
      "op97-2-4-proactive",
      "foi19-26",
    ]);
    expect(rulesFor("licence", "2026-03-02").map(({ id }) => id)).not.toContain("foi19-26");
  });

  test("a local rule is answered only where it is asked for", () => {
    const found = (local: string[]) => rulesFor("penalty", "2026-03-02", { local }).map(({ id }) => id);
    expect(found([])).not.toContain("zj-20-7/licence-penalty");
    expect(found(["韶关市浈江区"])).toContain("zj-20-7/licence-penalty");
    expect(found(["甘肃省"])).not.toContain("zj-20-7/licence-penalty");
    expect(new Set(rules.flatMap((row) => row.local ?? []))).toEqual(
      new Set(["甘肃省", "韶关市浈江区", "厦门市", "河南省", "深圳市", "四川省", "北京产权交易所"]),
    );
  });
});
