/**
 * The portal as an official and a reader use it, in a browser without scripts: `pnpm test:browser`. With `SCREENSHOTS` set to
 * a folder, what was seen is kept there.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { serve, type ServerType } from "@hono/node-server";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../src/app.tsx";
import { openDatabase } from "../src/database/open.ts";
import { createStore } from "../src/store.ts";

const folder = process.env["SCREENSHOTS"];
const phone = { viewport: { width: 375, height: 720 }, hasTouch: true, isMobile: true };

let browser: Browser;
let server: ServerType;
let address: string;
let close: () => Promise<void>;
let today = "2026-11-22";

beforeAll(async () => {
  const database = { databaseUrl: process.env["PORTAL_TEST_DATABASE"], dataFolder: "memory" };
  const db = await openDatabase(database);
  close = () => db.destroy();
  const app = createApp({
    store: createStore(db),
    today: () => today,
    settings: { publicUrl: undefined, users: [] },
  });
  address = await new Promise((resolve) => {
    server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => {
      resolve(`http://127.0.0.1:${port}`);
    });
  });
  browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
});

afterAll(async () => {
  await browser.close();
  server.close();
  await close();
});

/** Opens a page without scripts, and fails on anything the console calls an error or that is wider than the window. */
async function visit(path: string, options: BrowserContextOptions, walk: (page: Page) => Promise<void>) {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 900 },
    javaScriptEnabled: false,
    locale: "zh-CN",
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address + path);
  await walk(page);
  await context.close();
  expect(complaints).toEqual([]);
}

async function shoot(page: Page, name: string): Promise<void> {
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

test("an official enters a supply result, sees findings, corrects, previews and publishes it", async () => {
  await visit("/", {}, async (page) => {
    await page.getByRole("link", { name: "工作台" }).click();
    await page.getByRole("link", { name: "录入 土地供应结果" }).click();
    await page.getByLabel("公开标题").fill("望禾县2026-07号地块供应结果");
    await page.getByLabel("发布机构").fill("望禾县自然资源局");
    await page.getByLabel("信息形成日期").fill("2026-11-16");
    await page.getByLabel("管理或实施单位").fill("望禾县自然资源局");
    await page.getByLabel("电子监管号").fill("1306262018A00730");
    await page.getByLabel("供地方式").selectOption("挂牌出让");
    await page.getByLabel("面积").fill("33333.33平方米");
    await page.getByLabel("成交价格").fill("104,840,000元");
    await page.getByLabel("约定容积率下限").fill("2.5");
    await page.getByLabel("约定容积率上限").fill("1.8");
    await page.getByLabel("合同签订日期").fill("2026-11-16");
    const row = page.getByRole("group", { name: "第1行" });
    await row.getByLabel("支付期号").fill("1");
    await row.getByLabel("分期支付金额").fill("1.0484亿元");
    await page.getByRole("button", { name: "检查" }).click();

    await page.getByRole("heading", { name: "内容与时限检查：不通过" }).waitFor();
    await page.getByText("与电子监管号的字母不符").first().waitFor();
    const bound = page.locator(".field.invalid", { has: page.getByLabel("约定容积率上限") });
    expect((await bound.textContent()) ?? "").toMatch(/小于下限/u);
    expect(await page.getByLabel("成交价格").inputValue()).toBe("104,840,000元");
    await page.getByText("读作 10,484 万元").first().waitFor();
    expect(await page.getByRole("group", { name: /^第\d行$/u }).count()).toBe(2);
    await shoot(page, "form-findings-zh");

    await page.getByLabel("供地方式").selectOption("划拨");
    await page.getByLabel("约定容积率下限").fill("1.0");
    await page.getByRole("button", { name: "保存草稿" }).click();
    await page.getByText("已保存。").waitFor();
    expect(await page.locator(".field.invalid").count()).toBe(0);
    await shoot(page, "work-draft-zh");
    await page.getByRole("button", { name: "保存并预览公开" }).click();
    await page.getByText("公开前预览").waitFor();
    await shoot(page, "publish-zh");
    await page.getByRole("button", { name: "公开", exact: true }).click();
    await page.getByText("已公开", { exact: true }).waitFor();
    await shoot(page, "work-published-zh");
  });
});

test("a contract that is late is published only with a confirmation and a reason", async () => {
  await visit("/desk/new/procurement.contract?lang=en", {}, async (page) => {
    await page.getByLabel(/^title/u).fill("Teaching equipment");
    await page.getByLabel("Body that manages or implements").fill("望禾县教育局");
    await page.getByLabel("contract signed").fill("2026-11-09");
    await page.getByLabel("form of the price").selectOption("amount");
    await page.getByLabel("contract price").fill("128.5万元");
    await page.getByRole("button", { name: "Check" }).first().click();
    await page.getByRole("heading", { name: "Content and timeliness: fails" }).waitFor();
    await shoot(page, "form-findings-en");
    await page.getByRole("button", { name: "Save and preview publication" }).click();
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    expect(await page.getByRole("button", { name: "Publish", exact: true }).count()).toBe(1);
    await shoot(page, "publish-confirm-en");
    await page.getByLabel("I have seen this; publish all the same").check();
    await page.getByLabel("Why", { exact: true }).fill("The purchaser sent it late.");
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await page.getByRole("heading", { name: /Failing findings confirmed/u }).waitFor();
    await page.getByRole("button", { name: "Note it as done" }).nth(1).click();
    await page.getByText("2026-11-22").first().waitFor();
    await shoot(page, "work-published-en");
  });
});

test("the board sorts by due day, and moves with the day", async () => {
  await visit("/desk/new/procurement.contract", {}, async (page) => {
    await page.getByLabel("公开标题").fill("待公开的合同");
    await page.getByLabel("合同签署时间").fill("2026年11月19日");
    await page.getByRole("button", { name: "保存草稿" }).click();
    await page.getByText("已保存。").waitFor();
    await page.getByRole("link", { name: "工作台" }).click();
    await page.getByRole("cell", { name: "还有1天" }).waitFor();
    today = "2026-11-25";
    await page.reload();
    expect(await page.getByRole("cell", { name: "已逾期2天" }).count()).toBe(1);
    await shoot(page, "board-zh");
    today = "2026-11-22";
  });
});

test("a reader finds both records, reads one, and takes the feeds", async () => {
  await visit("/", {}, async (page) => {
    expect(await page.locator(".list li").count()).toBe(2);
    await shoot(page, "list-zh");
    await page.getByLabel("标题或发布机构").fill("地块");
    await page.getByRole("button", { name: "查询" }).click();
    expect(await page.locator(".list li").count()).toBe(1);
    await page.getByRole("link", { name: "望禾县2026-07号地块供应结果" }).click();
    await page.getByText("按期公开").waitFor();
    expect(await page.getByText("10,484 万元").count()).toBe(2);
    await page.getByText("为什么是这一天？").click();
    await shoot(page, "record-zh");
    await page.getByRole("link", { name: "English" }).click();
    await page.getByText("in time").waitFor();
    await shoot(page, "record-en");
    await page.getByRole("link", { name: "Published", exact: true }).click();
    await shoot(page, "list-en");
  });
  const rss = await (await fetch(`${address}/feed.xml`)).text();
  expect(rss.match(/<item>/gu)?.length).toBe(2);
  const feed: unknown = await (await fetch(`${address}/feed.json?lang=en`)).json();
  expect(feed).toMatchObject({ items: [{ title: "Teaching equipment" }, { tags: ["Land supply result"] }] });
});

test("on a phone nothing is wider than the screen", async () => {
  const paths = [
    "/",
    "/records/1",
    "/desk",
    "/desk/new/land.supply-result",
    "/desk/records/2",
    "/desk/records/3/publish",
  ];
  // Measuring the page is a script; the portal itself has none.
  await visit("/", { ...phone, javaScriptEnabled: true }, async (page) => {
    for (const path of [...paths, ...paths.map((each) => `${each}?lang=en`)]) {
      await page.goto(address + path);
      const width = await page.evaluate("document.documentElement.scrollWidth");
      await shoot(page, `phone${path.replaceAll(/[/?=.]/gu, "-")}`);
      expect({ path, width }).toEqual({ path, width: 375 });
    }
  });
});

test("a page that is not there says so, and the dark is dark", async () => {
  await visit("/desk", { colorScheme: "dark" }, async (page) => {
    await shoot(page, "desk-dark");
  });
  const missing = await fetch(`${address}/records/999`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toMatch(/没有这个页面/u);
});
