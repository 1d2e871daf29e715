import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import MiniSearch, { type SearchResult } from "minisearch";
import { search as configured } from "../../.vitepress/search/options.ts";
import { dist } from "./dist.ts";

/** Searches the built index of a language as the site does. */
export type Search = (query: string) => readonly SearchResult[];

export async function searchOf(locale: "root" | "en"): Promise<Search> {
  const folder = join(dist, "assets", "chunks");
  const file = readdirSync(folder).find((name) => name.startsWith(`@localSearchIndex${locale}.`));
  if (file === undefined) throw new Error(`no search index for ${locale}`);
  const { default: index }: { default: string } = await import(pathToFileURL(join(folder, file)).href);
  if (configured.provider !== "local") throw new Error("search is not local");
  const { options, searchOptions } = configured.options?.miniSearch ?? {};
  const loaded = MiniSearch.loadJSON(index, {
    fields: ["title", "titles", "text"],
    storeFields: ["title", "titles"],
    searchOptions: searchOptions ?? {},
    ...options,
  });
  return (query) => loaded.search(query);
}
