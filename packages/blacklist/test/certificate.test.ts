import {
  applyClearances,
  clearHit,
  ClearanceEvent,
  createScreener,
  screenBatch,
  screenerFromBuffer,
  screeningCertificate,
  verifyCertificate,
} from "@gongkai/blacklist";
import { describe, expect, it } from "vitest";
import { listed, listing } from "./made-up.ts";

const on = "2026-06-01";
const entries = [
  listed("A", listing({ name: "北京市宏泰建设有限公司", uscc: "91281143949273603F" })),
  listed("B", listing({ name: "北京市宏太建设有限公司" })),
];
const screener = createScreener(entries);

describe("a certificate", () => {
  const certificate = screeningCertificate(
    screener.screen({ name: "北京宏泰建设有限公司" }, { on, knownOn: on }),
  );

  it("says what was asked of which list, when, and what it answered", () => {
    expect(certificate).toEqual({
      format: "gongkai-screening/1",
      list: { entries: 2, persons: 0, version: screener.list.version },
      query: { name: "北京宏泰建设有限公司" },
      on,
      knownOn: on,
      depth: "review",
      outcome: "listed",
      hits: [
        {
          entry: "A",
          strength: "variant",
          name: "北京市宏泰建设有限公司",
          published: true,
          reasons: [{ code: "region-spelling", weight: "agrees", a: "北京", b: "北京市" }],
        },
      ],
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it("passes when the same list is asked again, after a trip through JSON and a buffer", () => {
    const kept: unknown = JSON.parse(JSON.stringify(certificate));
    expect(verifyCertificate(kept, createScreener(entries))).toEqual({
      verdict: "pass",
      reason: "recomputed",
    });
    expect(verifyCertificate(kept, screenerFromBuffer(screener.toBuffer()))).toEqual({
      verdict: "pass",
      reason: "recomputed",
    });
  });

  it("does not pass unasked, nor on another list", () => {
    expect(verifyCertificate(certificate)).toEqual({ verdict: "notEvaluated", reason: "no-list" });
    expect(verifyCertificate(certificate, createScreener(entries.slice(0, 1)))).toEqual({
      verdict: "notEvaluated",
      reason: "another-list",
    });
  });

  it.each([
    ["a changed outcome", { ...certificate, outcome: "clear" }],
    ["hits taken out", { ...certificate, hits: [] }],
    ["another day", { ...certificate, on: "2026-06-02" }],
    ["another query", { ...certificate, query: { name: "别的公司" } }],
    ["another list", { ...certificate, list: { ...certificate.list, entries: 3 } }],
    [
      "a changed digest",
      { ...certificate, digest: certificate.digest.replace(/^./, (c) => (c === "0" ? "1" : "0")) },
    ],
  ])("refuses %s by its digest", (_, changed) => {
    expect(verifyCertificate(changed, screener)).toEqual({ verdict: "fail", reason: "digest-differs" });
  });

  it("refuses what is none", () => {
    for (const wrong of [null, "", {}, { ...certificate, more: 1 }, { ...certificate, on: "2026-02-30" }])
      expect(verifyCertificate(wrong, screener)).toEqual({ verdict: "fail", reason: "malformed" });
  });

  it("refuses a forged one whose digest agrees, once the list is asked again", () => {
    const honest = screener.screen({ name: "北京宏泰建设有限公司" }, { on });
    const forged = screeningCertificate({ ...honest, outcome: "clear", hits: [] });
    expect(verifyCertificate(forged)).toMatchObject({ verdict: "notEvaluated" });
    expect(verifyCertificate(forged, screener)).toEqual({ verdict: "fail", reason: "result-differs" });
  });
});

describe("a batch", () => {
  it("tells how far it is, and can be left", () => {
    const bidders = [{ name: "北京市宏泰建设有限公司" }, { name: "无此公司" }, {}];
    const steps = [...screenBatch(screener, bidders, { on })];
    expect(steps.map(({ done, total, result }) => `${done}/${total} ${result.outcome}`)).toEqual([
      "1/3 listed",
      "2/3 clear",
      "3/3 notEvaluated",
    ]);
    for (const { done } of screenBatch(screener, bidders, { on })) if (done === 1) break;
  });
});

describe("the memory of false positives", () => {
  const result = screener.screen({ name: "北京市宏秦建设有限公司" }, { on });
  const [hit] = result.hits;
  if (hit === undefined) throw new Error("no hit to clear");
  const facts = { id: "c1", by: "王某", why: "营业执照不同", on: "2026-06-01", until: "2026-12-31" };
  const cleared = clearHit(result, hit, facts);

  it("remembers who cleared which pair, why, and until when", () => {
    expect(ClearanceEvent.parse(JSON.parse(JSON.stringify(cleared)))).toEqual(cleared);
    const { outcome, hits } = applyClearances(result, [cleared], { asOf: "2026-12-31" });
    expect(result.hits.length).toBe(2);
    expect(hits.map(({ clearedBy }) => clearedBy?.id)).toEqual(["c1", undefined]);
    expect(outcome).toBe("review");
  });

  it("leaves nothing open once every hit is cleared", () => {
    const all = result.hits.map((one, i) => clearHit(result, one, { ...facts, id: `c${i}` }));
    expect(applyClearances(result, all, { asOf: "2026-07-01" }).outcome).toBe("clear");
  });

  it("expires, is withdrawn, and lapses when the entry's name changes; each time it says so", () => {
    const withdrawn: ClearanceEvent = {
      type: "withdrawn",
      id: "w1",
      clearance: "c1",
      by: "李某",
      why: "查实为同一企业",
      on: cleared.on,
    };
    const renamed = { ...cleared, listedName: "别的名称" };
    const lapsed = (events: readonly ClearanceEvent[], asOf: string) =>
      applyClearances(result, events, { asOf }).lapsed.map(({ because }) => because);
    expect(lapsed([cleared], "2027-01-01")).toEqual(["expired"]);
    expect(lapsed([cleared, withdrawn], "2026-07-01")).toEqual(["withdrawn"]);
    expect(lapsed([renamed], "2026-07-01")).toEqual(["renamed"]);
    expect(lapsed([cleared], "2026-05-31")).toEqual([]);
    expect(applyClearances(result, [cleared], { asOf: "2026-05-31" }).hits[0]?.clearedBy).toBeUndefined();
  });

  it("speaks for that bidder only", () => {
    const other = screener.screen({ name: "北京市宏奏建设有限公司" }, { on });
    expect(
      applyClearances(other, [cleared], { asOf: "2026-07-01" }).hits.some(({ clearedBy }) => clearedBy),
    ).toBe(false);
  });

  it("cannot clear the same credit code, or for no time at all", () => {
    const sure = screener.screen({ uscc: "91281143949273603F" }, { on });
    const [exact] = sure.hits;
    if (exact === undefined) throw new Error("no hit");
    for (const clear of [
      () => clearHit(sure, exact, facts),
      () => clearHit(result, hit, { ...facts, until: "2026-05-31" }),
    ])
      expect(clear).toThrowError(expect.objectContaining({ code: "not-clearable" }));
  });
});
