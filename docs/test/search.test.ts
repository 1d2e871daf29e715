/** The search finds what a reader looks for, in both languages. */
import { afterEach, expect, test, vi } from "vitest";
import { tokenize, tokenizeQuery } from "../.vitepress/search/tokenize.ts";
import { searchOf } from "./lib/search.ts";

const searches = { zh: await searchOf("root"), en: await searchOf("en") };

/** The places of the first hits. */
function first(locale: "zh" | "en", query: string): readonly string[] {
  return searches[locale](query)
    .slice(0, 10)
    .map(({ id }) => String(id));
}

test.each([
  ["zh", "工作日", "/guides/working-days"],
  ["zh", "中标候选人公示", "/reference/items/construction/candidates"],
  ["zh", "供应结果", "/reference/items/land/supply-result"],
  ["zh", "信用修复", "/reference/instruments/credit-repair"],
  ["zh", "合同公告 2个工作日", "/reference/rules/gr-50"],
  ["zh", "候选人公示异议", "/reference/rules/tr-54-objection"],
  ["zh", "gr-50", "/reference/rules/gr-50"],
  ["en", "working day", "/en/guides/working-days"],
  ["en", "supply result", "/en/reference/items/land/supply-result"],
  ["en", "clause reader", "/en/reference/clauses/"],
  ["en", "gr-50", "/en/reference/rules/gr-50"],
] as const)("%s: %s finds %s", (locale, query, page) => {
  expect(first(locale, query)).toContainEqual(expect.stringMatching(`^${page}`));
});

test("what stands nowhere is not found", () => {
  expect(searches.zh("鲸鱼迁徙")).toEqual([]);
  expect(searches.en("xylophone")).toEqual([]);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each(["中标候选人", "候选人公示", "公示期", "少于3日", "评标报告"])(
  "every term of the query %s is a term of the text it stands in",
  (query) => {
    const terms = tokenize("中标候选人公示期不得少于3日，自收到评标报告之日起");
    expect(terms).toEqual(expect.arrayContaining(tokenizeQuery(query)));
  },
);

test("without a segmenter a query is divided as the text is", () => {
  vi.stubGlobal("Intl", { ...Intl, Segmenter: undefined });
  expect(tokenizeQuery("中标候选人 gr-50")).toEqual(tokenize("中标候选人 gr-50"));
});

test("one character alone is still asked for", () => {
  expect(tokenizeQuery("地")).toEqual(["地"]);
});
