import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Locale } from "./locale.ts";
import type { Page, Section, SidebarEntry } from "./page.ts";

const docs = join(import.meta.dirname, "..", "..");

/** The folder of a language's reference. */
function folderOf(locale: Locale): string {
  return locale === "zh" ? join(docs, "reference") : join(docs, "en", "reference");
}

/** Writes the reference of a language anew, and the sidebars it is found by. */
export async function writeReference(locale: Locale, sections: readonly Section[]): Promise<number> {
  const folder = folderOf(locale);
  await rm(folder, { recursive: true, force: true });
  const pages = sections.flatMap((section) => section.pages);
  const paths = new Set<string>();
  for (const page of pages) {
    if (paths.has(page.path)) throw new Error(`two pages at ${page.path}`);
    paths.add(page.path);
    const file = join(folder, `${page.path}.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, markdownOf(page));
  }
  await writeJson(join(docs, ".vitepress", "generated", `sidebar-${locale}.json`), sidebarsOf(sections));
  return pages.length;
}

export async function writeJson(file: string, value: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}

function markdownOf({ title, description, outline, body }: Page): string {
  const front = [
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(description)}`,
    "pageClass: reference",
    "prev: false",
    "next: false",
    ...(outline === undefined ? [] : [`outline: ${JSON.stringify(outline)}`]),
  ];
  return `---\n${front.join("\n")}\n---\n\n# ${title}\n\n${body}\n`;
}

function sidebarsOf(sections: readonly Section[]): Readonly<Record<string, readonly SidebarEntry[]>> {
  return Object.fromEntries(sections.map(({ path, sidebar }) => [path, sidebar]));
}
