import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The built site. */
export const dist = join(import.meta.dirname, "..", "..", ".vitepress", "dist");

/** Every file of the site that ends so, from its root, e.g. `reference/rules/gr-50.html`. */
export function files(ending: string): readonly string[] {
  const found = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(ending),
  );
  if (found.length === 0) throw new Error("the site is not built: run `pnpm build` first");
  return found.sort();
}

/** Every page of the site: not the page for what is missing, nor the playground as one file. */
export function pages(): readonly string[] {
  return files(".html").filter((file) => file !== "404.html" && file !== "playground.html");
}

export function read(file: string): string {
  return readFileSync(join(dist, file), "utf8");
}
