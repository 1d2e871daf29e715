import { instrument, instruments, isInForce, LawError, provisionsInForce } from "@gongkai/law";
import { describe, expect, test } from "vitest";

const idsOn = (day: string) => new Set<string>(provisionsInForce(day).map((p) => p.id));

describe("provisions in force", () => {
  test("2019-05-14 is the last day of the 2007 Regulation, 2019-05-15 the first of its revision", () => {
    const before = idsOn("2019-05-14");
    const after = idsOn("2019-05-15");
    for (const id of ["foi07-18", "foi07-24-reply", "foi07-31"]) {
      expect(before.has(id)).toBe(true);
      expect(after.has(id)).toBe(false);
    }
    for (const id of ["foi19-26", "foi19-33-reply", "foi19-10-3"]) {
      expect(before.has(id)).toBe(false);
      expect(after.has(id)).toBe(true);
    }
    expect(before.has("op97-2-4-proactive")).toBe(true);
  });

  test("Order 58 ends on 2026-03-31 and Order 36 starts on 2026-04-01", () => {
    expect(idsOn("2026-03-31").has("c58-terms")).toBe(true);
    expect(idsOn("2026-03-31").has("c36-terms")).toBe(false);
    expect(idsOn("2026-04-01").has("c58-terms")).toBe(false);
    expect(idsOn("2026-04-01").has("c36-terms")).toBe(true);
  });

  test("before the oldest instrument nothing is in force", () => {
    expect(provisionsInForce("1999-06-30")).toEqual([]);
    expect([...idsOn("1999-07-01")]).toEqual(["id-11643"]);
  });

  test.each([
    "2026-02-31",
    "2026-2-3",
    "2026/02/03",
    "20260203",
    "",
    "2100-02-29",
    "2026-13-01",
    "2026-00-10",
    "二〇二六年",
  ])("%j is no day", (day) => {
    expect(() => provisionsInForce(day)).toThrow(LawError);
    expect(() => isInForce({ from: "2000-01-01", to: null }, day)).toThrow("is not a day");
  });

  test("29 February is a day in leap years only", () => {
    expect(isInForce({ from: "2024-02-29", to: "2024-02-29" }, "2024-02-29")).toBe(true);
    expect(() => provisionsInForce("2023-02-29")).toThrow(LawError);
    expect(isInForce({ from: "2000-01-01", to: null }, "2000-02-29")).toBe(true);
  });
});

describe("instruments", () => {
  test("the garbled number of the Zhenjiang plan is kept apart from its restoration", () => {
    const plan = instrument("zhenjiang-plan-2018");
    expect(plan.documentNumberAsPrinted).toBe("韶浈府办〔201884");
    expect(plan.documentNumber).toBe("韶浈府办〔2018〕84号");
    expect(plan.confidence.number).toBe("secondary");
  });

  test("no two share a number or a name, and one number names one document", () => {
    const numbers = instruments.flatMap((i) => i.documentNumber ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((n) => n.includes(";") || n.includes("；"))).toEqual([]);
    expect(new Set(instruments.map((i) => i.name.zh)).size).toBe(instruments.length);
    expect(new Set(instruments.map((i) => i.name.en)).size).toBe(instruments.length);
  });

  test("an instrument without a number says why", () => {
    const silent = instruments.filter((i) => i.documentNumber === null && i.note === undefined);
    expect(silent.map((i) => i.id)).toEqual([]);
  });
});
