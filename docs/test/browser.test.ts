/** The site as people use it, in a browser: both languages, a phone, the dark, paper, a screen reader's view. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { barriers } from "./lib/barriers.ts";
import { launch, open, type Watched } from "./lib/browser.ts";
import { serve, type Served } from "./lib/serve.ts";

const shots = join(import.meta.dirname, "screenshots");

let browser: Browser;
let site: Served;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  [browser, site] = await Promise.all([launch(), serve()]);
});

afterAll(async () => {
  await browser.close();
  site.close();
});

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(shots, `${name}.png`) });
}

/** Nothing on the console, nothing from outside; then the page is closed. */
async function leave({ page, errors, outside }: Watched): Promise<void> {
  expect(errors).toEqual([]);
  expect(outside).toEqual([]);
  await page.context().close();
}

/** The hits of a search, typed as a person would. */
async function searchFor(page: Page, words: string): Promise<readonly string[]> {
  await page.keyboard.press("Control+k");
  await page.locator("#localsearch-input").fill(words);
  await page.locator(".VPLocalSearchBox .result").first().waitFor();
  return page
    .locator(".VPLocalSearchBox .result")
    .evaluateAll((hits) => hits.map((hit) => hit.getAttribute("href") ?? ""));
}

describe.each([
  [
    "zh",
    "",
    {
      search: "中标候选人公示",
      hit: "/reference/items/construction/candidates",
      item: "采购合同",
      dark: "切换到深色",
    },
  ],
  [
    "en",
    "/en",
    {
      search: "working day",
      hit: "/en/guides/working-days",
      item: "Procurement contract",
      dark: "Switch to dark",
    },
  ],
] as const)("%s", (locale, prefix, words) => {
  test("home", async () => {
    const watched = await open(browser, `${site.origin}${prefix}/`);
    await shoot(watched.page, `home-${locale}`);
    expect(await watched.page.locator("h1").count()).toBe(1);
    expect(await watched.page.locator("html").getAttribute("lang")).toBe(locale === "zh" ? "zh-CN" : "en");
    await leave(watched);
  });

  test("from the items to one of them, and to the rule behind its clock", async () => {
    const watched = await open(browser, `${site.origin}${prefix}/reference/items/`);
    const { page } = watched;
    await page.locator(".vp-doc").getByRole("link", { name: words.item, exact: true }).click();
    await page.waitForURL("**/items/procurement/contract.html");
    await shoot(page, `item-${locale}`);
    await page.locator(`.vp-doc a[href$="/rules/gr-50.html"]`).first().click();
    await page.waitForURL("**/rules/gr-50.html");
    await page.locator("svg.strip").waitFor();
    expect(await page.locator("svg.strip .answer").count()).toBe(1);
    expect(await page.getByRole("img").first().getAttribute("aria-labelledby")).toBe(
      "strip-title strip-desc",
    );
    await shoot(page, `rule-${locale}`);
    await leave(watched);
  });

  test("a sentence of 97号 opens to what stands on it", async () => {
    const watched = await open(browser, `${site.origin}${prefix}/reference/clauses/opinion-97-2017.html`);
    const { page } = watched;
    const sentence = page.locator("#s-op97-2-4-3");
    await sentence.locator("summary").click();
    expect(await sentence.getByRole("link", { name: "op97-2-4-proactive", exact: true }).isVisible()).toBe(
      true,
    );
    await shoot(page, `clause-${locale}`);
    await page.locator('input[name="reach"][value="nothing"]').check();
    expect(await sentence.isVisible()).toBe(false);
    expect(await page.locator(".sentence.nothing").first().isVisible()).toBe(true);
    await leave(watched);
  });

  test("an address that names a sentence opens it", async () => {
    const watched = await open(
      browser,
      `${site.origin}${prefix}/reference/clauses/foi-regulation-2019.html#s-foi19-33-2`,
    );
    const opened = watched.page.locator("details.sentence[open]");
    await opened.waitFor();
    expect(await opened.getAttribute("id")).toBe("s-foi19-33-2");
    await leave(watched);
  });

  test("search", async () => {
    const watched = await open(browser, `${site.origin}${prefix}/`);
    const hits = await searchFor(watched.page, words.search);
    await shoot(watched.page, `search-${locale}`);
    expect(hits).toContainEqual(expect.stringContaining(words.hit));
    await watched.page.keyboard.press("Enter");
    await watched.page.waitForURL((url) => url.pathname !== `${prefix}/`);
    await leave(watched);
  });

  test("in the dark", async () => {
    const watched = await open(browser, `${site.origin}${prefix}/reference/rules/op97-2-4-proactive.html`);
    await watched.page.getByRole("switch").first().click();
    expect(await watched.page.locator("html.dark").count()).toBe(1);
    await shoot(watched.page, `dark-${locale}`);
    await leave(watched);
  });

  test("on a phone", async () => {
    const phone = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };
    for (const path of [
      "/",
      "/for/officials.html",
      "/playground/",
      "/reference/items/land/supply-result.html",
      "/reference/rules/gr-50.html",
    ]) {
      const watched = await open(browser, `${site.origin}${prefix}${path}`, phone);
      const { scrollWidth, clientWidth } = await watched.page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      await shoot(watched.page, `phone-${locale}-${path.replaceAll(/\W+/gu, "-")}`);
      await leave(watched);
    }
  });

  test("copied as Markdown", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const watched = await open(browser, `${site.origin}${prefix}/reference/rules/gr-50.html`, {
      permissions,
    });
    await watched.page.locator(".page-actions button").click();
    const copied = await watched.page.waitForFunction(() =>
      navigator.clipboard.readText().then((text) => text || null),
    );
    expect(String(await copied.jsonValue())).toMatch(/^# /u);
    await leave(watched);
  });

  test.each([
    "/",
    "/guides/by-when.html",
    "/for/officials.html",
    "/reference/items/procurement/contract.html",
    "/reference/rules/gr-50.html",
    "/reference/clauses/opinion-97-2017.html",
    "/reference/calendar/2026.html",
    "/reference/unknowns.html",
  ])("%s without serious barriers", async (path) => {
    const watched = await open(browser, `${site.origin}${prefix}${path}`);
    expect(await barriers(watched.page)).toEqual([]);
    await leave(watched);
  });
});

test("the language menu keeps the page, and leaves an API page for the home of the other language", async () => {
  const watched = await open(browser, `${site.origin}/reference/rules/gr-50.html`);
  const english = watched.page.locator('.VPNavBarTranslations a[href^="/en"]');
  expect(await english.getAttribute("href")).toBe("/en/reference/rules/gr-50.html");
  await watched.page.goto(`${site.origin}/api/index.html`, { waitUntil: "networkidle" });
  expect(await english.getAttribute("href")).toBe("/en/");
  await leave(watched);
});

test("on paper every sentence is open and the frame is gone", async () => {
  const watched = await open(browser, `${site.origin}/reference/clauses/opinion-97-2017.html`);
  await watched.page.emulateMedia({ media: "print" });
  expect(await watched.page.locator(".VPNav").isVisible()).toBe(false);
  expect(await watched.page.locator("#s-op97-2-4-3 table").first().isVisible()).toBe(true);
  await shoot(watched.page, "print");
  await leave(watched);
});
