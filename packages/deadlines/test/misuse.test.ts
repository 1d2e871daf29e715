import { computeDeadline, DeadlineError, type DeadlineRequest } from "@gongkai/deadlines";
import { describe, expect, test } from "vitest";

function thrown(request: unknown): DeadlineError {
  try {
    computeDeadline(request as DeadlineRequest);
  } catch (error) {
    if (error instanceof DeadlineError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("what cannot be meant is refused with its code and the offending value", () => {
  test.each([
    ["2026-2-3", "2026-2-3"],
    ["2026-02-30", "2026-02-30"],
    ["", ""],
    [Number.NaN, "NaN"],
    [1.5, 1.5],
    [20_260_203, 20_260_203],
    [null, null],
    [undefined, "[object Undefined]"],
    [new Date("2026-02-03"), "[object Date]"],
    [["2026-02-03"], "[object Array]"],
  ])("trigger %j", (trigger, value) => {
    expect(thrown({ rule: "gr-50", trigger })).toMatchObject({
      code: "bad-day",
      params: { field: "trigger", value },
    });
  });

  test.each(["gr-51", "", "constructor", 3, null])("rule %j", (rule) => {
    expect(thrown({ rule, trigger: "2026-02-03" })).toMatchObject({
      code: "unknown-rule",
      params: { value: rule },
    });
  });

  test.each([0, -1, 1.5, Number.NaN, Infinity, "5"])("amount %j", (amount) => {
    const request = { rule: "foi19-33-reply", trigger: "2026-02-03" };
    expect(thrown({ ...request, extendedBy: { amount } })).toMatchObject({
      code: "bad-amount",
      params: { field: "extendedBy.amount" },
    });
    expect(thrown({ ...request, override: { amount, citation: "x", rank: "law" } })).toMatchObject({
      code: "bad-amount",
      params: { field: "override.amount" },
    });
  });

  test("an override without its citation", () => {
    const request = { rule: "op97-2-4-proactive", trigger: "2026-02-03" };
    expect(thrown({ ...request, override: { amount: 5, citation: " ", rank: "law" } })).toMatchObject({
      code: "override-without-citation",
      params: { value: " " },
    });
  });

  test("a period that ends before it starts, or has no day", () => {
    const request = { rule: "foi19-33-reply", trigger: "2026-02-03" };
    expect(thrown({ ...request, excluded: [{ from: "2026-03-02", to: "2026-03-01" }] })).toMatchObject({
      code: "bad-period",
      params: { value: "2026-03-01", from: "2026-03-02" },
    });
    expect(thrown({ ...request, excluded: [{ from: "2026-03-02", to: "2026-03" }] })).toMatchObject({
      code: "bad-day",
      params: { field: "excluded.to", value: "2026-03" },
    });
    expect(thrown({ ...request, excluded: [{ to: "2026-03-02" }] })).toMatchObject({
      code: "bad-day",
      params: { field: "excluded.from" },
    });
  });

  test("a rule that is not in force names the one that is", () => {
    expect(thrown({ rule: "foi07-24-reply", trigger: "2019-05-15" })).toMatchObject({
      code: "rule-not-in-force",
      params: { value: "2019-05-15", rule: "foi07-24-reply", inForce: "foi19-33-reply" },
    });
    expect(thrown({ rule: "foi19-26", trigger: "2019-05-14" }).params["inForce"]).toBe("foi07-18");
    expect(thrown({ rule: "op97-2-4-proactive", trigger: "2017-12-18" }).params["inForce"]).toBe("foi07-18");
    expect(thrown({ rule: "op97-2-4-proactive", trigger: "2008-04-30" }).params["inForce"]).toBeNull();
    expect(thrown({ rule: "mi11-notice", trigger: "2018-01-01" }).params["inForce"]).toBeNull();
    expect(thrown({ rule: "mi11-notice", trigger: "2024-01-01" }).params["inForce"]).toBe("mi-notice");
    expect(thrown({ rule: "g120-17", trigger: "2025-02-18" }).params["inForce"]).toBeNull();
  });

  test("the first and the last day of a rule are in force", () => {
    expect(computeDeadline({ rule: "g120-17", trigger: "2025-02-17" }).earliestOn).toBe("2025-03-14");
    expect(computeDeadline({ rule: "foi07-18", trigger: "2008-05-01" }).rule).toBe("foi07-18");
  });

  test("nothing can be left out of, added to or put in place of what counts no period", () => {
    const request = { rule: "tr-31", trigger: "2026-02-03" };
    expect(thrown({ ...request, excluded: [{ from: "2026-02-04", to: "2026-02-05" }] })).toMatchObject({
      code: "nothing-to-count",
      params: { value: "tr-31", field: "excluded" },
    });
    expect(thrown({ ...request, extendedBy: { amount: 1 } }).params["field"]).toBe("extendedBy");
    expect(thrown({ ...request, override: { amount: 1, citation: "x", rank: "law" } }).params["field"]).toBe(
      "override",
    );
    expect(computeDeadline({ rule: "tr-31", trigger: "2026-02-03", excluded: [] }).steps).toEqual([
      { code: "no-number" },
    ]);
  });

  test("an extension that no sentence provides for", () => {
    expect(thrown({ rule: "gr-50", trigger: "2026-02-03", extendedBy: { amount: 1 } })).toMatchObject({
      code: "no-extension",
      params: { value: "gr-50" },
    });
  });

  test("messages are there to be read, in both languages", () => {
    const error = thrown({ rule: "foi07-18", trigger: "2026-02-03" });
    expect(error.name).toBe("DeadlineError");
    expect(error.message).toMatchInlineSnapshot(
      `"rule "foi07-18" is not in force on 2026-02-03; in force is: foi19-26"`,
    );
    expect(error.text.zh).toMatchInlineSnapshot(`"规则“foi07-18”在2026-02-03不施行，当日施行的是：foi19-26"`);
    expect(thrown({ rule: "g120-17", trigger: "2026-02-03" }).text).toMatchInlineSnapshot(`
      {
        "en": "rule "g120-17" is not in force on 2026-02-03; in force is: –",
        "zh": "规则“g120-17”在2026-02-03不施行，当日施行的是：–",
      }
    `);
    expect(thrown({ rule: "gr-50", trigger: "x" }).text).toMatchInlineSnapshot(`
      {
        "en": ""trigger" is not a day that exists, written YYYY-MM-DD: "x"",
        "zh": "“trigger”不是 YYYY-MM-DD 形式的有效日期：“x”",
      }
    `);
  });
});
