/** One file named on the command line, `-` for standard input; its absence is bad usage. */
import { readFile } from "node:fs/promises";
import { UsageError } from "../usage-error.ts";
import { sources } from "./files.ts";
import type { Problem } from "./problem.ts";
import { problemText } from "./problem-text.ts";

export interface ReadFile {
  /** As messages call it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export async function readBytes(path: string): Promise<ReadFile> {
  if (path === "-") for await (const source of sources([path])) if ("bytes" in source) return source;
  const bytes = await readFile(path).catch((error: unknown) => {
    const detail = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError("unreadable", {
      zh: `无法读取“${path}”（${detail}）`,
      en: `cannot read "${path}" (${detail})`,
    });
  });
  return { file: path, bytes };
}

/** A problem of the input that leaves nothing to work on. */
export function unusable(problem: Problem): UsageError {
  return new UsageError(problem.code, problemText(problem));
}
