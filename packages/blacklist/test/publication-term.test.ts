import { publicationTerm } from "@gongkai/blacklist";
import { describe, expect, it } from "vitest";

describe("which rule governs is told by the day of the decision", () => {
  it.each([
    ["2026-03-31", "c58-terms", "2029-03-31", "2026-07-01"],
    ["2026-04-01", "c36-terms/serious", "2029-04-01", "2027-04-02"],
  ])("decided on %s: %s, until %s, repair from %s", (decidedOn, rule, until, repairFrom) => {
    const term = publicationTerm({ regime: "credit-information", decidedOn, severity: "serious" });
    expect(term).toMatchObject({ rule, until, repairFrom, confidence: "secondary", missing: [] });
  });

  it("says so where no encoded rule was in force", () => {
    expect(publicationTerm({ regime: "credit-information", decidedOn: "2023-04-30" })).toMatchObject({
      missing: ["rule"],
    });
    expect(
      publicationTerm({ regime: "market-penalty", decidedOn: "2021-08-31", penaltyClass: "light" }),
    ).toMatchObject({
      missing: ["rule"],
    });
  });
});

describe("Order 36", () => {
  it.each([
    ["minor", "2026-08-31", "2026-05-31"],
    ["general", "2027-05-31", "2026-09-01"],
    ["serious", "2029-05-31", "2027-06-01"],
  ] as const)("shows %s information until %s, repair from %s", (severity, until, repairFrom) => {
    expect(
      publicationTerm({ regime: "credit-information", decidedOn: "2026-05-31", severity }),
    ).toMatchObject({
      until,
      repairFrom,
    });
  });

  it("asks for the class", () => {
    expect(publicationTerm({ regime: "credit-information", decidedOn: "2026-05-31" })).toMatchObject({
      missing: ["severity"],
      basis: [],
    });
  });
});

describe("Order 58", () => {
  it("has a longer minimum in some fields", () => {
    const facts = { regime: "credit-information", decidedOn: "2024-02-29" } as const;
    expect(publicationTerm(facts)).toMatchObject({ repairFrom: "2024-05-30", until: "2027-02-28" });
    expect(publicationTerm({ ...facts, sector: "安全生产" })).toMatchObject({
      repairFrom: "2025-03-01",
      until: "2027-02-28",
    });
    expect(publicationTerm({ ...facts, sector: "建筑" })).toMatchObject({ repairFrom: "2024-05-30" });
  });
});

describe("records and bans", () => {
  it("shows a procurement record for three years and not beyond the ban", () => {
    const facts = {
      regime: "procurement-record",
      decidedOn: "2024-01-10",
      publishedOn: "2024-02-01",
    } as const;
    expect(publicationTerm(facts)).toMatchObject({ until: "2027-02-01", confidence: "secondary" });
    expect(publicationTerm({ ...facts, bannedUntil: "2025-01-09" })).toMatchObject({
      until: "2025-01-09",
      steps: [
        { code: "starts", on: "2024-02-01", with: "publication" },
        { code: "maximum", amount: 3, unit: "year", through: "2027-02-01" },
        { code: "shortened-by-ban", through: "2025-01-09" },
      ],
    });
    expect(publicationTerm({ ...facts, bannedUntil: "2028-01-09" }).until).toBe("2027-02-01");
  });

  it("shows a tendering record for six months, or as long as the ban", () => {
    const facts = { regime: "tendering-record", decidedOn: "2024-01-10", publishedOn: "2024-01-31" } as const;
    expect(publicationTerm(facts)).toMatchObject({
      until: "2024-07-31",
      basis: ["b08-6m"],
      confidence: "quoted",
    });
    expect(publicationTerm({ ...facts, bannedUntil: "2025-01-09" })).toMatchObject({
      until: "2025-01-09",
      basis: ["b08-6m", "b08-longer"],
    });
    expect(publicationTerm({ ...facts, bannedUntil: "2024-03-09" }).until).toBe("2024-07-31");
  });

  it("asks for the day of publication where the term runs from it", () => {
    expect(publicationTerm({ regime: "tendering-record", decidedOn: "2024-01-10" })).toMatchObject({
      missing: ["publishedOn"],
    });
  });

  it("keeps a public rental entry for as long as the ban", () => {
    const facts = { regime: "public-rental", decidedOn: "2024-01-10" } as const;
    expect(publicationTerm(facts)).toMatchObject({ missing: ["bannedUntil"] });
    expect(publicationTerm({ ...facts, bannedUntil: "2029-03-01" })).toMatchObject({
      until: "2029-03-01",
      missing: [],
    });
  });
});

describe("market regulation", () => {
  const facts = { regime: "market-penalty", decidedOn: "2024-01-10", publishedOn: "2024-02-01" } as const;

  it.each([
    ["light", "2024-05-01", "unknown", ["s45-13"]],
    ["ordinary", "2027-02-01", "unknown", ["s45-13"]],
    ["grave", "2027-02-01", "barred", ["s45-14"]],
  ] as const)("shows %s penalties until %s; repair %s", (penaltyClass, until, repair, basis) => {
    expect(publicationTerm({ ...facts, penaltyClass })).toMatchObject({ until, repair, basis });
  });

  it("never shows a mere warning", () => {
    expect(publicationTerm({ ...facts, penaltyClass: "warning-only" })).toMatchObject({
      publish: "never",
      basis: ["s45-2"],
    });
  });

  it("says that the term of the serious list is from memory", () => {
    expect(publicationTerm({ regime: "market-serious-list", decidedOn: "2024-01-10" })).toMatchObject({
      until: "2027-01-10",
      confidence: "memory",
    });
  });
});

it("refuses a day that does not exist", () => {
  expect(() => publicationTerm({ regime: "public-rental", decidedOn: "2024-02-30" })).toThrowError(
    expect.objectContaining({
      code: "not-a-day",
      text: expect.objectContaining({ zh: "“2024-02-30”不是 YYYY-MM-DD 形式的有效日期" }),
    }),
  );
});
