import { instruments, provisions } from "@gongkai/law";
import { describe, expect, test } from "vitest";
import { bindingWords, softWords } from "./words.ts";

describe("provisions", () => {
  test("are 342, each id once, each under a listed instrument", () => {
    expect(provisions).toHaveLength(342);
    expect(new Set(provisions.map((p) => p.id)).size).toBe(342);
    const known = new Set(instruments.map((i) => i.id));
    expect(known.size).toBe(instruments.length);
    expect(provisions.filter((p) => !known.has(p.instrument))).toEqual([]);
    expect([...known].filter((id) => !provisions.some((p) => p.instrument === id))).toEqual([]);
  });

  test.each(provisions.map((p) => [p.id, p] as const))(
    "%s is quoted and glossed without a known defect",
    (_, p) => {
      expect(p.quote.trim()).toBe(p.quote);
      expect(p.quote.length).toBeGreaterThan(3);
      expect(p.quote).not.toMatch(/下跌|你应该笑还是哭|\*|\?\?|？？|�|第\s*页/u);
      expect(p.gloss.trim()).toBe(p.gloss);
      expect(p.gloss.split(" ").length).toBeGreaterThan(3);
      expect(p.gloss).not.toMatch(/[?*�]/u);
      expect(p.article).not.toBe("");
      expect(p.source).not.toBe("");
      expect(p.evidence).not.toBe("");
      expect(`${p.source} ${p.evidence} ${p.note ?? ""} ${JSON.stringify(p.rule)}`).not.toMatch(
        /texts\/|sources\/|\.\.\/|stored web/u,
      );
    },
  );

  test("a must holds a binding word; a should and an explore hold theirs", () => {
    const wrong = provisions.filter(
      (p) =>
        (p.force === "must" && bindingWords(p.quote).length === 0) ||
        (p.force === "should" && !softWords.test(p.quote)) ||
        (p.force === "explore" && !p.quote.includes("探索")),
    );
    expect(wrong.map((p) => p.id)).toEqual([]);
  });

  test("where a binding word stands and the row is no must, a reason is on record", () => {
    const reasons: Readonly<Record<string, string>> = {
      "tl-days": "names the unit; the duty is tl-24",
      "o101-3": "应予公开 qualifies a definition",
      "foi19-16-2": "可以不予公开; 应当公开 refers to other rules",
      "k10-intent": "尽量 and 原则上 soften it",
    };
    const held = provisions.filter((p) => p.force !== "must" && bindingWords(p.quote).length > 0);
    expect(held.map((p) => p.id).sort()).toEqual(Object.keys(reasons).sort());
  });

  test("days of effect are days, and none ends before it starts", () => {
    const day = /^\d{4}-\d\d-\d\d$/u;
    const wrong = [...provisions, ...instruments].filter(
      ({ effective: { from, to } }) => !day.test(from) || (to !== null && (!day.test(to) || to <= from)),
    );
    expect(wrong.map((row) => row.id)).toEqual([]);
  });

  test("a number of the rule is in the words quoted, in digits or in Chinese", () => {
    const chinese = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
    const spell = (n: number): string =>
      n <= 10
        ? (chinese[n] ?? "")
        : `${chinese[Math.floor(n / 10)] === "一" ? "" : (chinese[Math.floor(n / 10)] ?? "")}十${chinese[n % 10] ?? ""}`;
    const missing = provisions.filter(
      ({ quote, rule: { amount } }) =>
        amount !== undefined && !quote.includes(String(amount)) && !quote.includes(spell(amount)),
    );
    expect(missing.map((p) => p.id)).toEqual([]);
  });
});
