/** Chinese first; `?lang=en` asks for English and travels along with every link. */
import type { Context } from "hono";

export type Language = "zh" | "en";

export function languageOf(c: Context): Language {
  return c.req.query("lang") === "en" ? "en" : "zh";
}

/** An address of this site in a language; entries of `query` that say nothing are left out. */
export function href(path: string, language: Language, query: Readonly<Record<string, string>> = {}): string {
  const entries = Object.entries(query).filter(([key, value]) => key !== "lang" && value !== "");
  const search = new URLSearchParams(language === "en" ? [...entries, ["lang", "en"]] : entries).toString();
  return search === "" ? path : `${path}?${search}`;
}
