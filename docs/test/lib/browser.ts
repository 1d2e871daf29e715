import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const executablePath = "/usr/bin/chromium";

/** A browser, and pages that remember what went wrong on them. */
export async function launch(): Promise<Browser> {
  if (!existsSync(executablePath)) throw new Error("chromium is not installed: apt-get install chromium");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page, with everything the console calls an error and everything asked of another host. */
export interface Watched {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly outside: readonly string[];
}

export async function open(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const outside: string[] = [];
  const { host } = new URL(address);
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => {
    errors.push(error.message);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/u.test(url.protocol) && url.host !== host) outside.push(request.url());
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForFunction(() => "__vue_app__" in (document.querySelector("#app") ?? {}));
  return { page, errors, outside };
}
