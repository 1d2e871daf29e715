/** Time left out, extensions and overrides. */
import { chinaCalendar } from "@gongkai/calendar";
import {
  computeDeadline,
  disclosureAfterSuspension,
  movedBy,
  type Circumstances,
  type ExcludedPeriod,
} from "@gongkai/deadlines";
import { describe, expect, test } from "vitest";

function reply(changes: Circumstances) {
  return computeDeadline({ rule: "foi19-33-reply", trigger: "2026-03-02", ...changes });
}

function excluding(...excluded: ExcludedPeriod[]) {
  return reply({ excluded }).dueOn;
}

describe("time left out", () => {
  // Without any: Mar 3–6 (4), 9–13 (9), 16–20 (14), 23–27 (19), Mon 30 (20)
  test("adds the working days in it", () => {
    expect(excluding()).toBe("2026-03-30");
    // 5 working days: 31, Apr 1–3 (4), 7 (5)
    expect(excluding({ from: "2026-03-09", to: "2026-03-13" })).toBe("2026-04-07");
    // 2 working days and a weekend
    expect(excluding({ from: "2026-03-13", to: "2026-03-16" })).toBe("2026-04-01");
  });

  test("overlapping and touching periods leave each day out once", () => {
    expect(
      excluding({ from: "2026-03-09", to: "2026-03-11" }, { from: "2026-03-10", to: "2026-03-13" }),
    ).toBe("2026-04-07");
    expect(
      excluding({ from: "2026-03-12", to: "2026-03-13" }, { from: "2026-03-09", to: "2026-03-11" }),
    ).toBe("2026-04-07");
    expect(
      excluding({ from: "2026-03-09", to: "2026-03-13" }, { from: "2026-03-10", to: "2026-03-11" }),
    ).toBe("2026-04-07");
  });

  test("counts only as far as it lies inside", () => {
    // Mar 3 alone is inside
    expect(excluding({ from: "2026-02-01", to: "2026-03-03" })).toBe("2026-03-31");
    expect(excluding({ from: "2026-02-01", to: "2026-03-02" })).toBe("2026-03-30");
    expect(excluding({ from: "2026-03-31", to: "2026-04-30" })).toBe("2026-03-30");
    // The last day itself: all of Mar 30 to Apr 3, so Apr 7
    expect(excluding({ from: "2026-03-30", to: "2026-04-03" })).toBe("2026-04-07");
    // What is left out pushes the end into the next period left out: Mar 31, then Apr 7 is out, so 8
    expect(
      excluding({ from: "2026-03-09", to: "2026-03-13" }, { from: "2026-04-07", to: "2026-04-07" }),
    ).toBe("2026-04-08");
  });

  test("is shown run by run", () => {
    const { steps } = reply({
      excluded: [{ from: "2026-03-05", to: "2026-03-09", reason: "third-party-consultation" }],
    });
    expect(steps.filter((step) => "from" in step).map((step) => [step.code, step.from, step.to])).toEqual([
      ["excluded", "2026-03-05", "2026-03-09"],
      ["counted", "2026-03-03", "2026-03-04"],
      ["skipped", "2026-03-05", "2026-03-06"],
      ["skipped", "2026-03-07", "2026-03-08"],
      ["skipped", "2026-03-09", "2026-03-09"],
      ["counted", "2026-03-10", "2026-03-13"],
      ["skipped", "2026-03-14", "2026-03-15"],
      ["counted", "2026-03-16", "2026-03-20"],
      ["skipped", "2026-03-21", "2026-03-22"],
      ["counted", "2026-03-23", "2026-03-27"],
      ["skipped", "2026-03-28", "2026-03-29"],
      ["counted", "2026-03-30", "2026-04-02"],
    ]);
    const skipped = steps.flatMap((step) => (step.code === "skipped" ? [step.reason] : []));
    expect(skipped).toEqual(["excluded", "weekend", "excluded", "weekend", "weekend", "weekend"]);
    expect(steps.at(-1)).toMatchObject({ total: 20 });
  });

  test("a made-up working day left out is shown as left out, without its festival", () => {
    const { steps, dueOn } = computeDeadline({
      rule: "foi19-33-reply",
      trigger: "2026-02-13",
      excluded: [{ from: "2026-02-14", to: "2026-02-14" }],
    });
    expect(steps).toContainEqual({
      code: "skipped",
      reason: "excluded",
      from: "2026-02-14",
      to: "2026-02-14",
      days: 1,
    });
    // Feb 24–27 (4), Sat 28 worked (5), Mar 2–6 (10), 9–13 (15), 16–20 (20)
    expect(dueOn).toBe("2026-03-20");
  });

  test("is taken from natural days too, and the last day then moves on past it", () => {
    // Sat May 30 + … : Apr 30 + 30 = May 30; 10 days out: Jun 9
    const act = (...excluded: ExcludedPeriod[]) =>
      computeDeadline({ rule: "tl-46", trigger: "2026-04-30", excluded });
    expect(act().dueOn).toBe("2026-06-01");
    expect(act({ from: "2026-05-11", to: "2026-05-20" }).dueOn).toBe("2026-06-09");
    expect(
      act({ from: "2026-05-11", to: "2026-05-20" })
        .steps.filter((step) => "total" in step)
        .map(({ total }) => total),
    ).toEqual([10, 30]);
    // Sat May 30 is the last day; Mon Jun 1 is left out, so Tue Jun 2
    expect(act({ from: "2026-06-01", to: "2026-06-01" }).dueOn).toBe("2026-06-02");
    // A period from before the start on: only May 1–3 lie inside, so Jun 2
    expect(act({ from: "2026-04-01", to: "2026-05-03" }).dueOn).toBe("2026-06-02");
    // The day counted from is not in the period
    expect(act({ from: "2026-04-01", to: "2026-04-30" }).dueOn).toBe("2026-06-01");
  });

  test("is taken from months in days", () => {
    const act = (...excluded: ExcludedPeriod[]) =>
      computeDeadline({ rule: "g32-12m", trigger: "2024-03-04", excluded });
    expect(act().dueOn).toBe("2025-03-04");
    const longer = act({ from: "2024-06-01", to: "2024-06-10" });
    expect(longer.dueOn).toBe("2025-03-14");
    expect(longer.steps).toContainEqual(
      expect.objectContaining({ code: "corresponding-day", on: "2025-03-04" }),
    );
    expect(longer.steps).toContainEqual(
      expect.objectContaining({ code: "skipped", reason: "excluded", days: 10 }),
    );
    expect(longer.steps.at(-1)).toMatchObject({ code: "counted", total: 365, to: "2025-03-14" });
  });

  test("is taken from a lead time backwards", () => {
    const before = (...excluded: ExcludedPeriod[]) =>
      computeDeadline({ rule: "tl-23", trigger: "2026-04-20", excluded }).dueOn;
    expect(before()).toBe("2026-04-05");
    expect(before({ from: "2026-04-10", to: "2026-04-11" })).toBe("2026-04-03");
    expect(before({ from: "2026-04-20", to: "2026-04-30" })).toBe("2026-04-05");
    expect(before({ from: "2026-03-01", to: "2026-04-04" })).toBe("2026-04-05");
    expect(before({ from: "2026-04-19", to: "2026-04-25" })).toBe("2026-04-04");
    expect(before({ from: "2026-04-01", to: "2026-04-05" }, { from: "2026-04-10", to: "2026-04-10" })).toBe(
      "2026-03-30",
    );
    expect(
      computeDeadline({
        rule: "mi-notice",
        trigger: "2026-06-01",
        excluded: [{ from: "2026-05-25", to: "2026-05-26" }],
      }).dueOn,
    ).toBe("2026-04-28");
    const { steps } = computeDeadline({
      rule: "m74-29-change",
      trigger: "2026-03-12",
      excluded: [{ from: "2026-03-10", to: "2026-03-10" }],
    });
    expect(steps.flatMap((step) => ("total" in step ? [step.total] : []))).toEqual([1, 2, 3]);
    const natural = computeDeadline({
      rule: "tl-23",
      trigger: "2026-04-20",
      excluded: [{ from: "2026-04-10", to: "2026-04-11" }],
    });
    expect(natural.steps.filter((step) => "days" in step)).toEqual([
      { code: "counted", total: 8, from: "2026-04-12", to: "2026-04-19", days: 8 },
      { code: "skipped", reason: "excluded", from: "2026-04-10", to: "2026-04-11", days: 2 },
      { code: "counted", total: 15, from: "2026-04-03", to: "2026-04-09", days: 7 },
    ]);
  });

  test("needs a reason that the provision names, if it names any; otherwise it is the caller's word", () => {
    const out = { from: "2026-03-09", to: "2026-03-13" } as const;
    expect(reply({ excluded: [{ ...out, reason: "other-agency-consultation" }] })).toMatchObject({
      dueOn: "2026-04-07",
      basis: ["foi19-33-reply", "foi19-33-excluded", "cc-201"],
    });
    const refused = reply({ excluded: [{ ...out, reason: "appraisal" }] });
    expect(refused.dueOn).toBe("2026-03-30");
    expect(refused.steps).toContainEqual({
      code: "exclusion-refused",
      ...out,
      reason: "appraisal",
      basis: "foi19-33-excluded",
    });
    const unnamed = computeDeadline({
      rule: "gr-50",
      trigger: "2026-03-06",
      excluded: [{ ...out, reason: "appraisal" }],
    });
    expect(unnamed).toMatchObject({ dueOn: "2026-03-17", basis: ["gr-50", "cc-201"] });
    expect(unnamed.steps).toContainEqual({ code: "excluded", ...out, reason: "appraisal", basis: "caller" });
    expect(
      computeDeadline({ rule: "m94-26", trigger: "2026-03-02", excluded: [{ ...out, reason: "correction" }] })
        .basis,
    ).toEqual(["m94-26", "m94-27", "m94-42"]);
  });
});

describe("extensions", () => {
  test("lengthen the period in its own unit, capped aloud", () => {
    expect(reply({ extendedBy: { amount: 5 } })).toMatchObject({
      dueOn: "2026-04-07",
      amount: 20,
      extendedBy: { amount: 5 },
    });
    const capped = reply({ extendedBy: { amount: 21, basis: "x" } });
    expect(capped.dueOn).toBe("2026-04-28");
    expect(capped.steps.slice(0, 2)).toEqual([
      { code: "extension-capped", asked: 21, allowed: 20, unit: "working-day" },
      { code: "extended", by: 20, unit: "working-day", decision: "x" },
    ]);
    expect(reply({ extendedBy: { amount: 20 } }).steps.map(({ code }) => code)).not.toContain(
      "extension-capped",
    );
    // 3 + 3 working days
    expect(computeDeadline({ rule: "szx-82", trigger: "2026-03-02", extendedBy: { amount: 3 } }).dueOn).toBe(
      "2026-03-10",
    );
  });

  test("and time left out add up", () => {
    expect(
      reply({ extendedBy: { amount: 5 }, excluded: [{ from: "2026-03-09", to: "2026-03-13" }] }).dueOn,
    ).toBe("2026-04-14");
  });
});

describe("overrides", () => {
  const general = { rule: "op97-2-4-proactive", trigger: "2026-03-02" } as const;

  test("only a law or regulation may lengthen 20 working days", () => {
    for (const rank of ["law", "administrative-regulation", "local-regulation"] as const) {
      const deadline = computeDeadline({
        ...general,
        override: { amount: 30, citation: "某法第一条", rank },
      });
      expect(deadline).toMatchObject({
        dueOn: "2026-04-14",
        amount: 30,
        unit: "working-day",
        override: { amount: 30 },
      });
      expect(deadline.steps[0]).toEqual({
        code: "overridden",
        own: { amount: 20, unit: "working-day" },
        by: { amount: 30, unit: "working-day" },
        citation: "某法第一条",
        rank,
      });
    }
    for (const rank of ["departmental-rule", "normative-document", "local-document", "standard"] as const)
      expect(() =>
        computeDeadline({ ...general, override: { amount: 21, citation: "某规章第一条", rank } }),
      ).toThrow(
        expect.objectContaining({
          code: "override-not-allowed",
          params: { value: rank, rule: "op97-2-4-proactive" },
        }),
      );
  });

  test("anyone may shorten it, and keep it", () => {
    const override = { citation: "某规章第一条", rank: "departmental-rule" } as const;
    expect(computeDeadline({ ...general, override: { ...override, amount: 10 } }).dueOn).toBe("2026-03-16");
    expect(computeDeadline({ ...general, override: { ...override, amount: 20 } }).dueOn).toBe("2026-03-30");
    // 20 natural days end before 20 working days do: Sun Mar 22, moving on to Mon 23
    expect(computeDeadline({ ...general, override: { ...override, amount: 20, unit: "day" } })).toMatchObject(
      {
        dueOn: "2026-03-23",
        amount: 20,
        unit: "day",
      },
    );
    expect(() =>
      computeDeadline({ ...general, override: { ...override, amount: 1, unit: "month" } }),
    ).toThrow(expect.objectContaining({ code: "override-not-allowed" }));
  });

  test("a rule that gives way to nothing is not loosened by a law either", () => {
    const law = { citation: "某法第一条", rank: "law" } as const;
    expect(() =>
      computeDeadline({ rule: "gr-50", trigger: "2026-03-02", override: { ...law, amount: 3 } }),
    ).toThrow(expect.objectContaining({ code: "override-not-allowed" }));
    // Of a shortest period the shorter one is the looser
    const notice = { rule: "tr-54-publish/publicity", trigger: "2026-06-12" } as const;
    expect(() => computeDeadline({ ...notice, override: { ...law, amount: 2 } })).toThrow(
      expect.objectContaining({ code: "override-not-allowed" }),
    );
    expect(computeDeadline({ ...notice, override: { ...law, amount: 5 } }).earliestOn).toBe("2026-06-17");
    // Two working days end on Tue Jun 16, a day after the three natural ones; one working day as early as they do
    const workingDays = (amount: number) =>
      ({ ...notice, override: { ...law, amount, unit: "working-day" } }) as const;
    expect(computeDeadline(workingDays(2)).earliestOn).toBe("2026-06-16");
    expect(computeDeadline(workingDays(1)).earliestOn).toBe("2026-06-15");
    expect(() => computeDeadline({ ...workingDays(1), trigger: "2026-06-15" })).toThrow(
      expect.objectContaining({ code: "override-not-allowed" }),
    );
    // Of a lead time the later day is
    const lead = { rule: "tl-23", trigger: "2026-04-20" } as const;
    expect(() => computeDeadline({ ...lead, override: { ...law, amount: 14 } })).toThrow(
      expect.objectContaining({ code: "override-not-allowed" }),
    );
    expect(computeDeadline({ ...lead, override: { ...law, amount: 16 } }).dueOn).toBe("2026-04-04");
  });

  test("need their citation", () => {
    for (const citation of ["", " ", undefined, 5])
      expect(() =>
        computeDeadline({ ...general, override: { amount: 10, rank: "law", citation: citation as string } }),
      ).toThrow(expect.objectContaining({ code: "override-without-citation" }));
  });
});

describe("suspension and resumption (120号 23)", () => {
  test("20 working days in all, and 10 after it was taken up again", () => {
    // Mon Jun 3 counts: 3–7 (5), Mon 10 off, 11–14 (9), 17–21 (14); out Jun 24–30; Jul 1–5 (19), 8 (20)
    // 10 after Mon Jul 1: 2–5 (4), 8–12 (9), 15 (10)
    const resumed = disclosureAfterSuspension({
      announcedOn: "2024-06-03",
      suspendedOn: "2024-06-24",
      resumedOn: "2024-07-01",
    });
    expect(resumed.cumulative.earliestOn).toBe("2024-07-08");
    expect(resumed.remaining.earliestOn).toBe("2024-07-15");
    expect(resumed.earliestOn).toBe("2024-07-15");
    expect(resumed.suspension).toMatchObject({ dueOn: "2024-07-24", force: "info" });
  });

  test("a suspension early on leaves the whole to hold", () => {
    // Jun 3 (1); out Jun 4–6; 7 (2), 11–14 (6), 17–21 (11), 24–28 (16), Jul 1–4 (20)
    const resumed = disclosureAfterSuspension({
      announcedOn: "2024-06-03",
      suspendedOn: "2024-06-04",
      resumedOn: "2024-06-07",
    });
    expect(resumed.remaining.earliestOn).toBe("2024-06-24");
    expect(resumed.earliestOn).toBe("2024-07-04");
  });

  test("in another order, or after the repeal, it is refused", () => {
    const facts = { announcedOn: "2024-06-03", suspendedOn: "2024-06-24", resumedOn: "2024-07-01" };
    expect(() => disclosureAfterSuspension({ ...facts, suspendedOn: "2024-06-02" })).toThrow(
      expect.objectContaining({ code: "bad-period" }),
    );
    expect(() => disclosureAfterSuspension({ ...facts, resumedOn: "2024-06-24" })).toThrow(
      expect.objectContaining({ code: "bad-period" }),
    );
    expect(() => disclosureAfterSuspension({ ...facts, resumedOn: "2025-02-18" })).toThrow(
      expect.objectContaining({ code: "rule-not-in-force" }),
    );
    for (const field of ["announcedOn", "suspendedOn", "resumedOn"])
      expect(() => disclosureAfterSuspension({ ...facts, [field]: "?" })).toThrow(
        expect.objectContaining({ code: "bad-day", params: { value: "?", field } }),
      );
    const error = (changed: Partial<typeof facts>, params: object) =>
      expect(() => disclosureAfterSuspension({ ...facts, ...changed })).toThrow(
        expect.objectContaining({ code: "bad-period", params }),
      );
    error({ suspendedOn: "2024-06-02" }, { value: "2024-06-02", from: "2024-06-03" });
    error({ resumedOn: "2024-06-24" }, { value: "2024-06-24", from: "2024-06-24" });
    expect(disclosureAfterSuspension({ ...facts, suspendedOn: "2024-06-03" }).earliestOn).toBe("2024-07-26");
  });

  test("the calendar can be given", () => {
    const facts = { announcedOn: "2024-06-03", suspendedOn: "2024-06-24", resumedOn: "2024-07-01" };
    const calendar = chinaCalendar.extend({ name: "停办", basis: "x", off: ["2024-07-15"] });
    expect(disclosureAfterSuspension(facts, { calendar }).earliestOn).toBe("2024-07-16");
  });
});

describe("movedBy", () => {
  const before = chinaCalendar.knownOn("2020-01-25");
  const after = chinaCalendar.knownOn("2020-01-26");
  const open = (rule: "la-21" | "gr-50" | "tr-31" | "m87-16", trigger: string) =>
    computeDeadline({ rule, trigger, calendar: before });

  test("lists the deadlines that a notice moves, and by how much", () => {
    // 国办发明电〔2020〕1号: off through Feb 2. Before: Jan 31 (1), Sat Feb 1 (2), 3 (3), 4 (4), 5 (5); after: Feb 3 (1) … 7 (5)
    const moved = movedBy(before, after, [
      open("la-21", "2020-01-23"),
      open("gr-50", "2020-03-02"),
      open("tr-31", "2020-01-23"),
    ]);
    expect(moved.map((one) => [one.before.rule, one.before.dueOn, one.after.dueOn, one.days])).toEqual([
      ["la-21", "2020-02-05", "2020-02-07", 2],
    ]);
    expect(movedBy(after, before, [open("la-21", "2020-01-23")])[0]?.days).toBe(-2);
    // A shortest period moves too
    expect(movedBy(before, after, [open("m87-16", "2020-01-23")])[0]).toMatchObject({
      days: 2,
      after: { earliestOn: "2020-02-07" },
    });
  });

  test("works out the deadline as it was asked for", () => {
    const asked = computeDeadline({
      rule: "foi19-33-reply",
      trigger: "2020-01-02",
      calendar: before,
      excluded: [{ from: "2020-01-06", to: "2020-01-10" }],
      extendedBy: { amount: 2 },
    });
    const shortened = computeDeadline({
      rule: "foi19-33-reply",
      trigger: "2020-01-02",
      calendar: before,
      override: { amount: 2, citation: "x", rank: "law" },
    });
    const moved = movedBy(before, after, [asked, shortened]);
    expect(moved).toHaveLength(1);
    expect(moved[0]?.before).toEqual(asked);
  });

  test("tells what next year's notice did to what was assumed", () => {
    // Nobody knew on 2025-11-03 that Jan 2 would be off and Sun Jan 4 worked
    const assumed = chinaCalendar.knownOn("2025-11-03").assuming();
    const known = chinaCalendar.knownOn("2025-11-04");
    const deadline = computeDeadline({ rule: "gr-50", trigger: "2025-12-31", calendar: assumed });
    expect(deadline).toMatchObject({ dueOn: "2026-01-05", certainty: "provisional" });
    expect(movedBy(assumed, known, [deadline])).toEqual([]);
    const one = computeDeadline({ rule: "o101-1day", trigger: "2025-12-31", calendar: assumed });
    expect(movedBy(assumed, known, [one])).toMatchObject([
      { days: 2, after: { dueOn: "2026-01-04", certainty: "known" } },
    ]);
  });
});
