import { describe, expect, it } from "vitest";
import { resolveResponsibility, type ResponsibilityQuery } from "@gongkai/responsibility";

const whoOf = (query: ResponsibilityQuery) =>
  resolveResponsibility(query).parties.map(({ body, principle }) => [body, principle]);

describe("the three principles", () => {
  const actors = { approver: "甲局", implementer: "乙局", maker: "丙局" };
  it.each([
    ["approval-result", "甲局", "approver"],
    ["project-basics", "乙局", "implementer"],
    ["announcement", "乙局", "implementer"],
    ["process", "乙局", "implementer"],
    ["award", "乙局", "implementer"],
    ["performance", "乙局", "implementer"],
    ["policy-plan", "丙局", "maker"],
  ] as const)("%s is disclosed by %s", (kind, body, principle) => {
    expect(whoOf({ kind, on: "2018-02-08", actors })).toEqual([[body, principle]]);
    expect(whoOf({ kind, on: "2026-11-21", actors })).toEqual([[body, principle]]);
  });
});
