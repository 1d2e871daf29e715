/** Procedures worked by hand from the sentences; the comments show the counting. */
import { chinaCalendar } from "@gongkai/calendar";
import {
  milestoneLabels,
  planTimeline,
  procedures,
  rules,
  type MilestoneId,
  type ProcedureId,
  type TimelineFacts,
} from "@gongkai/deadlines";
import { describe, expect, test } from "vitest";

const known = chinaCalendar.knownOn("2026-11-21");

function plan(procedure: ProcedureId, facts: TimelineFacts) {
  const timeline = planTimeline(procedure, facts, { calendar: known });
  return {
    ...timeline,
    of: (id: MilestoneId) => {
      const milestone = timeline.milestones.find((one) => one.id === id);
      return [milestone?.earliestOn, milestone?.latestOn];
    },
  };
}

describe("public tender for construction works", () => {
  test("from the day the documents are issued", () => {
    const { of, critical, conflicts } = plan("construction-tender", { "documents-issued": "2026-03-04" });
    // 发售期不得少于5日: Wed Mar 4 + 5 = Mon Mar 9
    expect(of("documents-period-ended")).toEqual(["2026-03-09", undefined]);
    // 最短不得少于二十日: Mar 4 + 20 = Tue Mar 24
    expect(of("bid-deadline")).toEqual(["2026-03-24", undefined]);
    // At the earliest all on Mar 24; 公示期不得少于3日: + 3 = Fri Mar 27; the winner on the day after
    expect(of("publicity-ended")).toEqual(["2026-03-27", undefined]);
    expect(of("winner-determined")).toEqual(["2026-03-28", undefined]);
    expect(of("notice-published")).toEqual([undefined, "2026-03-04"]);
    expect(critical).toEqual({
      from: "documents-issued",
      to: "bid-deadline",
      rule: "tl-24",
      days: 20,
      confidence: "quoted",
    });
    expect(conflicts).toEqual([]);
  });

  test("from the bid deadline back, and from the report on", () => {
    const { of } = plan("construction-tender", {
      "bid-deadline": "2026-04-20",
      "evaluation-report-received": "2026-04-22",
      "winner-determined": "2026-04-30",
      "award-notice-sent": "2026-04-30",
    });
    // 截止时间至少十五日前: Mon Apr 20 − 15 = Apr 5
    expect(of("clarification-sent")).toEqual([undefined, "2026-04-05"]);
    // 投标截止时间10日前: Apr 10
    expect(of("objection-raised")).toEqual([undefined, "2026-04-10"]);
    // Documents 20 days before, so that the deadline is no earlier than it may be: Mar 31
    expect(of("documents-issued")).toEqual([undefined, "2026-03-31"]);
    // 3日内公示: Wed Apr 22 + 3 = Sat Apr 25, moves on to Mon 27. The notice must have run 3 days by Wed Apr 29, the eve
    // of the award: Sun Apr 26 + 3 = Apr 29
    expect(of("candidates-published")).toEqual(["2026-04-22", "2026-04-26"]);
    expect(of("publicity-ended")).toEqual(["2026-04-27", "2026-04-29"]);
    // 确定中标人之日起十五日内: Apr 30 + 15 = Fri May 15
    expect(of("report-filed")).toEqual(["2026-04-30", "2026-05-15"]);
    // 中标通知书发出之日起三十日内: Apr 30 + 30 = Sat May 30, moves on to Mon Jun 1
    expect(of("contract-signed")).toEqual(["2026-04-30", "2026-06-01"]);
    // 书面合同签订后5日内: Jun 1 + 5 = Sat Jun 6, moves on to Mon Jun 8
    expect(of("bond-refunded")).toEqual(["2026-04-30", "2026-06-08"]);
    // 20个工作日内 of a contract signed by Jun 1: Jun 2–5 (4), 8–12 (9), 15–18 (13), 19–21 off, 22–26 (18), 29–30 (20)
    expect(of("contract-published")).toEqual(["2026-04-30", "2026-06-30"]);
  });

  test("a bid deadline that leaves less than 20 days", () => {
    expect(
      plan("construction-tender", { "documents-issued": "2026-03-04", "bid-deadline": "2026-03-23" })
        .conflicts,
    ).toEqual([
      {
        code: "too-early",
        milestone: "bid-deadline",
        on: "2026-03-23",
        bound: {
          on: "2026-03-24",
          from: "documents-issued",
          rule: "tl-24",
          force: "must",
          confidence: "quoted",
          certainty: "known",
        },
      },
    ]);
    expect(
      plan("construction-tender", { "documents-issued": "2026-03-04", "bid-deadline": "2026-03-24" })
        .conflicts,
    ).toEqual([]);
  });

  test("a clarification that comes too late, and a contract before its award", () => {
    const { conflicts } = plan("construction-tender", {
      "clarification-sent": "2026-04-06",
      "bid-deadline": "2026-04-20",
      "award-notice-sent": "2026-05-20",
      "contract-signed": "2026-05-19",
    });
    expect(conflicts.map(({ code, milestone, bound }) => [code, milestone, bound.on, bound.rule])).toEqual([
      ["too-late", "clarification-sent", "2026-04-05", "tl-23"],
      ["too-early", "contract-signed", "2026-05-20", undefined],
    ]);
  });

  test("known days that leave none between them", () => {
    const { conflicts } = plan("construction-tender", {
      "candidates-published": "2026-04-22",
      "winner-determined": "2026-04-24",
    });
    // 公示期 through Sat Apr 25, moving on to Mon 27, and the winner on the day after; the winner on Apr 24 asks for Apr 23
    expect(conflicts).toMatchObject([
      {
        code: "no-day-left",
        milestone: "publicity-ended",
        bound: { on: "2026-04-27" },
        latest: { on: "2026-04-23" },
      },
      { code: "too-early", milestone: "winner-determined", on: "2026-04-24", bound: { on: "2026-04-28" } },
    ]);
    expect(conflicts[0]?.on).toBeUndefined();
    expect(conflicts[1]?.bound.rule).toBeUndefined();
  });
});

describe("government procurement by public tender", () => {
  test("from the notice and the documents", () => {
    const { of, milestones } = plan("procurement-tender", {
      "notice-published": "2026-03-02",
      "documents-issued": "2026-03-03",
    });
    // 公告期限为5个工作日: Mar 3–6 (4), 9 (5)
    expect(of("notice-period-ended")).toEqual(["2026-03-09", undefined]);
    // 提供期限 5个工作日 from the notice (Mar 9) and from the first issue: Mar 4–6 (3), 9–10 (5)
    expect(of("documents-period-ended")).toEqual(["2026-03-10", undefined]);
    // 不得少于二十日: Mar 3 + 20 = Mon Mar 23
    expect(of("bid-deadline")).toEqual(["2026-03-23", undefined]);
    // 不得晚于采购活动开始前30日: Mar 2 − 30 = Jan 31; from memory
    expect(of("intention-published")).toEqual([undefined, "2026-01-31"]);
    expect(milestones.find(({ id }) => id === "intention-published")?.confidence).toBe("memory");
    expect(milestones.find(({ id }) => id === "bid-deadline")?.confidence).toBe("quoted");
  });

  test("from the end of the evaluation", () => {
    const { of } = plan("procurement-tender", { "evaluation-ended": "2026-04-28" });
    // 2个工作日内送采购人: Wed Apr 29 (1), 30 (2)
    expect(of("evaluation-report-received")).toEqual(["2026-04-28", "2026-04-30"]);
    // 5个工作日内确定: May 1–5 off, 6–8 (3), Sat 9 worked (4), Mon 11 (5)
    expect(of("winner-determined")).toEqual(["2026-04-28", "2026-05-11"]);
    // 2个工作日内公告、发出通知书: May 12 (1), 13 (2)
    expect(of("result-published")).toEqual(["2026-04-28", "2026-05-13"]);
    expect(of("award-notice-sent")).toEqual(["2026-04-28", "2026-05-13"]);
    // 公告期限为1个工作日: Wed Apr 29
    expect(of("result-period-ended")).toEqual(["2026-04-29", undefined]);
    // 30日内签订: May 13 + 30 = Fri Jun 12
    expect(of("contract-signed")).toEqual(["2026-04-28", "2026-06-12"]);
    // 2个工作日内公告: Jun 15 (1), 16 (2); 七个工作日内备案: 15–18 (4), 19–21 off, 22–24 (7)
    expect(of("contract-published")).toEqual(["2026-04-28", "2026-06-16"]);
    expect(of("contract-filed")).toEqual(["2026-04-28", "2026-06-24"]);
  });

  test("from the contract back", () => {
    const { of } = plan("procurement-tender", { "contract-signed": "2026-06-12" });
    // The notice of award 30 days before: Wed May 13; the winner 2 working days before: 12 (1), 11 (2)
    expect(of("award-notice-sent")).toEqual(["2026-05-13", "2026-06-12"]);
    expect(of("winner-determined")).toEqual(["2026-05-11", "2026-06-12"]);
    // The documents 20 days before: Sat May 23
    expect(of("documents-issued")).toEqual([undefined, "2026-05-23"]);
  });
});

describe("competitive consultation", () => {
  test("10 natural days, 5 working days of sale, change 5 days before", () => {
    const { of, critical } = plan("procurement-consultation", { "documents-issued": "2026-03-02" });
    // 不得少于10日: Mon Mar 2 + 10 = Thu Mar 12
    expect(of("first-response-deadline")).toEqual(["2026-03-12", undefined]);
    // 发售期限不得少于5个工作日: Mar 3–6 (4), 9 (5)
    expect(of("documents-period-ended")).toEqual(["2026-03-09", undefined]);
    expect(critical).toMatchObject({ rule: "m214-10", days: 10 });
    // 截止时间至少5日前: Mar 16 − 5 = Mar 11
    expect(
      plan("procurement-consultation", { "first-response-deadline": "2026-03-16" }).of("clarification-sent"),
    ).toEqual([undefined, "2026-03-11"]);
  });

  test("result in 2 working days, contract in 30 days", () => {
    const { of } = plan("procurement-consultation", {
      "supplier-determined": "2026-03-20",
      "award-notice-sent": "2026-03-23",
    });
    // Fri Mar 20: Mon 23 (1), 24 (2)
    expect(of("result-published")).toEqual(["2026-03-20", "2026-03-24"]);
    // Mar 23 + 30 = Wed Apr 22
    expect(of("contract-signed")).toEqual(["2026-03-23", "2026-04-22"]);
  });

  test("the length of its notice is known second-hand", () => {
    const { milestones } = plan("procurement-consultation", { "notice-published": "2026-03-02" });
    // 3个工作日: Mar 3 (1), 4 (2), 5 (3)
    expect(milestones.find(({ id }) => id === "notice-period-ended")).toMatchObject({
      earliestOn: "2026-03-05",
      confidence: "secondary",
    });
  });
});

test("negotiation: 3 working days both ways", () => {
  const { of } = plan("procurement-negotiation", {
    "documents-issued": "2026-03-05",
    "first-response-deadline": "2026-03-12",
  });
  // 不得少于3个工作日 from Thu Mar 5: 6 (1), 9 (2), 10 (3); 3个工作日前 of Thu Mar 12: 11 (1), 10 (2), 9 (3)
  expect(of("clarification-sent")).toEqual(["2026-03-05", "2026-03-09"]);
  expect(
    plan("procurement-negotiation", { "documents-issued": "2026-03-05" }).of("first-response-deadline"),
  ).toEqual(["2026-03-10", undefined]);
});

test("land by listing", () => {
  const { of, conflicts } = plan("land-listing", {
    "listing-start": "2026-06-01",
    "listing-end": "2026-06-15",
    "contract-signed": "2026-07-01",
  });
  // 开始日前20日: Jun 1 − 20 = May 12
  expect(of("notice-published")).toEqual([undefined, "2026-05-12"]);
  // 结束日前2天, exactly: Jun 13
  expect(of("application-deadline")).toEqual(["2026-06-13", "2026-06-13"]);
  // 10个工作日内公布: Jun 16–18 (3), 19–21 off, 22–26 (8), 29–30 (10)
  expect(of("result-published")).toEqual(["2026-06-15", "2026-06-30"]);
  // 5个工作日内退还: Jun 16–18 (3), 22–23 (5)
  expect(of("deposit-refunded")).toEqual(["2026-06-15", "2026-06-23"]);
  // 20个工作日内 from the contract: Jul 2–3 (2), 6–10 (7), 13–17 (12), 20–24 (17), 27–29 (20)
  expect(of("supply-result-published")).toEqual(["2026-07-01", "2026-07-29"]);
  expect(conflicts).toEqual([]);
  // 挂牌时间不得少于10日: Jun 1 + 10 = Jun 11
  expect(
    plan("land-listing", { "listing-start": "2026-06-01", "listing-end": "2026-06-10" }).conflicts,
  ).toMatchObject([
    { code: "too-early", milestone: "listing-end", bound: { on: "2026-06-11", rule: "la-18" } },
  ]);
});

describe("mining by listing", () => {
  test("rests on rules from memory since 2023, and says so", () => {
    const { of, milestones, notEvaluated } = plan("mining-listing", { "listing-start": "2026-06-01" });
    // 20个工作日前: May 29 (1) … 25 (5), 22–18 (10), 15–11 (15), Sat 9 (16), 8–6 (19), Apr 30 (20)
    expect(of("notice-published")).toEqual([undefined, "2026-04-30"]);
    // 挂牌时间不得少于10个工作日: Jun 2–5 (4), 8–12 (9), 15 (10)
    expect(of("listing-end")).toEqual(["2026-06-15", undefined]);
    // 公示期不少于10个工作日, at the earliest from Jun 15: 16–18 (3), 22–26 (8), 29–30 (10); the contract the day after
    expect(of("contract-signed")).toEqual(["2026-07-01", undefined]);
    expect(milestones.filter(({ confidence }) => confidence === "memory").map(({ id }) => id)).toEqual([
      "notice-published",
      "listing-end",
      "deal-confirmed",
      "result-published",
      "publicity-ended",
      "contract-signed",
    ]);
    expect(notEvaluated).toEqual([]);
  });

  test("natural days under the trial rules of 2011, second-hand", () => {
    const { of, notEvaluated } = plan("mining-listing", { "listing-start": "2016-06-01" });
    expect(of("notice-published")).toEqual([undefined, "2016-05-12"]);
    expect(notEvaluated).toEqual([
      { rule: "mi-listing", step: "listing-start", on: "2016-06-01", reason: "rule-not-in-force" },
    ]);
  });

  test("nothing between the two", () => {
    const { of, notEvaluated } = plan("mining-listing", { "listing-start": "2020-06-01" });
    expect(of("notice-published")).toEqual([undefined, undefined]);
    expect(notEvaluated.map(({ rule }) => rule)).toEqual(["mi11-notice", "mi-notice", "mr-19", "mi-listing"]);
  });
});

describe("transfer of state property", () => {
  test("with preliminary disclosure where control passes", () => {
    const { of, questions, notEvaluated } = plan("property-transfer", {
      "transfer-approved": "2026-03-02",
      "control-passes": true,
    });
    // 获批后10个工作日内预披露: Mar 3–6 (4), 9–13 (9), 16 (10)
    expect(of("pre-disclosure-start")).toEqual(["2026-03-02", "2026-03-16"]);
    // 不得少于20个工作日: Mar 3–6 (4), 9–13 (9), 16–20 (14), 23–27 (19), 30 (20)
    expect(of("pre-disclosure-end")).toEqual(["2026-03-30", undefined]);
    // Formal disclosure from Mar 31: Apr 1–3 (3), 7–10 (7), 13–17 (12), 20–24 (17), 27–29 (20)
    expect(of("disclosure-start")).toEqual(["2026-03-31", undefined]);
    expect(of("disclosure-end")).toEqual(["2026-04-29", undefined]);
    // 5个工作日 from Apr 29: 30 (1), May 6–8 (4), Sat 9 worked (5)
    expect(of("result-period-ended")).toEqual(["2026-05-09", undefined]);
    expect(questions).toEqual([]);
    expect(notEvaluated).toEqual([
      { rule: "g32-12m", step: "disclosure-start", on: "2026-03-31", reason: "outside-coverage" },
    ]);
  });

  test("asks whether control passes, and leaves the steps out until it is told", () => {
    const open = plan("property-transfer", { "transfer-approved": "2026-03-02" });
    expect(open.questions).toEqual(["control-passes"]);
    expect(open.of("pre-disclosure-start")).toEqual([undefined, undefined]);
    const told = plan("property-transfer", { "transfer-approved": "2026-03-02", "control-passes": false });
    expect(told.questions).toEqual([]);
    expect(told.milestones.map(({ id }) => id)).not.toContain("pre-disclosure-start");
    expect(
      plan("property-transfer", { "pre-disclosure-start": "2026-03-02" }).of("pre-disclosure-end"),
    ).toEqual([undefined, undefined]);
  });

  test("12 months to find a transferee, and the start day counted until 2025-02-17", () => {
    const { of, milestones } = plan("property-transfer", {
      "disclosure-start": "2024-03-04",
      "control-passes": false,
    });
    expect(of("transferee-found")).toEqual(["2024-03-04", "2025-03-04"]);
    // 120号: Mar 4–8 (5), 11–15 (10), 18–22 (15), 25–29 (20); Order 32 a day more, which holds: Mon Apr 1
    expect(of("disclosure-end")).toEqual(["2024-04-01", undefined]);
    expect(milestones.find(({ id }) => id === "disclosure-end")?.earliestBy?.rule).toBe("g32-13");
  });
});

test("capital increase: 40 working days", () => {
  const { of, critical } = plan("capital-increase", { "disclosure-start": "2026-03-02" });
  expect(of("disclosure-end")).toEqual(["2026-04-28", undefined]);
  expect(critical).toEqual({
    from: "disclosure-start",
    to: "disclosure-end",
    rule: "g32-39",
    days: 57,
    confidence: "quoted",
  });
  expect(of("increase-approved")).toEqual([undefined, "2026-03-02"]);
});

test("housing plan", () => {
  const { of, critical } = plan("housing-plan", {
    "annual-plan-set": "2026-03-02",
    "month-reported": "2026-03-10",
    "project-started": "2026-04-01",
    "project-completed": "2026-09-01",
  });
  // 20个工作日内: Mar 3–6 (4), 9–13 (9), 16–20 (14), 23–27 (19), 30 (20)
  expect(of("annual-plan-published")).toEqual(["2026-03-02", "2026-03-30"]);
  // 每月后10个工作日内: Apr 1–3 (3), 7–10 (7), 13–15 (10)
  expect(of("progress-published")).toEqual([undefined, "2026-04-15"]);
  expect(of("allocation-updated")).toEqual([undefined, "2026-04-15"]);
  // Apr 2–3 (2), 7–10 (6), 13–17 (11), 20–24 (16), 27–30 (20)
  expect(of("started-project-published")).toEqual(["2026-04-01", "2026-04-30"]);
  // Sep 2–4 (3), 7–11 (8), 14–18 (13), Sun 20 worked (14), 21–24 (18), 25–27 off, 28–29 (20)
  expect(of("completed-project-published")).toEqual(["2026-09-01", "2026-09-29"]);
  expect(critical).toBeUndefined();
});

test("a day beyond the notices says nothing about the steps before it, and is listed", () => {
  const { notEvaluated, of } = plan("procurement-tender", { "contract-signed": "2027-05-20" });
  expect(of("award-notice-sent")).toEqual([undefined, undefined]);
  expect(notEvaluated.map(({ rule, step, on, reason }) => [rule, step, on, reason])).toContainEqual([
    "m87-71",
    "contract-signed",
    "2027-05-20",
    "outside-coverage",
  ]);
  expect(notEvaluated.map(({ rule }) => rule)).toContain("gr-50");
});

describe("every procedure", () => {
  const ids = Object.keys(procedures) as ProcedureId[];

  test("names rules and steps that exist, in an order its links keep", () => {
    expect(ids).toHaveLength(9);
    const known = new Set<string>(rules.map(({ id }) => id));
    for (const id of ids) {
      const { steps, links } = procedures[id];
      const order = steps.map((step) => step.id as string);
      expect(new Set(order).size).toBe(order.length);
      for (const link of links) {
        expect(order).toEqual(expect.arrayContaining([link.trigger, link.act]));
        if ("rule" in link) expect(known).toContain(link.rule);
        const before = "rule" in link && rules.find((row) => row.id === link.rule)?.direction === "before";
        expect(order.indexOf(link.act) > order.indexOf(link.trigger)).toBe(!before);
      }
    }
  });

  test("every step has a label and is used", () => {
    const used = new Set<string>(ids.flatMap((id) => procedures[id].steps.map((step) => step.id)));
    expect(new Set(Object.keys(milestoneLabels))).toEqual(used);
  });

  test.each(ids)("%s knows nothing without facts, and is plain data", (id) => {
    const timeline = planTimeline(id, {});
    expect(JSON.parse(JSON.stringify(timeline))).toEqual(timeline);
    expect(timeline.milestones.filter(({ earliestOn, latestOn }) => earliestOn ?? latestOn)).toEqual([]);
    expect(timeline).toMatchObject({ procedure: id, conflicts: [], notEvaluated: [] });
    expect(timeline.critical).toBeUndefined();
  });

  test.each(ids)("%s has no conflict where every step comes as early as it may", (id) => {
    const calendar = known.assuming();
    const first = procedures[id].steps[0]?.id ?? "notice-published";
    let facts: TimelineFacts = { [first]: "2026-01-12", "listing-start": "2026-03-16" };
    if (!procedures[id].steps.some((step) => step.id === "listing-start")) facts = { [first]: "2026-01-12" };
    for (const { id: step } of planTimeline(id, facts, { calendar }).milestones) {
      const earliest = planTimeline(id, facts, { calendar }).milestones.find(
        (one) => one.id === step,
      )?.earliestOn;
      if (earliest !== undefined) facts = { ...facts, [step]: earliest };
    }
    expect(planTimeline(id, facts, { calendar }).conflicts).toEqual([]);
  });
});

test("provisional bounds are marked", () => {
  const { milestones } = planTimeline(
    "procurement-tender",
    { "contract-signed": "2026-12-24" },
    { calendar: known.assuming() },
  );
  expect(milestones.find(({ id }) => id === "contract-filed")).toMatchObject({ certainty: "provisional" });
  expect(milestones.find(({ id }) => id === "award-notice-sent")?.certainty).toBe("known");
});

test("what cannot be meant is refused", () => {
  const thrown = (procedure: unknown, facts: unknown) => () =>
    planTimeline(procedure as ProcedureId, facts as TimelineFacts);
  expect(thrown("toString", {})).toThrow(
    expect.objectContaining({ code: "unknown-procedure", params: { value: "toString" } }),
  );
  expect(thrown("land-listing", { "bid-deadline": "2026-03-02" })).toThrow(
    expect.objectContaining({
      code: "unknown-fact",
      params: { value: "bid-deadline", procedure: "land-listing" },
    }),
  );
  expect(thrown("property-transfer", { "control-passes": "yes" })).toThrow(
    expect.objectContaining({ code: "unknown-fact" }),
  );
  expect(thrown("land-listing", { "listing-start": "2026-3-2" })).toThrow(
    expect.objectContaining({ code: "bad-day", params: { value: "2026-3-2", field: "listing-start" } }),
  );
});
