import { chains, isInForce, provision, type Chain } from "@gongkai/law";
import { describe, expect, test } from "vitest";

/** The day after, without a clock or a zone. */
function next(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** Versions and gaps in the order of their days. */
function spans(chain: Chain): readonly Span[] {
  return [...chain.versions.map((id) => provision(id).effective), ...chain.gaps].toSorted((a, b) =>
    (a.from ?? "").localeCompare(b.from ?? ""),
  );
}

describe("version chains", () => {
  test("have distinct ids, and versions oldest first", () => {
    expect(new Set(chains.map((c) => c.id)).size).toBe(chains.length);
    for (const { versions } of chains) {
      const starts = versions.map((id) => provision(id).effective.from);
      expect(starts).toEqual(starts.toSorted());
    }
  });

  test.each(chains.map((c) => [c.id, c] as const))(
    "%s neither overlaps nor leaves a day undeclared",
    (_, chain) => {
      const all = spans(chain);
      all.slice(1).forEach((span, index) => {
        const before = all[index];
        expect(before?.to).not.toBeNull();
        expect(span.from).toBe(next(before?.to ?? ""));
      });
      expect(all.at(-1)?.to).toBeNull();
      for (const { reason, see } of chain.gaps) {
        expect(reason.zh).toMatch(/。$/u);
        expect(reason.en).toMatch(/\.$/u);
        expect((see ?? []).filter((id) => chain.versions.includes(id))).toEqual([]);
      }
    },
  );

  test("the reply to a request passes from 15 to 20 working days on 2019-05-15", () => {
    const reply = chains.find((c) => c.id === "request-reply")?.versions ?? [];
    const on = (day: string) =>
      reply
        .map((id) => provision(id))
        .filter((p) => isInForce(p.effective, day))
        .map((p) => p.rule.amount);
    expect(on("2019-05-14")).toEqual([15]);
    expect(on("2019-05-15")).toEqual([20]);
    expect(on("2008-04-30")).toEqual([]);
  });
});
