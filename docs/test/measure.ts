/** The site's figures, measured in a browser and printed beside their bars: `pnpm measure`, after `pnpm build`. */
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { tools } from "../.vitepress/theme/playground/tools.ts";
import { launch } from "./lib/browser.ts";
import { read } from "./lib/dist.ts";
import { parse } from "./lib/html.ts";
import { openTool, places } from "./lib/playground.ts";
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
    const start = performance.now();
    const { page } = await openTool(browser, address);
    times.push(performance.now() - start);
    await page.context().close();
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
  return page
    .evaluate(async (text) => {
      const input = document.querySelector<HTMLInputElement>("#localsearch-input");
      const box = document.querySelector(".VPLocalSearchBox .results");
      if (input === null || box === null) throw new Error("no search box");
      const type = (value: string) => {
        input.value = value;
        input.dispatchEvent(new Event("input", { bubbles: true }));
      };
      const changed = () =>
        new Promise<void>((resolve) => {
          const seen = new MutationObserver(() => {
            seen.disconnect();
            resolve();
          });
          seen.observe(box, { childList: true, subtree: true, attributes: true });
        });
      type("");
      await new Promise((resolve) => {
        setTimeout(resolve, 400);
      });
      const answered = changed();
      const start = performance.now();
      type(text);
      await answered;
      return performance.now() - start;
    }, query)
    .then((time) => time - TYPING);
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
