/** Requests worked by hand; the comments show the counting. */
import { chinaCalendar } from "@gongkai/calendar";
import { applicationClock, type ApplicationEvent } from "@gongkai/deadlines";
import { describe, expect, test } from "vitest";

const received: ApplicationEvent = { type: "received", on: "2026-03-02" };

function run(...events: ApplicationEvent[]) {
  const clock = applicationClock(events);
  return {
    ...clock,
    due: clock.reply?.dueOn,
    codes: clock.issues.map(({ code, path }) => `${path[1]} ${code}`),
  };
}

describe("the reply", () => {
  test("is due 20 working days after receipt", () => {
    // Mon Mar 2; 3–6 (4), 9–13 (9), 16–20 (14), 23–27 (19), 30 (20)
    expect(run(received)).toMatchObject({
      state: "running",
      receivedOn: "2026-03-02",
      due: "2026-03-30",
      issues: [],
    });
  });

  test("was due after 15 before 2019-05-15", () => {
    // Thu Apr 25; 26 (1), Sun 28 worked (2), 29–30 (4), May 1–4 off, Sun 5 worked (5), 6–10 (10), 13–17 (15)
    const clock = run({ type: "received", on: "2019-04-25" });
    expect(clock).toMatchObject({ due: "2019-05-17", reply: { rule: "foi07-24-reply" } });
    expect(clock.correctionNotice).toBeUndefined();
    expect(run({ type: "received", on: "2019-05-15" }).reply?.rule).toBe("foi19-33-reply");
  });

  test("may be extended once, by 20 at most, before it is due", () => {
    expect(run(received, { type: "extended", on: "2026-03-30" })).toMatchObject({
      due: "2026-04-28",
      codes: [],
    });
    // 30 working days: Mar 3–31 (21), Apr 1–3 (24), 7–10 (28), 13–14 (30)
    expect(run(received, { type: "extended", on: "2026-03-20", amount: 10 }).due).toBe("2026-04-14");
    expect(run(received, { type: "extended", on: "2026-03-20", amount: 21 })).toMatchObject({
      due: "2026-04-28",
      issues: [
        {
          code: "extension-capped",
          severity: "error",
          force: "must",
          provision: "foi19-33-reply",
          params: { asked: 21, allowed: 20 },
        },
      ],
    });
    expect(run(received, { type: "extended", on: "2026-03-31" })).toMatchObject({
      due: "2026-03-30",
      issues: [{ code: "extension-too-late", params: { on: "2026-03-31", dueOn: "2026-03-30" } }],
    });
    expect(
      run(received, { type: "extended", on: "2026-03-20", amount: 5 }, { type: "extended", on: "2026-03-23" })
        .codes,
    ).toEqual(["2 second-extension"]);
    expect(
      run({ type: "received", on: "2019-04-25" }, { type: "extended", on: "2019-05-17", amount: 16 }).issues,
    ).toMatchObject([{ code: "extension-capped", provision: "foi07-24-reply", params: { allowed: 15 } }]);
  });

  test("in time, late, or within a deferral", () => {
    expect(run(received, { type: "replied", on: "2026-03-30" })).toMatchObject({
      state: "replied",
      closedOn: "2026-03-30",
      due: "2026-03-30",
      issues: [],
    });
    expect(run(received, { type: "replied", on: "2026-03-31" }).issues).toEqual([
      {
        code: "reply-late",
        path: ["events", 1],
        severity: "error",
        force: "must",
        provision: "foi19-33-reply",
        params: { on: "2026-03-31", dueOn: "2026-03-30" },
      },
    ]);
    const deferred: ApplicationEvent = { type: "deferred", on: "2026-03-20", until: "2026-06-30" };
    expect(run(received, deferred, { type: "replied", on: "2026-06-30" })).toMatchObject({
      deferredUntil: "2026-06-30",
      issues: [],
    });
    expect(run(received, deferred, { type: "replied", on: "2026-07-01" }).codes).toEqual(["2 reply-late"]);
    expect(run(received, { ...deferred, until: "2026-03-19" }).codes).toEqual(["1 out-of-order"]);
    expect(
      run({ type: "received", on: "2019-04-25" }, { type: "deferred", on: "2019-05-05", until: "2019-09-01" })
        .codes,
    ).toEqual(["1 no-deferral"]);
    expect(
      run({ type: "received", on: "2019-04-25" }, { type: "replied", on: "2019-05-20" }).issues,
    ).toMatchObject([{ code: "reply-late", provision: "foi07-24-reply" }]);
  });
});

describe("receipt", () => {
  test("by ordinary post or online is the day of confirmation", () => {
    const online = { type: "received", on: "2026-03-02", by: "online-or-fax" } as const;
    expect(run({ ...online, confirmedOn: "2026-03-05" })).toMatchObject({
      receivedOn: "2026-03-05",
      state: "running",
      issues: [],
    });
    const open = run(online);
    expect(open).toMatchObject({
      state: "awaiting-confirmation",
      issues: [{ code: "not-confirmed", severity: "warning", provision: "foi19-31" }],
    });
    expect(open.receivedOn).toBeUndefined();
    expect(open.reply).toBeUndefined();
    expect(open.correctionNotice).toBeUndefined();
    expect(run({ ...online, confirmedOn: "2026-03-01" }).codes).toEqual(["0 out-of-order"]);
    const post = { type: "received", on: "2026-03-02", by: "ordinary-post" } as const;
    expect(run({ ...post, confirmedOn: "2026-03-02" }).codes).toEqual([]);
    expect(run({ ...post, confirmedOn: "2026-03-03" })).toMatchObject({
      receivedOn: "2026-03-03",
      issues: [{ code: "confirmed-late", params: { on: "2026-03-03", received: "2026-03-02" } }],
    });
  });

  test("in person or by registered post needs none, and none was needed before 2019", () => {
    expect(run({ type: "received", on: "2026-03-02", by: "in-person" }).due).toBe("2026-03-30");
    expect(
      run({ type: "received", on: "2026-03-02", by: "registered-post", confirmedOn: "2026-03-09" }).due,
    ).toBe("2026-03-30");
    expect(run({ type: "received", on: "2019-04-25", by: "online-or-fax" }).due).toBe("2019-05-17");
  });

  test("an extension before confirmation has nothing to extend", () => {
    expect(
      run({ type: "received", on: "2026-03-02", by: "online-or-fax" }, { type: "extended", on: "2026-03-03" })
        .codes,
    ).toEqual(["0 not-confirmed", "1 not-received-yet"]);
  });
});

describe("correction", () => {
  const asked: ApplicationEvent = { type: "correction-requested", on: "2026-03-05" };

  test("is asked for within 7 working days, and the reply period starts anew", () => {
    // Mar 3–6 (4), 9–11 (7)
    expect(run(received).correctionNotice?.dueOn).toBe("2026-03-11");
    const waiting = run(received, asked);
    expect(waiting.state).toBe("awaiting-correction");
    expect(waiting.reply).toBeUndefined();
    // Mon Mar 16; 17–20 (4), 23–27 (9), 30–Apr 3 (14), 4–6 off, 7–10 (18), 13–14 (20)
    const corrected = run(received, asked, { type: "corrected", on: "2026-03-16" });
    expect(corrected).toMatchObject({
      state: "running",
      receivedOn: "2026-03-02",
      due: "2026-04-14",
      issues: [],
    });
    expect(corrected.reply?.trigger).toBe("2026-03-16");
    expect(corrected.correctionNotice?.trigger).toBe("2026-03-02");
  });

  test("late, twice, or unasked", () => {
    expect(run(received, { ...asked, on: "2026-03-11" }).codes).toEqual([]);
    expect(run(received, { ...asked, on: "2026-03-12" })).toMatchObject({
      state: "awaiting-correction",
      issues: [
        {
          code: "correction-request-late",
          provision: "foi19-30",
          force: "must",
          params: { dueOn: "2026-03-11" },
        },
      ],
    });
    expect(run(received, asked, asked).codes).toEqual(["2 second-correction-request"]);
    expect(
      run(received, asked, { type: "corrected", on: "2026-03-06" }, { ...asked, on: "2026-03-09" }),
    ).toMatchObject({
      state: "running",
      codes: ["3 second-correction-request"],
    });
    expect(run(received, { type: "corrected", on: "2026-03-06" }).codes).toEqual([
      "1 no-correction-requested",
    ]);
    expect(run(received, { type: "correction-lapsed", on: "2026-03-06" }).codes).toEqual([
      "1 no-correction-requested",
    ]);
  });

  test("stops everything else until it comes, lapses, or the request is withdrawn", () => {
    expect(run(received, asked, { type: "replied", on: "2026-03-06" }).codes).toEqual([
      "2 awaiting-correction",
    ]);
    expect(run(received, asked, { type: "third-party-consulted", on: "2026-03-06" }).codes).toEqual([
      "2 awaiting-correction",
    ]);
    expect(run(received, asked, { type: "correction-lapsed", on: "2026-04-06" })).toMatchObject({
      state: "lapsed",
      closedOn: "2026-04-06",
    });
    expect(run(received, asked, { type: "withdrawn", on: "2026-03-06" })).toMatchObject({
      state: "withdrawn",
      closedOn: "2026-03-06",
      issues: [],
    });
  });

  test("had no clock of its own under the 2007 regulation", () => {
    const clock = run(
      { type: "received", on: "2019-04-25" },
      { type: "correction-requested", on: "2019-05-13" },
      { type: "corrected", on: "2019-05-15" },
    );
    // The corrected request came in under the new regulation
    expect(clock).toMatchObject({ issues: [], reply: { rule: "foi19-33-reply", trigger: "2019-05-15" } });
  });
});

describe("consultation", () => {
  const asked: ApplicationEvent = { type: "third-party-consulted", on: "2026-03-05" };

  test("leaves out the days from the day after the letter through the answer", () => {
    // Left out Mar 6–12; Mar 3–5 (3), 13 (4), 16–20 (9), 23–27 (14), 30–Apr 3 (19), 7 (20)
    expect(run(received, asked, { type: "third-party-answered", on: "2026-03-12" })).toMatchObject({
      state: "running",
      due: "2026-04-07",
      excluded: [{ from: "2026-03-06", to: "2026-03-12", reason: "third-party-consultation" }],
      consultations: [{ of: "third-party", askedOn: "2026-03-05", answeredOn: "2026-03-12" }],
      issues: [],
    });
  });

  test("holds the clock no longer than the opinion may take", () => {
    // Opinion: Mar 6 (1), 9–13 (6), 16–20 (11), 23–26 (15)
    // Reply: Mar 3–5 (3), 27 (4), 30–Apr 3 (9), 7–10 (13), 13–17 (18), 20–21 (20)
    const open = run(received, asked);
    expect(open).toMatchObject({ state: "consulting", due: "2026-04-21" });
    expect(open.consultations[0]?.opinion?.dueOn).toBe("2026-03-26");
    expect(run(received, asked, { type: "third-party-answered", on: "2026-03-26" }).codes).toEqual([]);
    expect(run(received, asked, { type: "third-party-answered", on: "2026-03-31" })).toMatchObject({
      state: "running",
      due: "2026-04-21",
      issues: [
        {
          code: "opinion-late",
          severity: "warning",
          provision: "foi19-32",
          params: { on: "2026-03-31", dueOn: "2026-03-26" },
        },
      ],
    });
  });

  test("of two bodies at once leaves out each day once", () => {
    // Left out Mar 6–12 and 11–16; Mar 3–5 (3), 17–20 (7), 23–27 (12), 30–Apr 3 (17), 7–9 (20)
    const clock = run(
      received,
      asked,
      { type: "agency-consulted", on: "2026-03-10", party: "规划局" },
      { type: "third-party-answered", on: "2026-03-12" },
      { type: "agency-answered", on: "2026-03-16", party: "规划局" },
    );
    expect(clock).toMatchObject({ due: "2026-04-09", codes: [] });
    expect(clock.consultations.map(({ of, party }) => [of, party])).toEqual([
      ["third-party", ""],
      ["agency", "规划局"],
    ]);
  });

  test("of another agency has its own clock", () => {
    const asked: ApplicationEvent = { type: "agency-consulted", on: "2026-03-05" };
    expect(run(received, asked).consultations[0]?.opinion?.rule).toBe("foi19-34");
    expect(run(received, asked, { type: "agency-answered", on: "2026-03-27" }).issues).toMatchObject([
      { code: "opinion-late", provision: "foi19-34" },
    ]);
  });

  test("answered on the day it was asked leaves nothing out", () => {
    expect(run(received, asked, { type: "third-party-answered", on: "2026-03-05" })).toMatchObject({
      excluded: [],
      due: "2026-03-30",
    });
  });

  test("needs an asker and an answerer, one for one", () => {
    expect(run(received, { type: "third-party-answered", on: "2026-03-05" }).codes).toEqual([
      "1 not-consulted",
    ]);
    expect(run(received, asked, { ...asked, on: "2026-03-06" }).codes).toEqual(["2 already-consulted"]);
    expect(run(received, asked, { ...asked, party: "甲公司" }).codes).toEqual([]);
    expect(run(received, asked, { type: "agency-answered", on: "2026-03-06" }).codes).toEqual([
      "2 not-consulted",
    ]);
    const answered: ApplicationEvent = { type: "third-party-answered", on: "2026-03-06" };
    expect(run(received, asked, answered, answered).codes).toEqual(["3 not-consulted"]);
  });

  test("under the 2007 regulation: of third parties only, and as long as it takes", () => {
    const received: ApplicationEvent = { type: "received", on: "2019-04-25" };
    const asked: ApplicationEvent = { type: "third-party-consulted", on: "2019-04-26" };
    const open = run(received, asked);
    expect(open.reply).toBeUndefined();
    expect(open).toMatchObject({ state: "consulting", excluded: [] });
    expect(open.consultations[0]?.opinion).toBeUndefined();
    // Left out Apr 27–30, 3 working days of it: Apr 26 (1), May 5 (2), 6–10 (7), 13–17 (12), 20–22 (15)
    expect(run(received, asked, { type: "third-party-answered", on: "2019-04-30" }).due).toBe("2019-05-22");
    const agency = run(
      received,
      { type: "agency-consulted", on: "2019-04-26" },
      { type: "agency-answered", on: "2019-04-30" },
    );
    expect(agency.due).toBe("2019-05-17");
    expect(agency.reply?.steps).toContainEqual({
      code: "exclusion-refused",
      from: "2019-04-27",
      to: "2019-04-30",
      reason: "other-agency-consultation",
      basis: "foi07-24-excluded",
    });
  });
});

describe("illegal orders are issues", () => {
  test("before receipt, received twice, out of order, after the end", () => {
    expect(run({ type: "replied", on: "2026-03-01" }, received)).toMatchObject({
      codes: ["0 not-received-yet"],
      due: "2026-03-30",
    });
    expect(run(received, { ...received, on: "2026-03-09" })).toMatchObject({
      codes: ["1 already-received"],
      due: "2026-03-30",
    });
    expect(run(received, { type: "replied", on: "2026-03-01" })).toMatchObject({
      state: "running",
      issues: [
        {
          code: "out-of-order",
          path: ["events", 1],
          severity: "error",
          params: { on: "2026-03-01", after: "2026-03-02" },
        },
      ],
    });
    for (const type of ["replied", "withdrawn"] as const)
      expect(run(received, { type, on: "2026-03-05" }, { type: "extended", on: "2026-03-06" }).codes).toEqual(
        ["2 already-closed"],
      );
  });

  test("nothing at all", () => {
    expect(applicationClock([])).toEqual({
      state: "not-received",
      consultations: [],
      excluded: [],
      issues: [],
    });
  });
});

test("what is no event is refused", () => {
  const on = "2026-03-02";
  expect(() => run({ type: "forwarded", on } as never)).toThrow(
    expect.objectContaining({ code: "bad-event" }),
  );
  expect(() => run(received, { type: "forwarded", on } as never)).toThrow(
    expect.objectContaining({ code: "bad-event", params: { value: "forwarded" } }),
  );
  expect(() => run(null as never)).toThrow(
    expect.objectContaining({ code: "bad-event", params: { value: null } }),
  );
  expect(() => run({ type: "received", on: "2026-3-2" })).toThrow(
    expect.objectContaining({ code: "bad-day", params: { value: "2026-3-2", field: "events[0].on" } }),
  );
  expect(() => run(received, { type: "extended", on, amount: 0 })).toThrow(
    expect.objectContaining({ code: "bad-amount" }),
  );
  expect(() => run(received, { type: "deferred", on, until: "" })).toThrow(
    expect.objectContaining({ code: "bad-day" }),
  );
  expect(() => run({ type: "received", on: "2008-04-30" })).toThrow(
    expect.objectContaining({ code: "rule-not-in-force" }),
  );
});

test("the calendar can be given", () => {
  const known = chinaCalendar.knownOn("2026-11-21");
  const events = [{ type: "received", on: "2026-12-10" }] as const;
  expect(() => applicationClock(events, { calendar: known })).toThrow(
    expect.objectContaining({ code: "outside-coverage" }),
  );
  expect(applicationClock(events, { calendar: known.assuming() }).reply?.certainty).toBe("provisional");
});
