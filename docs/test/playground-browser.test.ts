/** Each tool of the playground used as a person would: on the site and as a file, in both languages. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { barriers } from "./lib/barriers.ts";
import { launch, type Watched } from "./lib/browser.ts";
import { openTool, places } from "./lib/playground.ts";
import { serve, type Served } from "./lib/serve.ts";

const shots = join(import.meta.dirname, "screenshots");
const tools = ["deadline", "review", "who", "catalogue", "names"] as const;
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

async function leave({ page, errors, outside }: Watched): Promise<void> {
  expect(errors).toEqual([]);
  expect(outside).toEqual([]);
  await page.context().close();
}

/** What a click downloads, as text. */
async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe.each(places(() => site.origin))("$name", ({ name, locale, address }) => {
  const say = (zh: string, en: string): string => (locale === "zh" ? zh : en);

  test("a deadline: found by words, moved, taken home as a calendar file, shared by its address", async () => {
    const watched = await openTool(browser, address("deadline"));
    const { page } = watched;
    const result = page.locator(".pg-result");
    await page.getByRole("searchbox").fill(say("政府采购法实施条例 自合同签订", "gr-50"));
    await page.getByRole("searchbox").press("Enter");
    await page.getByLabel(say("起算日", "The day of")).fill("2026-09-29");
    await result.getByText("2026-10-08", { exact: true }).first().waitFor();
    expect(await result.locator("svg.strip .answer").count()).toBe(1);
    expect(await result.locator("blockquote").first().textContent()).toContain(
      "采购人应当自政府采购合同签订之日起",
    );
    const file = await downloaded(page, () => result.getByText(".ics").click());
    expect(file.name).toBe("gr-50-2026-09-29.ics");
    expect(file.bytes.toString()).toContain("DTSTART;VALUE=DATE:20261008");
    const shared = page.url();
    await page.reload();
    await page.goto("about:blank");
    await page.goto(shared);
    await result.getByText("2026-10-08", { exact: true }).first().waitFor();
    await page.screenshot({
      path: join(shots, `playground-deadline-${name.replace(" ", "-")}.png`),
      fullPage: true,
    });
    await leave(watched);
  });

  test("a deadline: time left out, an extension, another reading, a missing notice, an older version", async () => {
    const watched = await openTool(browser, address("deadline", "rule=foi19-33-reply&on=2026-03-02"));
    const { page } = watched;
    const due = page.locator(".pg-days time");
    expect(await due.textContent()).toBe("2026-03-30");
    await page.getByRole("button", { name: say("加一段", "Add a stretch") }).click();
    await page.getByLabel(say("自", "From"), { exact: true }).fill("2026-03-04");
    await page.getByLabel(say("至", "To"), { exact: true }).fill("2026-03-05");
    await page.waitForFunction(() => document.querySelector(".pg-days time")?.textContent === "2026-04-01");
    await page.getByLabel(say("延长", "Extension")).fill("5");
    await page.waitForFunction(() => document.querySelector(".pg-days time")?.textContent === "2026-04-09");
    await page.getByLabel(say("起算日", "The day of")).fill("2026-12-20");
    await page.getByLabel(say("只按某日以前", "Only notices issued by")).fill("2026-11-01");
    await page.locator(".pg-warning").getByText("2027").waitFor();
    expect(await page.locator(".pg-days.provisional").count()).toBe(1);
    await page.getByLabel(say("只按某日以前", "Only notices issued by")).fill("");
    await page.getByLabel(say("起算日", "The day of")).fill("2018-06-01");
    await page.getByRole("button", { name: "foi07-24-reply" }).click();
    await due.waitFor();
    expect(page.url()).toContain("rule=foi07-24-reply");
    await leave(watched);
  });

  test("a record that is pasted, one that breaks, a table that is dropped", async () => {
    const watched = await openTool(browser, address("review", "asof=2026-11-22"));
    const { page } = watched;
    const result = page.locator(".pg-result");
    await result.getByText(say("逾期公开", "published late")).first().waitFor();
    await page.screenshot({
      path: join(shots, `playground-review-${name.replace(" ", "-")}.png`),
      fullPage: true,
    });
    await result.getByText(say("原文", "The sentence"), { exact: true }).first().click();
    expect(await result.locator("blockquote").first().isVisible()).toBe(true);
    const shared = page.url();
    await page.locator("textarea").fill('{"item": "licence", ');
    await result.getByText(say("不是有效的 JSON", "not JSON")).waitFor();
    await page.goto("about:blank");
    await page.goto(shared);
    await result.getByText(say("逾期公开", "published late")).first().waitFor();
    await page.locator('input[type="file"]').setInputFiles({
      name: "三宗.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("\uFEFF事项,合同签订日期,公开日期\nland.supply-result,2026-09-22,2026-12-02\n"),
    });
    await result.getByText("三宗.csv:2").waitFor();
    const report = await downloaded(page, () => result.getByRole("button", { name: "HTML" }).click());
    expect(report.bytes.toString()).toContain(say("截至 2026-11-22", "as of 2026-11-22"));
    await leave(watched);
  });

  test("who: asked until nothing is open, by keyboard alone", async () => {
    const watched = await openTool(browser, address("who", "item=procurement.contract&on=2026-03-16"));
    const { page } = watched;
    const result = page.locator(".pg-result");
    await page.locator('.pg-question input[type="radio"][value="purchaser"]').focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.type("某县教育局");
    await page.keyboard.press("Enter");
    await result.locator(".pg-cards").getByText("某县教育局").first().waitFor();
    expect(await page.locator(".pg-question").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("pg-result");
    await page.screenshot({
      path: join(shots, `playground-who-${name.replace(" ", "-")}.png`),
      fullPage: true,
    });
    const shared = page.url();
    await page.goto("about:blank");
    await page.goto(shared);
    await result.locator(".pg-cards").getByText("某县教育局").first().waitFor();
    await page.getByRole("button", { name: say("从头再来", "Start over") }).click();
    await page.locator(".pg-question").waitFor();
    await leave(watched);
  });

  test("a catalogue: shipped, one's own with a slip, and its files", async () => {
    const watched = await openTool(browser, address("catalogue"));
    const { page } = watched;
    await page.getByRole("radio", { name: "gansu2016" }).check();
    const rows = page.locator(".pg-catalogue tbody tr");
    expect(await rows.count()).toBeGreaterThan(37);
    await page.getByRole("radio", { name: say("自己写的方案", "One of your own") }).check();
    expect(await rows.count()).toBeGreaterThan(20);
    await page.screenshot({
      path: join(shots, `playground-catalogue-${name.replace(" ", "-")}.png`),
      fullPage: true,
    });
    for (const [format, start] of [
      ["Markdown", "#"],
      ["CSV", "\uFEFF"],
      ["HTML", "<!"],
      ["XLSX", "PK"],
    ] as const) {
      const file = await downloaded(page, () =>
        page.getByRole("button", { name: say(`下载 ${format}`, `Download ${format}`) }).click(),
      );
      expect(file.bytes.toString("utf8", 0, 8).startsWith(start)).toBe(true);
    }
    await page.locator("textarea").fill("profile: a\nversion: 1\nname: 甲县\nstatements: []");
    await page.getByRole("button", { name: "2:10" }).click();
    expect(await page.locator("textarea").evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(
      20,
    );
    const shared = page.url();
    await page.goto("about:blank");
    await page.goto(shared);
    await page.getByRole("button", { name: "2:10" }).waitFor();
    await leave(watched);
  });

  test("names: compared, and looked for on the list", async () => {
    const watched = await openTool(browser, address("names"));
    const { page } = watched;
    await page.getByText(say("同一名称", "The same name"), { exact: true }).waitFor();
    await page.getByLabel(say("名称二", "The other")).fill("上海样例建设有限公司");
    await page.getByText(say("不同名称", "Different names"), { exact: true }).waitFor();
    await page.getByLabel(say("投标人名称", "Bidder")).fill("广州样例网络科技有限公司");
    await page.getByText(say("与曾用名相符", "the name is a former one")).waitFor();
    await page.screenshot({
      path: join(shots, `playground-names-${name.replace(" ", "-")}.png`),
      fullPage: true,
    });
    const shared = page.url();
    await page.goto("about:blank");
    await page.goto(shared);
    await page.getByText(say("与曾用名相符", "the name is a former one")).waitFor();
    expect(await page.locator(".pg-badge").allTextContents()).toContain(say("在名单上", "On the list"));
    await leave(watched);
  });

  test.each(tools)("%s has no serious barriers in light and in dark, and fits a phone", async (tool) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const watched = await openTool(browser, address(tool), { colorScheme });
      expect(await watched.page.locator("html.dark").count()).toBe(colorScheme === "dark" ? 1 : 0);
      expect(await barriers(watched.page)).toEqual([]);
      await leave(watched);
    }
    const phone = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };
    const watched = await openTool(browser, address(tool), phone);
    const [width, room] = await watched.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(width).toBeLessThanOrEqual(room ?? 0);
    await watched.page.screenshot({
      path: join(shots, `playground-${tool}-${name.replace(" ", "-")}-phone.png`),
      fullPage: true,
    });
    await leave(watched);
  });
});

test("once a tool is open, everything works without a network: it, its files, the other tools, and opening it again", async () => {
  const watched = await openTool(browser, `${site.origin}/playground/deadline.html`);
  const { page } = watched;
  await page.locator('html[data-offline="kept"]').waitFor({ state: "attached" });
  await page.context().setOffline(true);
  await page.locator(".VPSidebar").getByRole("link", { name: "目录清单", exact: true }).click();
  await page.getByRole("radio", { name: "gansu2016" }).check();
  const file = await downloaded(page, () => page.getByRole("button", { name: "下载 XLSX" }).click());
  expect(file.bytes.length).toBeGreaterThan(5000);
  await page.locator(".VPSidebar").getByRole("link", { name: "审查记录", exact: true }).click();
  await page.locator(".pg-result").getByText("逾期公开").first().waitFor();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "a.xlsx", mimeType: "", buffer: file.bytes });
  await page.locator(".pg-result").getByText("a.xlsx").first().waitFor();
  await page.goto(`${site.origin}/en/playground/names.html`);
  await page.getByText("The same name", { exact: true }).waitFor();
  expect(watched.outside).toEqual([]);
  await page.context().close();
});

test("the language menu keeps what is filled in", async () => {
  const watched = await openTool(browser, `${site.origin}/playground/deadline.html`);
  const { page } = watched;
  await page.getByLabel("起算日").fill("2026-09-29");
  await page.waitForFunction(() => location.hash.includes("2026-09-29"));
  await page.locator(".VPNavBarTranslations button").hover();
  await page.locator('.VPNavBarTranslations a[href^="/en"]').click();
  await page.waitForURL("**/en/playground/deadline.html**");
  await page.locator(".pg-days time").waitFor();
  expect(await page.locator(".pg-days time").textContent()).toBe("2026-10-08");
  await leave(watched);
});
