/** What every format of a review is made from. */
import type { Locale } from "../../locale.ts";
import type { Problem } from "../input/problem.ts";
import type { ReviewedEntry } from "../reviewed-entry.ts";

export interface Report {
  readonly entries: readonly ReviewedEntry[];
  readonly problems: readonly Problem[];
  readonly asOf: string;
  readonly locale: Locale;
}

export const formats = ["text", "json", "ndjson", "html", "sarif"] as const;
export type Format = (typeof formats)[number];

const byExtension: Readonly<Record<string, Format>> = {
  ".html": "html",
  ".htm": "html",
  ".json": "json",
  ".ndjson": "ndjson",
  ".sarif": "sarif",
  ".txt": "text",
};

/** The format a file's name asks for. */
export function formatOfFile(path: string): Format | undefined {
  return byExtension[path.slice(path.lastIndexOf("."))];
}
