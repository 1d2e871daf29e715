/** What the built site is made of: nothing from outside, little script, Markdown beside every page. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { dist, files, read } from "./lib/dist.ts";
import { parse } from "./lib/html.ts";

const kB = 1000;

test("no page loads anything from outside", () => {
  for (const file of files(".html"))
    for (const address of parse(read(file)).loads) assert.doesNotMatch(address, /^(?:https?:)?\/\//u, file);
  for (const file of files(".css")) assert.doesNotMatch(read(file), /url\(["']?(?:https?:)?\/\//u, file);
});

test("the first page takes at most 150 kB of script, gzipped", () => {
  for (const page of ["index.html", "en/index.html"]) {
    const { scripts } = parse(read(page));
    const total = [...new Set(scripts)]
      .map((address) => gzipSync(read(address.slice(1)), { level: 9 }).length)
      .reduce((sum, size) => sum + size, 0);
    assert.ok(scripts.length > 2, `${page} loads ${scripts.length} scripts`);
    assert.ok(total <= 150 * kB, `${page}: ${total} bytes`);
    console.log(`${page}: ${(total / kB).toFixed(1)} kB of script`);
  }
});

test("Markdown stands beside every page, and llms.txt lists it", () => {
  const listed = read("llms.txt") + read("en/llms.txt");
  const full = read("llms-full.txt") + read("en/llms-full.txt");
  for (const file of files(".html")) {
    if (file === "404.html") continue;
    const markdown = file.replace(/\.html$/u, ".md");
    assert.ok(existsSync(join(dist, markdown)), markdown);
    assert.ok(listed.includes(`(/${markdown})`), `llms.txt: ${markdown}`);
    assert.ok(full.includes(`<!-- /${markdown} -->`), `llms-full.txt: ${markdown}`);
  }
});

test("the Markdown of a page reads without the site", () => {
  const text = read("guides/by-when.md") + read("reference/rules/gr-50.md");
  assert.match(text, /computeDeadline\(\{ rule: "gr-50"/u);
  assert.match(text, /2026-10-01 至 2026-10-03 不计/u);
  assert.doesNotMatch(text, /<svg|<<<|\{#|<span/u);
});

test("both languages have the same pages", () => {
  const pages = files(".html").filter((file) => !file.startsWith("api/") && file !== "404.html");
  const english = pages.filter((file) => file.startsWith("en/")).map((file) => file.slice(3));
  const chinese = pages.filter((file) => !file.startsWith("en/"));
  assert.deepEqual(english, chinese);
});
