import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SiteConfig } from "vitepress";
import { pageText, type PageText } from "./page-text.ts";

interface Listed extends PageText {
  readonly page: string;
}

/** Lays the Markdown of every page beside its HTML, and lists it all in `llms.txt` and `llms-full.txt`, by language. */
export function writeMarkdown({ srcDir, outDir, pages, site }: SiteConfig): void {
  const listed = [...pages].sort(byPlace).map((page) => ({ page, ...pageText(srcDir, page) }));
  for (const { page, text } of listed) write(join(outDir, page), text);
  const english = listed.filter(({ page }) => page.startsWith("en/") || page.startsWith("api/"));
  const chinese = listed.filter((one) => !english.includes(one));
  for (const [folder, own, lang] of [
    ["", chinese, "root"],
    ["en", english, "en"],
  ] as const) {
    const about = site.locales[lang]?.description ?? "";
    write(join(outDir, folder, "llms.txt"), contents(site.title, about, own));
    write(
      join(outDir, folder, "llms-full.txt"),
      own.map(({ page, text }) => `<!-- /${page} -->\n\n${text}`).join("\n"),
    );
  }
}

/** Pages written by hand come before those made from the packages. */
function byPlace(a: string, b: string): number {
  const rank = (page: string) => Number(page.includes("reference/")) + 2 * Number(page.startsWith("api/"));
  return rank(a) - rank(b) || a.localeCompare(b, "en");
}

function contents(title: string, about: string, listed: readonly Listed[]): string {
  const groups = groupByFolder(listed);
  const parts = [...groups].map(([folder, own]) => {
    const lines = own.map(
      ({ page, title: name, description }) =>
        `- [${name}](/${page})${description === "" ? "" : `: ${description}`}`,
    );
    return `## ${folder === "." ? title : folder}\n\n${lines.join("\n")}`;
  });
  return `# ${title}\n\n> ${about}\n\n${parts.join("\n\n")}\n`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function groupByFolder(listed: readonly Listed[]): ReadonlyMap<string, readonly Listed[]> {
  const groups = new Map<string, Listed[]>();
  for (const one of listed) {
    const folder = dirname(one.page.replace(/^en\//u, ""));
    groups.set(folder, [...(groups.get(folder) ?? []), one]);
  }
  return groups;
}
