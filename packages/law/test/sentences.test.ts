import { itemIds, item, otherDomain, informationKinds, aspects, provisions } from "@gongkai/law";
import { sentences } from "@gongkai/law/sentences";
import { describe, expect, test } from "vitest";

const flat = (text: string) => text.replaceAll(/\s/gu, "");
const whole = (instrument: string) =>
  flat(
    sentences
      .filter((s) => s.instrument === instrument)
      .map((s) => s.text)
      .join(""),
  );

describe("sentences", () => {
  test("have distinct ids and hold one sentence each", () => {
    expect(new Set(sentences.map((s) => s.id)).size).toBe(sentences.length);
    const wrong = sentences.filter(
      (s) => /[。；]./u.test(s.text) || s.text.trim() !== s.text || s.text === "",
    );
    expect(wrong.map((s) => s.id)).toEqual([]);
  });

  test("leave out the words that were slipped into the copy of 97号", () => {
    expect(whole("opinion-97-2017")).not.toMatch(/下跌|笑还是哭|[,;]/u);
    expect(whole("opinion-97-2017")).toContain("一、指导思想全面贯彻");
    expect(whole("opinion-97-2017")).toContain("二、主要任务本意见所称");
  });

  test("hold all 56 articles of the Regulation, in order", () => {
    const articles = sentences
      .filter((s) => s.instrument === "foi-regulation-2019")
      .map((s) => s.id.split("/")[1]);
    expect([...new Set(articles)]).toEqual(Array.from({ length: 56 }, (_, i) => String(i + 1)));
  });

  const quoting = provisions.filter(
    (p) => p.instrument === "opinion-97-2017" || p.instrument === "foi-regulation-2019",
  );

  test.each(quoting.map((p) => [p.id, p] as const))(
    "%s is quoted word for word from the sentences that name it",
    (id, p) => {
      const named = sentences.filter((s) => s.provisions.includes(id));
      expect(named.length).toBeGreaterThan(0);
      expect(named.every((s) => s.instrument === p.instrument)).toBe(true);
      expect(flat(named.map((s) => s.text).join(""))).toContain(flat(p.quote));
      for (const sentence of [named[0], named.at(-1)]) {
        const rest = named.filter((s) => s !== sentence);
        if (rest.length > 0) expect(flat(rest.map((s) => s.text).join(""))).not.toContain(flat(p.quote));
      }
    },
  );

  test("name no provision of another instrument, and none twice", () => {
    const ids = new Set<string>(quoting.map((p) => p.id));
    for (const { provisions: named } of sentences) {
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
    }
  });

  test("hold the words of every item, kind, aspect and of the three tests of the seventh domain", () => {
    const text = whole("opinion-97-2017");
    const words = [
      ...itemIds.map((id) => item(id).phrase),
      ...informationKinds.flatMap((kind) => kind.phrases),
      otherDomain.phrase,
      ...otherDomain.tests.map((t) => t.phrase),
      `${aspects.map((a) => a.name.zh).join("、")}公开`,
    ];
    expect(words.filter((phrase) => !text.includes(phrase))).toEqual([]);
  });
});

describe("97号, clause against provision", () => {
  const waived: Readonly<Record<string, string>> = {
    "op97/0/1": "addressees",
    "op97/0/2": "occasion",
    "op97/1/2": "guiding ideas; the five aspects stand in the table of aspects",
    "op97/2/2": "scope; stands in the domains and in the tests of the open seventh",
    "op97/2-3/6": "joins platforms to other government systems; no record shows it",
    "op97/2-4/4": "refers to the reply period of the Regulation, foi19-33-reply",
    "op97/3-1/2": "calls for attention and organisation; no record shows it",
    "op97/3-3/2": "scope of the performance appraisal; no record shows it",
  };
  const heading = /^(?:[一二三]、|（[一二三四]）|\d\.)[^，]*$/u;

  test("a sentence that no provision quotes is a heading, or is waived with a reason", () => {
    const unquoted = sentences.filter(
      (s) => s.instrument === "opinion-97-2017" && s.provisions.length === 0 && !heading.test(s.text),
    );
    expect(unquoted.map((s) => s.id)).toEqual(Object.keys(waived));
  });
});
