/** Cases counted by hand against the notices; the comment shows the counting. */
import { chinaCalendar } from "@gongkai/calendar";
import { computeDeadline, type Deadline, type RuleId } from "@gongkai/deadlines";
import { describe, expect, test } from "vitest";

function due(rule: RuleId, trigger: string): string | undefined {
  return computeDeadline({ rule, trigger }).dueOn;
}

function earliest(rule: RuleId, trigger: string): string | undefined {
  return computeDeadline({ rule, trigger }).earliestOn;
}

function days({ dueOn, earliestOn, safeOn, otherReadings }: Deadline) {
  return { dueOn, earliestOn, safeOn, otherReadings };
}

describe("working days", () => {
  test.each([
    // Thu; Aug 17 (1), 20–24 (6), 27–31 (11), Sep 3–7 (16), 10–13 (20)
    ["op97-2-4-proactive", "2018-08-16", "2018-09-13"],
    // Thu; Sep 21 (1), 22–24 off, 25–28 (5), Sat 29 (6) and Sun 30 (7) are made up
    ["op97-2-4-licence-penalty", "2018-09-20", "2018-09-30"],
    // Thu; Apr 26 (1), Sun 28 (2), 29–30 (4), May 1–4 off, Sun 5 (5), 6–10 (10), 13–17 (15), 20–24 (20)
    ["foi07-18", "2019-04-25", "2019-05-24"],
    // Wed; May 16–17 (2), 20–24 (7), 27–31 (12), Jun 3–6 (16), Fri 7 off, 10–13 (20)
    ["foi19-26", "2019-05-15", "2019-06-13"],
    // Tue; Sep 30 (1), Oct 1–7 off, 8 (2)
    ["gr-50", "2026-09-29", "2026-10-08"],
    // Fri; Sat Feb 14 (1) is made up, 15–23 off, 24 (2)
    ["gr-43-2", "2026-02-13", "2026-02-24"],
    // Thu; May 1–5 off, 6 (1), 7 (2)
    ["m87-69", "2026-04-30", "2026-05-07"],
    // Wed; “三日” are working days: Oct 8 (1), 9 (2), Sat 10 (3) is made up
    ["ap-48-2", "2026-09-30", "2026-10-10"],
    // Fri; Mon Mar 9 (1), 10–13 (5), 16–20 (10)
    ["la-22", "2026-03-06", "2026-03-20"],
  ] as const)("%s from %s is due on %s", (rule, trigger, day) => {
    expect(due(rule, trigger)).toBe(day);
  });

  test.each([
    // Mon; Mar 3–6 (4), 9–13 (9), 16–20 (14), 23–27 (19), Mar 30–Apr 3 (24), 4–6 off, 7–10 (28), 13–17 (33), 20–24 (38), 27–28 (40)
    ["g32-39", "2026-03-02", "2026-04-28"],
    // Mon; Mar 3–6 (4), 9 (5)
    ["m87-16", "2026-03-02", "2026-03-09"],
    // Thu, itself the first day: Aug 16–17 (2), 20–24 (7), 27–31 (12), Sep 3–7 (17), 10–12 (20)
    ["g120-17", "2018-08-16", "2018-09-12"],
    // Sat, not a working day: Mon Aug 20 (1) … 24 (5), 27–31 (10), Sep 3–7 (15), 10–14 (20)
    ["g120-17", "2018-08-18", "2018-09-14"],
    ["m74-3wd", "2026-03-06", "2026-03-11"],
  ] as const)("%s from %s has run on %s", (rule, trigger, day) => {
    expect(earliest(rule, trigger)).toBe(day);
  });
});

describe("natural days", () => {
  test("a last day off moves on by 民法典 203, and staying is the other reading", () => {
    // Thu Apr 30 + 3 = Sun May 3, off through May 5
    const deadline = computeDeadline({ rule: "tr-54-publish", trigger: "2026-04-30" });
    expect(days(deadline)).toEqual({
      dueOn: "2026-05-06",
      otherReadings: [{ reading: "not-rolled", dueOn: "2026-05-03" }],
      safeOn: "2026-05-03",
      earliestOn: undefined,
    });
    expect(deadline.basis).toEqual(["tr-54-publish", "cc-201", "cc-203"]);
  });

  test("of a shortest period the later day is the safe one", () => {
    // Wed Jun 17 + 3 = Sat Jun 20, off through Jun 21
    expect(days(computeDeadline({ rule: "tr-54-publish/publicity", trigger: "2026-06-17" }))).toEqual({
      earliestOn: "2026-06-22",
      otherReadings: [{ reading: "not-rolled", earliestOn: "2026-06-20" }],
      safeOn: "2026-06-22",
      dueOn: undefined,
    });
  });

  test("a make-up working Saturday is no day off", () => {
    // Wed Oct 7 + 3 = Sat Oct 10, worked
    expect(days(computeDeadline({ rule: "tr-54-publish", trigger: "2026-10-07" }))).toEqual({
      dueOn: "2026-10-10",
    });
  });

  test("before 2021 the first day is left out by convention and nothing moves the last one", () => {
    // Fri Mar 1 + 30 = Sun Mar 31
    const deadline = computeDeadline({ rule: "tl-46", trigger: "2019-03-01" });
    expect(days(deadline)).toEqual({
      dueOn: "2019-03-31",
      earliestOn: undefined,
      safeOn: "2019-03-30",
      otherReadings: [
        { reading: "start-day-counted", dueOn: "2019-03-30" },
        { reading: "rolled", dueOn: "2019-04-01" },
      ],
    });
    expect(deadline.basis).toEqual(["tl-46"]);
    expect(deadline.steps).toContainEqual({
      code: "start-day",
      on: "2019-03-01",
      counted: false,
      basis: "convention",
      standing: "convention",
    });
  });

  test("民法典 reaches the first trigger of 2021, not the last of 2020", () => {
    expect(computeDeadline({ rule: "tl-46", trigger: "2020-12-31" }).basis).toEqual(["tl-46"]);
    expect(computeDeadline({ rule: "tl-46", trigger: "2021-01-01" }).basis).toContain("cc-201");
  });

  test("87号令 85 moves holidays, not plain weekends", () => {
    // Fri Mar 6 + 30 = Sun Apr 5, 清明, off through Apr 6
    expect(days(computeDeadline({ rule: "m87-71", trigger: "2026-03-06" }))).toEqual({
      dueOn: "2026-04-07",
      earliestOn: undefined,
      safeOn: undefined,
      otherReadings: undefined,
    });
    // Fri Mar 13 + 30 = Sun Apr 12, an ordinary weekend
    expect(days(computeDeadline({ rule: "m87-71", trigger: "2026-03-13" }))).toEqual({
      dueOn: "2026-04-12",
      earliestOn: undefined,
      safeOn: "2026-04-12",
      otherReadings: [{ reading: "rolled", dueOn: "2026-04-13" }],
    });
    // The law it carries out has no counting article of its own
    expect(due("gl-46", "2026-03-13")).toBe("2026-04-13");
  });

  test("a statutory holiday moves on by practice too, and staying remains the other reading", () => {
    // Wed Apr 1 + 30 = Fri May 1
    expect(days(computeDeadline({ rule: "tl-46", trigger: "2026-04-01" }))).toEqual({
      dueOn: "2026-05-06",
      earliestOn: undefined,
      safeOn: "2026-05-01",
      otherReadings: [{ reading: "not-rolled", dueOn: "2026-05-01" }],
    });
  });

  test("an article of the instrument's own moves the last day before 2021 as well", () => {
    // Sat Sep 1 2018 + 30 = Mon Oct 1, off through Oct 7
    const holiday = computeDeadline({ rule: "m87-71", trigger: "2018-09-01" });
    expect(days(holiday)).toEqual({
      dueOn: "2018-10-08",
      earliestOn: undefined,
      safeOn: undefined,
      otherReadings: undefined,
    });
    expect(holiday.basis).toEqual(["m87-71", "m87-85"]);
    expect(holiday.steps.at(-1)).toMatchObject({
      code: "rolled",
      from: "2018-10-01",
      to: "2018-10-08",
      basis: "m87-85",
      standing: "text",
    });
    // Thu Sep 13 2018 + 30 = Sat Oct 13, an ordinary weekend, stays
    expect(computeDeadline({ rule: "m87-71", trigger: "2018-09-13" }).steps.at(-1)).toEqual({
      code: "not-rolled",
      on: "2018-10-13",
      basis: "m87-85",
    });
    expect(computeDeadline({ rule: "tl-46", trigger: "2018-09-13" }).steps.at(-1)).toEqual({
      code: "not-rolled",
      on: "2018-10-13",
      basis: "convention",
    });
  });

  test("民法典 moves the last day from the first day it is in force", () => {
    // Fri Jan 1 2021 + 30 = Sun Jan 31; Thu Dec 31 2020 + 30 = Sat Jan 30
    expect(due("tl-46", "2021-01-01")).toBe("2021-02-01");
    expect(due("tl-46", "2020-12-31")).toBe("2021-01-30");
  });

  test("87号令 85 leaves it open whether a transferred rest day is a statutory holiday", () => {
    // Sat Sep 5 + 30 = Mon Oct 5, off in exchange
    expect(days(computeDeadline({ rule: "m87-71", trigger: "2026-09-05" }))).toEqual({
      dueOn: "2026-10-08",
      earliestOn: undefined,
      safeOn: "2026-10-05",
      otherReadings: [{ reading: "not-rolled", dueOn: "2026-10-05" }],
    });
  });
});

describe("start day", () => {
  test("自…最先发布公告之日起算 also bears counting the day itself", () => {
    expect(days(computeDeadline({ rule: "m87-16", trigger: "2026-03-02" }))).toEqual({
      earliestOn: "2026-03-09",
      dueOn: undefined,
      safeOn: "2026-03-09",
      otherReadings: [{ reading: "start-day-counted", earliestOn: "2026-03-06" }],
    });
  });

  test("120号 17 counts the first day; whether 23 does, where it sums up, is left open", () => {
    expect(days(computeDeadline({ rule: "g120-17", trigger: "2024-06-03" }))).toEqual({
      earliestOn: "2024-07-01",
    });
    expect(days(computeDeadline({ rule: "g120-23", trigger: "2024-06-03" }))).toEqual({
      earliestOn: "2024-07-01",
      dueOn: undefined,
      safeOn: "2024-07-02",
      otherReadings: [{ reading: "start-day-not-counted", earliestOn: "2024-07-02" }],
    });
    expect(computeDeadline({ rule: "g120-17", trigger: "2024-06-03" }).steps[0]).toEqual({
      code: "start-day",
      on: "2024-06-03",
      counted: true,
      basis: "g120-17",
      standing: "text",
    });
  });

  test("of two readings that end on one day only one is told", () => {
    // Mon Mar 2 + 20 = Sun Mar 22 or, counting Mar 2, Sat Mar 21: both move on to Mon 23
    expect(computeDeadline({ rule: "tl-24", trigger: "2026-03-02" }).otherReadings).toEqual([
      { reading: "not-rolled", earliestOn: "2026-03-22" },
    ]);
  });

  test("a settled sentence has one reading", () => {
    expect(days(computeDeadline({ rule: "gr-50", trigger: "2026-09-29" }))).toEqual({ dueOn: "2026-10-08" });
  });
});

describe("lead times", () => {
  test("the latest day lies so many days before the event, which is not counted", () => {
    // Mon Apr 20 − 15 = Sun Apr 5, 清明; one clear day more is Apr 4; the working day before is Fri Apr 3
    expect(days(computeDeadline({ rule: "m87-27", trigger: "2026-04-20" }))).toEqual({
      dueOn: "2026-04-05",
      earliestOn: undefined,
      safeOn: "2026-04-03",
      otherReadings: [
        { reading: "clear-days", dueOn: "2026-04-04" },
        { reading: "rolled-back", dueOn: "2026-04-03" },
      ],
    });
    expect(due("la-8", "2026-05-25")).toBe("2026-05-05");
  });

  test("working days are counted back over holidays and make-up days", () => {
    // Wed May 13: 12 (1), 11 (2), Sat 9 worked (3), 8 (4), 7 (5), 6 (6), May 1–5 off, Apr 30 (7) … 27 (10), 24–20 (15), 17–13 (20)
    expect(due("mi-notice", "2026-05-13")).toBe("2026-04-13");
    // A day off as the event changes nothing: Sun May 10 → 9 (1), 8 (2), 7 (3)
    expect(due("m74-29-change", "2026-05-10")).toBe("2026-05-07");
  });

  test("an exact lead time bounds both ways", () => {
    expect(days(computeDeadline({ rule: "la-11", trigger: "2026-06-12" }))).toEqual({
      dueOn: "2026-06-10",
      earliestOn: "2026-06-10",
      safeOn: undefined,
      otherReadings: [{ reading: "clear-days", dueOn: "2026-06-09", earliestOn: "2026-06-09" }],
    });
  });
});

describe("months and years", () => {
  test("run to the same day, or the month's last where it has none (民法典 202)", () => {
    const minor = computeDeadline({ rule: "s45-13/minor", trigger: "2025-11-30" });
    expect(days(minor)).toEqual({ earliestOn: "2026-02-28", dueOn: "2026-03-01" });
    expect(minor.steps).toContainEqual({
      code: "corresponding-day",
      on: "2026-02-28",
      amount: 3,
      unit: "month",
      monthEnd: true,
      basis: "cc-202",
    });
    expect(earliest("s45-13/minor", "2025-12-02")).toBe("2026-03-02");
    const other = computeDeadline({ rule: "s45-13/other", trigger: "2025-12-02" });
    expect(other.earliestOn).toBe("2028-12-02");
    expect(other.certainty).toBe("known");
    expect(other.steps.slice(1)).toEqual([
      {
        code: "corresponding-day",
        on: "2028-12-02",
        amount: 3,
        unit: "year",
        monthEnd: false,
        basis: "cc-202",
      },
    ]);
    expect(earliest("s45-13/other", "2024-02-29")).toBe("2027-02-28");
    expect(due("g32-12m", "2025-03-10")).toBe("2026-03-10");
  });

  test("a term of publication does not move, even where it ends on a holiday", () => {
    expect(earliest("s45-13/minor", "2026-07-03")).toBe("2026-10-03");
    expect(computeDeadline({ rule: "s45-13/other", trigger: "2026-07-03" }).earliestOn).toBe("2029-07-03");
  });

  test("counted from the first day, a month ends the day before", () => {
    // Before 2021 that is the other reading
    expect(computeDeadline({ rule: "g32-12m", trigger: "2018-03-01" }).steps[1]).toMatchObject({
      code: "corresponding-day",
      basis: "convention",
    });
    expect(computeDeadline({ rule: "g32-12m", trigger: "2021-01-01" }).steps[1]).toMatchObject({
      basis: "cc-202",
    });
    expect(computeDeadline({ rule: "g32-12m", trigger: "2018-03-01" }).otherReadings).toContainEqual({
      reading: "start-day-counted",
      dueOn: "2019-02-28",
    });
  });
});

describe("periodic and named days", () => {
  test.each([
    // month end Sat Jan 31; Feb 2–6 (5), 9–13 (10)
    ["h20-progress", "2026-01-09", "2026-02-13"],
    ["h20-progress", "2026-01-31", "2026-02-13"],
    // month end Thu Dec 31; Jan 1–3 off, Sun 4 worked (1), 5–9 (6), 12–15 (10)
    ["h20-allocation", "2025-12-01", "2026-01-15"],
    ["zj-feb", "2019-07-01", "2020-02-29"],
    ["zj-feb", "2018-01-01", "2019-02-28"],
    ["foi19-49-1", "2025-06-30", "2026-01-31"],
    ["foi19-49-2", "2025-06-30", "2026-03-31"],
    ["zj-aug30", "2018-08-16", "2018-08-30"],
  ] as const)("%s for %s is due on %s", (rule, trigger, day) => {
    expect(due(rule, trigger)).toBe(day);
  });

  test("a periodic clock starts with the end of its period, whose first day is no question", () => {
    const { steps, basis, otherReadings } = computeDeadline({ rule: "h20-progress", trigger: "2019-02-11" });
    expect(steps[0]).toEqual({ code: "period-end", on: "2019-02-28", period: "month" });
    expect(steps.map(({ code }) => code)).not.toContain("start-day");
    expect(basis).toEqual(["h20-progress"]);
    expect(otherReadings).toBeUndefined();
    expect(computeDeadline({ rule: "zj-feb", trigger: "2019-02-11" }).steps).toEqual([
      { code: "period-end", on: "2019-12-31", period: "year" },
      { code: "named-day", on: "2020-02-29" },
    ]);
  });

  test("“前” may leave out the day named, the end of February may not", () => {
    expect(computeDeadline({ rule: "foi19-49-1", trigger: "2025-06-30" }).safeOn).toBe("2026-01-30");
    expect(computeDeadline({ rule: "zj-feb", trigger: "2025-06-30" }).otherReadings).toBeUndefined();
  });

  test("the year reported on has to end while the rule is in force", () => {
    expect(due("foi19-49-1", "2019-01-02")).toBe("2020-01-31");
    expect(() => due("foi19-49-1", "2018-12-31")).toThrow(
      expect.objectContaining({ code: "rule-not-in-force" }),
    );
    expect(() => due("zj-aug30", "2018-08-31")).toThrow(
      expect.objectContaining({ code: "rule-not-in-force" }),
    );
  });
});

describe("without a number of days", () => {
  test("together, before, within hours, promptly", () => {
    expect(days(computeDeadline({ rule: "gr-43-2/documents", trigger: "2026-03-02" }))).toEqual({
      dueOn: "2026-03-02",
    });
    expect(days(computeDeadline({ rule: "mr-19", trigger: "2026-03-02" }))).toEqual({
      dueOn: "2026-03-02",
      earliestOn: undefined,
      safeOn: "2026-03-01",
      otherReadings: [{ reading: "day-before", dueOn: "2026-03-01" }],
    });
    expect(days(computeDeadline({ rule: "o10-11-12h", trigger: "2026-02-28" }))).toEqual({
      dueOn: "2026-03-01",
      earliestOn: undefined,
      safeOn: "2026-02-28",
      otherReadings: [{ reading: "same-day", dueOn: "2026-02-28" }],
    });
    const promptly = computeDeadline({ rule: "tr-31", trigger: "2026-03-02" });
    expect(promptly.dueOn).toBeUndefined();
    expect(promptly.steps).toEqual([{ code: "no-number" }]);
    expect("amount" in promptly).toBe(false);
  });
});

describe("the whole answer", () => {
  test("is plain data with every run of days", () => {
    const deadline = computeDeadline({ rule: "gr-43-2", trigger: "2026-02-13" });
    expect(JSON.parse(JSON.stringify(deadline))).toEqual(deadline);
    expect(deadline).toMatchObject({
      rule: "gr-43-2",
      trigger: "2026-02-13",
      dueOn: "2026-02-24",
      amount: 2,
      unit: "working-day",
      certainty: "known",
      confidence: "quoted",
      force: "must",
      basis: ["gr-43-2", "cc-201"],
    });
    expect(deadline.steps[0]).toEqual({
      code: "start-day",
      on: "2026-02-13",
      counted: false,
      basis: "cc-201",
      standing: "practice",
    });
    expect(deadline.steps[1]).toMatchObject({
      code: "counted",
      from: "2026-02-14",
      to: "2026-02-14",
      total: 1,
      notice: { year: 2026 },
    });
    expect(deadline.steps.at(-1)).toEqual({
      code: "counted",
      from: "2026-02-24",
      to: "2026-02-24",
      days: 1,
      total: 2,
    });
    const skipped = deadline.steps.filter((step) => step.code === "skipped");
    expect(skipped.reduce((sum, step) => sum + step.days, 0)).toBe(9);
    for (const step of skipped) expect(step.notice?.number).toBe("国办发明电〔2025〕7号");
  });

  test("a lead time's runs go back from the event", () => {
    const { steps } = computeDeadline({ rule: "m74-29-change", trigger: "2026-03-10" });
    expect(
      steps.map((step) => ("from" in step ? `${step.code} ${step.from}/${step.to}` : step.code)),
    ).toEqual([
      "start-day",
      "counted 2026-03-09/2026-03-09",
      "skipped 2026-03-07/2026-03-08",
      "counted 2026-03-05/2026-03-06",
    ]);
  });

  test("confidence and force are those of the row", () => {
    expect(computeDeadline({ rule: "mi-result", trigger: "2026-03-02" }).confidence).toBe("memory");
    expect(computeDeadline({ rule: "g32-13", trigger: "2026-03-02" }).confidence).toBe("secondary");
    expect(computeDeadline({ rule: "k10-intent", trigger: "2026-03-02" }).force).toBe("should");
  });
});

describe("beyond the notices", () => {
  const known = chinaCalendar.knownOn("2026-11-21");

  test("the calendar refuses, unless asked to assume; then the day is provisional and the notice named", () => {
    const request = { rule: "op97-2-4-proactive", trigger: "2026-12-15" } as const;
    expect(() => computeDeadline({ ...request, calendar: known })).toThrow(
      expect.objectContaining({ code: "outside-coverage" }),
    );
    const deadline = computeDeadline({ ...request, calendar: known.assuming() });
    expect(deadline.certainty).toBe("provisional");
    expect(deadline.steps.at(-1)).toEqual({ code: "provisional", missingNotices: [2027] });
  });

  test("a count that stops before the next notice can matter is known", () => {
    expect(
      computeDeadline({ rule: "gr-50", trigger: "2026-12-01", calendar: known.assuming() }).certainty,
    ).toBe("known");
  });

  test("as known on an earlier day", () => {
    // On 2020-01-23 nobody knew of the extension to Feb 2: off Jan 24–30, 31 (1), Sat Feb 1 (2), 3 (3)
    const calendar = chinaCalendar.knownOn("2020-01-23");
    const request = { rule: "la-21", trigger: "2020-01-23" } as const;
    expect(computeDeadline({ ...request, calendar }).dueOn).toBe("2020-02-05");
    expect(computeDeadline(request).dueOn).toBe("2020-02-07");
  });
});
