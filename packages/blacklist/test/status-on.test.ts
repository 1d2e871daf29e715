import {
  auditView,
  listingOf,
  publicView,
  statusOn,
  type BlacklistEntry,
  type BlacklistEvent,
  type Measure,
} from "@gongkai/blacklist";
import { civilDate } from "@gongkai/calendar";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { event, listing } from "./made-up.ts";
import { anyDay, anyEntry, anyEvents } from "./random-history.ts";

const said = listing({}, { regime: "credit-information", severity: "serious" });
const entryOf = (...events: BlacklistEvent[]): BlacklistEntry => ({ id: "S", events });
const decided = event("decided", "S", { on: "2026-05-10", listing: said });
const published = event("published", "S", { on: "2026-05-20" });

/** `listed shown`, `listed hidden` or `-`, and the first reason. */
function on(entry: BlacklistEntry, day: string, knownOn?: string): string {
  const { status, published, reasons } = statusOn(entry, { on: day, ...(knownOn && { knownOn }) });
  const state = status === "listed" ? `listed ${published ? "shown" : "hidden"}` : "-";
  return `${state}: ${reasons.at(-1)?.code}`;
}

describe("the life of an entry", () => {
  it("begins with a decision, and is public once published", () => {
    const entry = entryOf(event("proposed", "S", { on: "2026-04-01", listing: said }), decided, published);
    expect(on(entry, "2026-04-20")).toBe("-: not-decided");
    expect(on(entry, "2026-05-10")).toBe("listed hidden: not-yet-published");
    expect(on(entry, "2026-05-20")).toBe("listed shown: listed-since");
  });

  it("never begins where the listing was declined", () => {
    const entry = entryOf(
      event("proposed", "S", { on: "2026-04-01", listing: said }),
      event("declined", "S", { on: "2026-04-20" }),
    );
    expect(on(entry, "2026-06-01")).toBe("-: declined");
  });

  it("waits for the decision to take effect", () => {
    const entry = entryOf(decided, event("took-effect", "S", { on: "2026-05-25" }), published);
    expect(on(entry, "2026-05-24")).toBe("-: not-yet-in-effect");
    expect(on(entry, "2026-05-25")).toBe("listed shown: listed-since");
  });

  it("ends with the longest term", () => {
    const entry = entryOf(decided, published);
    expect(on(entry, "2029-05-10")).toBe("listed shown: listed-since");
    expect(on(entry, "2029-05-11")).toBe("-: term-over");
  });

  it("goes on for as long as the decision says, but is shown no longer than the rule lets it", () => {
    const entry = entryOf(
      event("decided", "S", { on: "2026-05-10", listing: { ...said, until: civilDate("2031-05-10") } }),
      published,
    );
    expect(on(entry, "2029-05-11")).toBe("listed hidden: publication-over");
    expect(on(entry, "2031-05-11")).toBe("-: term-over");
  });

  it("ends with repair, forward only, and comes back when the repair is revoked", () => {
    const entry = entryOf(
      decided,
      published,
      event("repair-applied", "S", { on: "2027-06-01" }),
      event("removed", "S", { on: "2027-06-15", cause: "repair" }),
      event("repair-revoked", "S", { on: "2027-09-01" }),
    );
    expect(on(entry, "2027-06-14")).toBe("listed shown: listed-since");
    expect(on(entry, "2027-06-15")).toBe("-: repaired");
    expect(on(entry, "2027-09-01")).toBe("listed shown: listed-since");
    expect(statusOn(entry, { on: "2027-09-01" }).reasons[0]).toEqual({
      code: "listed-since",
      from: "2027-09-01",
    });
  });

  it("rests while suspended", () => {
    const entry = entryOf(
      decided,
      published,
      event("suspended", "S", { on: "2026-07-01" }),
      event("resumed", "S", { on: "2026-08-01" }),
    );
    expect(["2026-06-30", "2026-07-01", "2026-07-31", "2026-08-01"].map((day) => on(entry, day))).toEqual([
      "listed shown: listed-since",
      "-: suspended",
      "-: suspended",
      "listed shown: listed-since",
    ]);
  });

  it("never was once revoked", () => {
    const entry = entryOf(
      decided,
      published,
      event("revoked", "S", { on: "2026-12-01", knownOn: "2026-12-05" }),
    );
    expect(on(entry, "2026-06-01")).toBe("-: revoked");
    expect(on(entry, "2026-06-01", "2026-12-04")).toBe("listed shown: listed-since");
  });

  it("is not touched by an appeal alone or a vanished page", () => {
    const entry = entryOf(
      decided,
      published,
      event("appealed", "S", { on: "2026-06-01" }),
      event("source-vanished", "S", { on: "2026-07-01" }),
    );
    expect(on(entry, "2026-08-01")).toBe("listed shown: listed-since");
  });

  it("is prolonged, shown longer only where the extension names its rule", () => {
    const until = { on: "2029-01-01", until: civilDate("2030-05-10") };
    const bare = entryOf(decided, published, event("extended", "S", until));
    const ruled = entryOf(
      decided,
      published,
      event("extended", "S", { ...until, basis: "某行业主管部门规定" }),
    );
    expect(on(bare, "2029-06-01")).toBe("listed hidden: publication-over");
    expect(on(ruled, "2029-06-01")).toBe("listed shown: listed-since");
    expect(on(ruled, "2030-05-11")).toBe("-: term-over");
  });

  it("is shown to authorities only where its scope says so", () => {
    const entry = entryOf(
      event("decided", "S", { on: "2026-05-10", listing: { ...said, scope: "government" } }),
      published,
    );
    expect(on(entry, "2026-06-01")).toBe("listed hidden: not-for-the-public");
  });

  it("says what is missing where no end can be told", () => {
    const entry = entryOf(
      event("decided", "S", { on: "2026-05-10", listing: listing({}, { regime: "credit-information" }) }),
      published,
    );
    expect(statusOn(entry, { on: "2030-01-01" }).reasons).toContainEqual({
      code: "term-unknown",
      missing: ["severity"],
    });
  });

  it("names the measures of the day", () => {
    const measures: Measure[] = [
      {
        type: "procurement-ban",
        from: civilDate("2026-05-10"),
        until: civilDate("2027-05-10"),
        provision: "gl-77",
      },
      { type: "fine", text: "罚款三万元" },
    ];
    const entry = entryOf(
      event("decided", "S", { on: "2026-05-10", listing: { ...said, measures } }),
      published,
    );
    expect(statusOn(entry, { on: "2027-05-10" }).measures.map(({ type }) => type)).toEqual([
      "procurement-ban",
      "fine",
    ]);
    expect(statusOn(entry, { on: "2027-05-11" }).measures.map(({ type }) => type)).toEqual(["fine"]);
  });
});

describe("corrections", () => {
  const entry = entryOf(
    decided,
    published,
    event("corrected", "S", {
      on: "2026-06-01",
      listing: { reason: "恶意串通" },
      event: { id: published.id, on: civilDate("2026-05-25") },
    }),
  );

  it("change what the entry says, and the days of events, from the day they are known", () => {
    expect(listingOf(entry)?.reason).toBe("恶意串通");
    expect(listingOf(entry, { knownOn: "2026-05-31" })?.reason).toBe("提供虚假材料谋取中标");
    expect(on(entry, "2026-05-22")).toBe("listed hidden: not-yet-published");
    expect(on(entry, "2026-05-22", "2026-05-31")).toBe("listed shown: listed-since");
  });
});

describe("what the public is shown", () => {
  const organization = {
    uscc: "91281143949273603F",
    address: "某市某路1号",
    formerNames: [{ name: "旧名有限公司" }],
    legalRepresentative: "张**",
  };
  const entry = entryOf(
    event("decided", "S", {
      on: "2026-05-10",
      listing: {
        ...said,
        subject: { kind: "organization", name: "北京市宏泰建设有限公司", ...organization },
        related: [{ role: "controller", party: { kind: "person", maskedName: "李某" } }],
        kept: { 备注: "内部" },
      },
    }),
    published,
  );

  it("is the decision and not the people behind it", () => {
    expect(publicView(entry, { on: "2026-06-01" })).toEqual({
      id: "S",
      subject: {
        kind: "organization",
        name: "北京市宏泰建设有限公司",
        uscc: "91281143949273603F",
        address: "某市某路1号",
      },
      authority: "某市财政局",
      documentNumber: "某财罚〔2026〕1号",
      reason: "提供虚假材料谋取中标",
      severity: "serious",
      decidedOn: "2026-05-10",
      publishedOn: "2026-05-20",
      shownUntil: "2029-05-10",
    });
  });

  it("is nothing before publication and after the term", () => {
    expect(publicView(entry, { on: "2026-05-19" })).toBeUndefined();
    expect(publicView(entry, { on: "2029-05-11" })).toBeUndefined();
  });

  it("is everything for those who keep the list", () => {
    const view = auditView(entry, { on: "2030-01-01" });
    expect(view.listing?.kept).toEqual({ 备注: "内部" });
    expect(view.published).toEqual([{ from: "2026-05-20", to: "2029-05-10" }]);
    expect(view.knownOn).toEqual(["2026-05-10", "2026-05-20"]);
  });
});

const readable = (entry: BlacklistEntry, day: string, knownOn: string) => ({
  status: statusOn(entry, { on: day, knownOn }),
  shown: publicView(entry, { on: day, knownOn }),
});

describe("any history", () => {
  it("is shown exactly when statusOn says published, and published only while listed", () => {
    fc.assert(
      fc.property(anyEntry, anyDay, anyDay, (entry, day, knownOn) => {
        for (const asOf of [{ on: day }, { on: day, knownOn }]) {
          const { status, published } = statusOn(entry, asOf);
          expect(publicView(entry, asOf) !== undefined).toBe(published);
          if (published) expect(status).toBe("listed");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives a reason, in data that survives JSON", () => {
    fc.assert(
      fc.property(anyEntry, anyDay, (entry, day) => {
        const status = statusOn(entry, { on: day });
        expect(status.reasons.length).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(status))).toEqual(status);
      }),
    );
  });

  it("keeps what was known then, whatever is learned later", () => {
    fc.assert(
      fc.property(anyEvents, anyDay, anyDay, (events, day, knownOn) => {
        const all = { id: "R", events: [...events] };
        const then = { id: "R", events: events.filter((known) => known.knownOn <= knownOn) };
        expect(readable(all, day, knownOn)).toEqual(readable(then, day, knownOn));
      }),
      { numRuns: 500 },
    );
  });
});
