import { checkEntry, replay, type BlacklistEvent, type Measure } from "@gongkai/blacklist";
import { civilDate } from "@gongkai/calendar";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { event, listing } from "./made-up.ts";
import { anyEvents } from "./random-history.ts";

const said = listing({}, { regime: "credit-information", severity: "serious" });
const proposed = event("proposed", "S", { on: "2026-04-01", listing: said });
const decided = event("decided", "S", { on: "2026-05-10", listing: said });
const published = event("published", "S", { on: "2026-05-20" });

const issuesOf = (...events: BlacklistEvent[]) =>
  replay(events).issues.map(({ code, severity, provision }) =>
    [code, severity, ...(provision ? [provision] : [])].join(" "),
  );

describe("any log", () => {
  it("comes to one list in whatever order and however often its events come", () => {
    fc.assert(
      fc.property(
        fc.tuple(anyEvents, anyEvents).chain(([a, b]) => {
          const log = [...a, ...b.map((one) => ({ ...one, entry: "Q", id: `Q${one.id}` }))];
          return fc.tuple(
            fc.constant(log),
            fc.shuffledSubarray([...log, ...log], { minLength: 2 * log.length }),
          );
        }),
        ([log, shuffled]) => {
          expect(replay(shuffled)).toEqual(replay(log));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("can be replayed from what it came to", () => {
    fc.assert(
      fc.property(anyEvents, (log) => {
        const once = replay(log);
        expect(replay(once.entries.flatMap(({ events }) => events))).toEqual(once);
      }),
    );
  });

  it("never throws for a subset of its events", () => {
    fc.assert(
      fc.property(
        anyEvents.chain((log) => fc.subarray([...log])),
        (log) => {
          expect(replay(log).entries.length).toBe(log.length > 0 ? 1 : 0);
        },
      ),
    );
  });
});

describe("events that contradict each other", () => {
  it("are reported, and the same one is kept whichever comes first", () => {
    const other = { ...published, on: "2026-05-25" } as BlacklistEvent;
    expect(replay([decided, published, other])).toEqual(replay([other, decided, published]));
    expect(issuesOf(decided, published, other)).toContain("conflicting-event error");
  });
});

describe("illegal transitions", () => {
  it.each([
    [
      "publication before the decision",
      [proposed, event("published", "S", { on: "2026-04-02" }), decided],
      "published-before-decision error",
    ],
    [
      "a second decision",
      [decided, event("decided", "S", { on: "2026-06-01", listing: said })],
      "illegal-transition error",
    ],
    [
      "removal twice",
      [
        decided,
        event("removed", "S", { on: "2026-06-01", cause: "other" }),
        event("removed", "S", { on: "2026-07-01", cause: "other" }),
      ],
      "illegal-transition error",
    ],
    [
      "resuming what was not suspended",
      [decided, event("resumed", "S", { on: "2026-06-01" })],
      "illegal-transition error",
    ],
    [
      "undoing a repair that was none",
      [
        decided,
        event("removed", "S", { on: "2026-06-01", cause: "other" }),
        event("repair-revoked", "S", { on: "2026-07-01" }),
      ],
      "illegal-transition error",
    ],
    [
      "listing after it was declined",
      [proposed, event("declined", "S", { on: "2026-04-20" }), decided],
      "illegal-transition error",
    ],
    [
      "anything after revocation",
      [decided, event("revoked", "S", { on: "2026-06-01" }), event("resumed", "S", { on: "2026-07-01" })],
      "illegal-transition error",
    ],
    ["no decision at all", [published], "no-decision error"],
  ])("%s", (_, events, issue) => {
    expect(issuesOf(...events)).toContain(issue);
  });

  it("name the event, where the entry stood, and what could have followed", () => {
    const resumed = event("resumed", "S", { on: "2026-06-01" });
    expect(replay([proposed, decided, resumed]).issues).toEqual([
      {
        code: "illegal-transition",
        path: ["S", resumed.id],
        severity: "error",
        params: {
          type: "resumed",
          stage: "listed",
          possible:
            "took-effect published corrected appealed extended repair-applied repair-refused suspended removed revoked source-vanished",
        },
      },
    ]);
  });
});

describe("the rules of repair", () => {
  const applied = (on: string) => event("repair-applied", "S", { on });
  const removed = (on: string) => event("removed", "S", { on, cause: "repair" });

  it("is not before the minimum term", () => {
    expect(issuesOf(proposed, decided, applied("2027-05-10"))).toEqual([
      "repair-too-early warning c36-terms",
    ]);
    expect(issuesOf(proposed, decided, applied("2027-05-11"), removed("2027-05-20"))).toEqual([]);
  });

  it("is not without an application", () => {
    expect(issuesOf(proposed, decided, removed("2027-06-01"))).toEqual([
      "repair-without-application warning c36-2",
    ]);
    const refused = event("repair-refused", "S", { on: "2027-06-10" });
    expect(issuesOf(proposed, decided, applied("2027-06-01"), refused, removed("2027-06-20"))).toEqual([
      "repair-without-application warning c36-2",
    ]);
  });

  it("is barred for grave penalties", () => {
    const grave = event("decided", "S", {
      on: "2026-05-10",
      listing: listing(
        {},
        { regime: "market-penalty", penaltyClass: "grave", conduct: "无证经营", result: "吊销营业执照" },
      ),
    });
    expect(issuesOf(proposed, grave, published, applied("2027-06-01"))).toEqual([
      "repair-barred error s45-14",
    ]);
  });
});

describe("what else is looked at", () => {
  it("a decision without the notice before it, which is no fault of the log", () => {
    expect(issuesOf(decided)).toEqual([]);
    expect(checkEntry({ id: "S", events: [decided] })).toEqual([
      {
        code: "no-prior-notice",
        path: ["S", decided.id],
        severity: "info",
        force: "must",
        provision: "d49-list",
        params: {},
      },
    ]);
  });

  it("removal for the term before its end, and extension beyond the maximum", () => {
    const early = event("removed", "S", { on: "2029-05-10", cause: "term" });
    expect(checkEntry({ id: "S", events: [proposed, decided, early] })).toMatchObject([
      { code: "removed-before-term", severity: "info", provision: "c36-terms" },
    ]);
    expect(issuesOf(proposed, decided, event("removed", "S", { on: "2029-05-11", cause: "term" }))).toEqual(
      [],
    );
    const extended = { on: "2029-01-01", until: civilDate("2030-01-01") };
    expect(issuesOf(proposed, decided, event("extended", "S", extended))).toEqual([
      "extended-beyond-maximum warning c36-terms",
    ]);
    expect(issuesOf(proposed, decided, event("extended", "S", { ...extended, basis: "行业规定" }))).toEqual(
      [],
    );
  });

  it("a term that cannot be worked out", () => {
    expect(
      issuesOf(
        proposed,
        event("decided", "S", { on: "2026-05-10", listing: listing({}, { regime: "credit-information" }) }),
      ),
    ).toEqual(["term-unknown warning"]);
  });

  it.each([
    ["2026-05-10", "2027-05-10", []],
    ["2026-05-10", "2027-05-09", []],
    ["2026-05-10", "2029-05-10", []],
    ["2026-05-10", "2027-05-08", ["ban-too-short warning gl-77"]],
    ["2026-05-10", "2029-05-11", ["ban-too-long warning gl-77"]],
  ])("a procurement ban from %s to %s", (from, until, issues) => {
    const ban: Measure = {
      type: "procurement-ban",
      from: civilDate(from),
      until: civilDate(until),
      provision: "gl-77",
    };
    expect(
      issuesOf(
        proposed,
        event("decided", "S", { on: "2026-05-10", listing: listing({}, { measures: [ban] }) }),
      ),
    ).toEqual(issues);
  });

  it("the fields that the regime's rules ask for", () => {
    const record = listing(
      {},
      {
        regime: "procurement-record",
        result: "禁止参加政府采购活动一年",
        legalBasis: ["政府采购法第七十七条"],
      },
    );
    const entry = {
      id: "S",
      events: [proposed, event("decided", "S", { on: "2026-05-10", listing: record }), published],
    };
    expect(checkEntry(entry)).toEqual([
      {
        code: "field-missing",
        path: ["S", "address"],
        severity: "error",
        force: "must",
        provision: "m526-2",
        params: { field: "address" },
      },
    ]);
  });
});
