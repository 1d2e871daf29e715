/** The search finds what a reader looks for, in both languages. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenize, tokenizeQuery } from "../.vitepress/search/tokenize.ts";
import { searchOf } from "./lib/search.ts";

const zh = await searchOf("root");
const en = await searchOf("en");

/** Where the first hits are, without the place on the page. */
function first(hits: ReturnType<typeof zh>, count = 10): readonly string[] {
  return hits.slice(0, count).map(({ id }) => String(id));
}

const found = (hits: readonly string[], page: string) =>
  assert.ok(
    hits.some((id) => id.startsWith(page)),
    `${page} is not among ${hits.join(" ")}`,
  );

test("Chinese words", () => {
  found(first(zh("工作日")), "/guides/working-days");
  found(first(zh("中标候选人公示")), "/reference/items/construction/candidates");
  found(first(zh("供应结果")), "/reference/items/land/supply-result");
  found(first(zh("信用修复")), "/reference/instruments/credit-repair");
});

test("English words", () => {
  found(first(en("working day")), "/en/guides/working-days");
  found(first(en("supply result")), "/en/reference/items/land/supply-result");
  found(first(en("clause reader")), "/en/reference/clauses/");
});

test("ids, in either language", () => {
  found(first(zh("gr-50")), "/reference/rules/gr-50");
  found(first(en("gr-50")), "/en/reference/rules/gr-50");
  found(first(en("computeDeadline")), "/en/reference/api-index");
  found(first(zh("addWorkingDays")), "/api/@gongkai/calendar/functions/addWorkingDays");
});

test("what stands nowhere is not found", () => {
  assert.deepEqual(zh("鲸鱼迁徙"), []);
  assert.deepEqual(en("xylophone"), []);
});

test("words that stand apart are found together", () => {
  found(first(zh("合同公告 2个工作日")), "/reference/rules/gr-50");
  found(first(zh("候选人公示异议")), "/reference/rules/tr-54-objection");
});

test("every term of a query is a term of the text it was taken from", () => {
  const text = "中标候选人公示期不得少于3日，自收到评标报告之日起";
  const terms = new Set(tokenize(text));
  for (const query of ["中标候选人", "候选人公示", "公示期", "少于3日", "评标报告"])
    for (const term of tokenizeQuery(query)) assert.ok(terms.has(term), `${query}: ${term}`);
});

test("without a segmenter a query is divided as the text is", () => {
  const { Segmenter } = Intl;
  Object.defineProperty(Intl, "Segmenter", { value: undefined, configurable: true });
  try {
    assert.deepEqual(tokenizeQuery("中标候选人 gr-50"), tokenize("中标候选人 gr-50"));
  } finally {
    Object.defineProperty(Intl, "Segmenter", { value: Segmenter, configurable: true });
  }
});

test("one character alone is still asked for", () => {
  assert.deepEqual(tokenizeQuery("地"), ["地"]);
});
