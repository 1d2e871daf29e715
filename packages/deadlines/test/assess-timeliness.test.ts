import { assessTimeliness, computeDeadline, type ActFacts, type RuleId } from "@gongkai/deadlines";
import { describe, expect, test } from "vitest";

function assess(rule: RuleId, trigger: string, facts: ActFacts) {
  return assessTimeliness(computeDeadline({ rule, trigger }), facts);
}

describe("an act with a last day", () => {
  // due 2026-03-04
  test.each([
    [{ doneOn: "2026-03-02", asOf: "2026-03-10" }, "met", 2],
    [{ doneOn: "2026-03-04", asOf: "2026-03-10" }, "met", 0],
    [{ doneOn: "2026-03-05", asOf: "2026-03-10" }, "late", 1],
    [{ doneOn: "2026-03-10", asOf: "2026-03-10" }, "late", 6],
    [{ asOf: "2026-03-02", soonWithin: 1 }, "pending", 2],
    [{ asOf: "2026-03-03", soonWithin: 1 }, "dueSoon", 1],
    [{ asOf: "2026-03-04", soonWithin: 0 }, "dueSoon", 0],
    [{ asOf: "2026-03-05" }, "overdue", 1],
    // Not yet known on the day of asking
    [{ doneOn: "2026-03-04", asOf: "2026-03-03" }, "dueSoon", 1],
    [{ doneOn: "2026-03-09", asOf: "2026-03-05" }, "overdue", 1],
  ])("%j is %s by %i", (facts, status, days) => {
    expect(assess("gr-50", "2026-03-02", facts)).toEqual({
      status,
      days,
      force: "must",
      certainty: "known",
      confidence: "quoted",
    });
  });

  test("is due soon five natural days before, unless told otherwise", () => {
    // due 2026-03-30
    expect(assess("op97-2-4-proactive", "2026-03-02", { asOf: "2026-03-24" }).status).toBe("pending");
    expect(assess("op97-2-4-proactive", "2026-03-02", { asOf: "2026-03-25" }).status).toBe("dueSoon");
  });

  test("cannot have been done before its trigger", () => {
    expect(assess("gr-50", "2026-03-02", { doneOn: "2026-03-01", asOf: "2026-03-10" })).toMatchObject({
      status: "notEvaluated",
      reason: "done-before-trigger",
      days: 0,
    });
  });

  test("can have been done long before where it leads up to the trigger", () => {
    expect(assess("la-8", "2026-05-25", { doneOn: "2026-04-01", asOf: "2026-05-25" })).toMatchObject({
      status: "met",
      days: 34,
    });
    expect(assess("la-8", "2026-05-25", { doneOn: "2026-05-06", asOf: "2026-05-25" })).toMatchObject({
      status: "late",
      days: 1,
    });
  });

  test("can have been done before what it goes together with", () => {
    expect(assess("g752-document", "2026-03-05", { doneOn: "2026-03-02", asOf: "2026-03-10" })).toMatchObject(
      {
        status: "met",
        days: 3,
      },
    );
    expect(
      assess("gr-43-2/documents", "2026-03-05", { doneOn: "2026-03-06", asOf: "2026-03-10" }),
    ).toMatchObject({
      status: "late",
      days: 1,
    });
  });

  test("may come before the trigger day given, where that is any day of the month or year", () => {
    expect(assess("h20-progress", "2026-01-31", { doneOn: "2026-01-30", asOf: "2026-02-01" }).status).toBe(
      "met",
    );
    expect(assess("zj-aug30", "2018-08-20", { doneOn: "2018-08-17", asOf: "2018-09-01" }).status).toBe("met");
  });
});

describe("a shortest period", () => {
  // Fri Jun 12 + 3 = Mon Jun 15
  test.each([
    [{ doneOn: "2026-06-14", asOf: "2026-07-01" }, "early", 1],
    [{ doneOn: "2026-06-15", asOf: "2026-07-01" }, "met", 0],
    [{ doneOn: "2026-06-20", asOf: "2026-07-01" }, "met", 5],
    [{ asOf: "2026-06-13" }, "pending", 2],
    [{ asOf: "2026-07-01" }, "pending", 0],
  ])("%j is %s by %i", (facts, status, days) => {
    expect(assess("tr-54-publish/publicity", "2026-06-12", facts)).toMatchObject({ status, days });
  });

  test("a term of publication is bounded both ways", () => {
    // through 2026-02-28, taken down on 03-01
    const assessed = (doneOn: string) => assess("s45-13/minor", "2025-11-30", { doneOn, asOf: "2026-04-01" });
    expect(assessed("2026-02-27")).toMatchObject({ status: "early", days: 1 });
    expect(assessed("2026-02-28").status).toBe("met");
    expect(assessed("2026-03-01").status).toBe("met");
    expect(assessed("2026-03-02")).toMatchObject({ status: "late", days: 1 });
    expect(assess("s45-13/minor", "2025-11-30", { asOf: "2026-03-02" }).status).toBe("overdue");
  });
});

describe("promptly", () => {
  test("reports how long it took and never fails", () => {
    expect(assess("tr-31", "2026-03-02", { doneOn: "2026-05-02", asOf: "2026-06-01" })).toMatchObject({
      status: "notEvaluated",
      reason: "no-number",
      days: 61,
    });
    expect(assess("tr-31", "2026-03-02", { asOf: "2026-03-12" })).toMatchObject({
      reason: "no-number",
      days: 10,
    });
    expect(assess("tr-31", "2026-03-02", { asOf: "2026-03-02" })).toMatchObject({
      reason: "no-number",
      days: 0,
    });
    expect(assess("tr-31", "2026-03-02", { asOf: "2026-03-01" })).toMatchObject({
      status: "notEvaluated",
      reason: "before-trigger",
      days: 0,
    });
    expect(assess("tr-31", "2026-03-02", { doneOn: "2026-02-01", asOf: "2026-03-01" })).toMatchObject({
      reason: "done-before-trigger",
      days: 0,
    });
  });
});

describe("other readings", () => {
  test("are reported where they change the answer", () => {
    // Fri Mar 1 2019 + 30 = Sun Mar 31; counted from the first day Mar 30; moved on Apr 1
    const assessed = (doneOn: string) => assess("tl-46", "2019-03-01", { doneOn, asOf: "2019-05-01" });
    expect(assessed("2019-03-30").underOtherReadings).toBeUndefined();
    expect(assessed("2019-03-31")).toMatchObject({
      status: "met",
      underOtherReadings: [{ reading: "start-day-counted", status: "late" }],
    });
    expect(assessed("2019-04-01")).toMatchObject({
      status: "late",
      underOtherReadings: [{ reading: "rolled", status: "met" }],
    });
    expect(assessed("2019-04-02").underOtherReadings).toBeUndefined();
  });

  test("are left out where there is no answer", () => {
    const assessed = assess("tl-46", "2019-03-01", { doneOn: "2019-02-01", asOf: "2019-05-01" });
    expect(assessed.underOtherReadings).toBeUndefined();
  });
});

test("what cannot be meant is refused", () => {
  expect(() => assess("gr-50", "2026-03-02", { asOf: "2026-3-3" })).toThrow(
    expect.objectContaining({ code: "bad-day", params: { value: "2026-3-3", field: "asOf" } }),
  );
  expect(() => assess("gr-50", "2026-03-02", { doneOn: "", asOf: "2026-03-03" })).toThrow(
    expect.objectContaining({ code: "bad-day", params: { value: "", field: "doneOn" } }),
  );
  for (const soonWithin of [-1, 1.5, Number.NaN])
    expect(() => assess("gr-50", "2026-03-02", { asOf: "2026-03-03", soonWithin })).toThrow(
      expect.objectContaining({
        code: "bad-amount",
        params: expect.objectContaining({ field: "soonWithin" }),
      }),
    );
});
