import type { Browser, BrowserContextOptions } from "playwright-core";
import { dist } from "./dist.ts";
import { open, type Watched } from "./browser.ts";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

/** A tool, wherever the playground stands, and what it is called there. */
export interface Place {
  readonly name: string;
  readonly locale: "zh" | "en";
  /** The address of a tool with a state. */
  readonly address: (tool: string, state?: string) => string;
}

/** The pages of both languages, and the single file opened from disk in both. */
export function places(origin: () => string): readonly Place[] {
  const file = pathToFileURL(join(dist, "playground.html")).href;
  return (["zh", "en"] as const).flatMap((locale): readonly Place[] => [
    {
      name: `site ${locale}`,
      locale,
      address: (tool, state = "") =>
        `${origin()}${locale === "zh" ? "" : "/en"}/playground/${tool}.html${state === "" ? "" : `#${state}`}`,
    },
    {
      name: `file ${locale}`,
      locale,
      address: (tool, state = "") => `${file}#tool=${tool}&lang=${locale}${state === "" ? "" : `&${state}`}`,
    },
  ]);
}

/** A tool, opened and ready to be used. */
export async function openTool(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const watched = await open(browser, address, { locale: "zh-CN", ...options });
  await watched.page.locator(".pg-result").first().waitFor();
  return watched;
}
