import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTheme } from "vitepress";

type Items = DefaultTheme.SidebarItem[];

/** What a generator wrote; nothing before the first `pnpm generate` or `typedoc`. */
function written<Value>(file: string, otherwise: Value): Value {
  const path = join(import.meta.dirname, "..", file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Value) : otherwise;
}

/** The sidebars of the reference by their folders, below `prefix`. */
export function referenceSidebars(locale: "zh" | "en", prefix: string): DefaultTheme.SidebarMulti {
  const sections = written<Record<string, Items>>(`.vitepress/generated/sidebar-${locale}.json`, {});
  return Object.fromEntries(
    Object.entries(sections).map(([folder, items]) => [`${prefix}/reference/${folder}`, items]),
  );
}

/** The sidebar of the API pages: the doors of the packages, each of which lists its names on a page of its own. */
export function apiSidebar(): Items {
  return written<Items>("api/typedoc-sidebar.json", []).flatMap(({ text = "", link = "", items = [] }) => [
    { text, link },
    ...items.map((door) => ({ text: `${text}/${door.text ?? ""}`, link: door.link ?? "" })),
  ]);
}
