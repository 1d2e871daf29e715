/** What the built site is made of: nothing from outside, little script, Markdown beside every page. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { dist, files, pages, read } from "./lib/dist.ts";
import { parse } from "./lib/html.ts";

const outside = /^(?:https?:)?\/\//u;

test("no page loads anything from outside", () => {
  const loads = files(".html").flatMap((file) => parse(read(file)).loads);
  expect(loads.length).toBeGreaterThan(0);
  expect(loads.filter((address) => outside.test(address))).toEqual([]);
  for (const file of files(".css")) expect(read(file)).not.toMatch(/url\(["']?(?:https?:)?\/\//u);
});

test.each(["index.html", "en/index.html"])("%s takes at most 150 kB of script, gzipped", (page) => {
  const scripts = [...new Set(parse(read(page)).scripts)];
  const total = scripts
    .map((address) => gzipSync(read(address.slice(1)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
  expect(scripts.length).toBeGreaterThan(2);
  expect(total).toBeLessThanOrEqual(150_000);
  console.log(`${page}: ${(total / 1000).toFixed(1)} kB of script`);
});

test("Markdown stands beside every page, and llms.txt lists it", () => {
  const listed = read("llms.txt") + read("en/llms.txt");
  const full = read("llms-full.txt") + read("en/llms-full.txt");
  const missing = pages()
    .map((file) => file.replace(/\.html$/u, ".md"))
    .filter(
      (file) =>
        !existsSync(join(dist, file)) ||
        !listed.includes(`(/${file})`) ||
        !full.includes(`<!-- /${file} -->`),
    );
  expect(missing).toEqual([]);
});

test("the Markdown of a page reads without the site", () => {
  const text = read("guides/by-when.md") + read("reference/rules/gr-50.md");
  expect(text).toContain('computeDeadline({ rule: "gr-50"');
  expect(text).toContain("2026-10-01 至 2026-10-03 不计");
  expect(text).not.toMatch(/<svg|<<<|\{#|<span/u);
});

test("both languages have the same pages", () => {
  const both = pages().filter((file) => !file.startsWith("api/"));
  const english = both.filter((file) => file.startsWith("en/")).map((file) => file.slice(3));
  const chinese = both.filter((file) => !file.startsWith("en/"));
  expect(english).toEqual(chinese);
});

test("the playground as one file needs no other", () => {
  const { loads, scripts } = parse(read("playground.html"));
  expect([...loads, ...scripts]).toEqual([]);
});
