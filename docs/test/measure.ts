/** The site's figures, measured in a browser and printed beside their bars: `pnpm measure`, after `pnpm build`. */
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { tools } from "../.vitepress/theme/playground/tools.ts";
import { launch } from "./lib/browser.ts";
import { read } from "./lib/dist.ts";
import { parse } from "./lib/html.ts";
import { places } from "./lib/playground.ts";
import { serve } from "./lib/serve.ts";

const ROUNDS = 5;
/** How long the search box waits for the typing to stop before it asks, in ms; not part of the answer. */
const TYPING = 200;

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly bar: number;
  readonly unit: "kB" | "ms";
}

/** The scripts a page asks for at once, gzipped. */
function scriptOf(page: string): Figure {
  const sizes = [...new Set(parse(read(page)).scripts)].map(
    (address) => gzipSync(read(address.slice(1))).length,
  );
  const value = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  return { name: `script of ${page}`, value, bar: 150, unit: "kB" };
}

/** From the address to a tool that has answered. A fresh browser profile each round, so nothing is cached. */
async function interactive(browser: Browser, name: string, address: string): Promise<Figure> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(address, { waitUntil: "commit" });
    await page.locator(".pg-result > *").first().waitFor();
    times.push(performance.now() - start);
    await context.close();
  }
  return { name, value: median(times), bar: 2000, unit: "ms" };
}

/** From the question to the hits on the page, measured inside it, once the index is loaded. */
async function searchAnswer(browser: Browser, address: string, queries: readonly string[]): Promise<Figure> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  await page.keyboard.press("Control+k");
  await page.locator("#localsearch-input").fill(queries[0] ?? "");
  await page.locator(".VPLocalSearchBox .result").first().waitFor();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const query of queries) times.push(await answerTime(page, query));
  await page.context().close();
  return { name: `search answer, ${new URL(address).pathname}`, value: median(times), bar: 100, unit: "ms" };
}

async function answerTime(page: Page, query: string): Promise<number> {
  const box = page.locator("#localsearch-input");
  await box.fill("");
  await page.waitForTimeout(2 * TYPING);
  // No function in here may have a name: the loader would lean on a helper that the page lacks.
  const time = await box.evaluate(async (input: HTMLInputElement, text) => {
    const hits = document.querySelector(".VPLocalSearchBox .results");
    if (hits === null) throw new Error("no search box");
    const start = performance.now();
    const answered = new Promise((resolve) => {
      new MutationObserver(() => {
        resolve(undefined);
      }).observe(hits, { childList: true, subtree: true, attributes: true });
    });
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await answered;
    return performance.now() - start;
  }, query);
  return time - TYPING;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

const [browser, site] = await Promise.all([launch(), serve()]);
const figures: Figure[] = [scriptOf("index.html"), scriptOf("en/index.html")];
figures.push(
  await searchAnswer(browser, `${site.origin}/`, ["中标候选人公示", "工作日", "供应结果"]),
  await searchAnswer(browser, `${site.origin}/en/`, ["working day", "supply result", "credit repair"]),
);
for (const place of places(() => site.origin).filter(({ locale }) => locale === "zh"))
  for (const id of Object.keys(tools))
    figures.push(await interactive(browser, `${id} interactive, ${place.name}`, place.address(id)));
await browser.close();
site.close();

console.log(`median of ${ROUNDS} rounds`);
for (const { name, value, bar, unit } of figures)
  console.log(
    `${value <= bar ? "✓" : "✗"} ${name.padEnd(36)} ${value.toFixed(0).padStart(6)} ${unit} (bar ${bar} ${unit})`,
  );
