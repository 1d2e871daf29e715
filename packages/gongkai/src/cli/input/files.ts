/** Paths → the bytes to read: files as they are, folders in depth, `-` for standard input. */
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Problem } from "./problem.ts";

const readable = new Set([".json", ".ndjson", ".jsonl", ".csv", ".xlsx"]);

export type Source = { readonly file: string; readonly bytes: Uint8Array } | { readonly problem: Problem };

export async function* sources(paths: readonly string[]): AsyncGenerator<Source> {
  for (const path of paths) {
    if (path === "-") yield { file: "<stdin>", bytes: await standardInput() };
    else yield* sourcesAt(path);
  }
}

async function* sourcesAt(path: string): AsyncGenerator<Source> {
  try {
    if ((await stat(path)).isDirectory()) {
      const files = await filesIn(path);
      if (files.length === 0) yield { problem: { code: "no-records", location: { file: path }, params: {} } };
      for (const file of files) yield* sourcesAt(file);
    } else yield { file: path, bytes: await readFile(path) };
  } catch (error) {
    const detail = error instanceof Error && "code" in error ? String(error.code) : String(error);
    yield { problem: { code: "unreadable", location: { file: path }, params: { detail } } };
  }
}

/** The files of a folder that can hold records, sorted so that the order is the same everywhere. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        entry.isFile() && readable.has(extname(entry.name)) && !entry.parentPath.includes("node_modules"),
    )
    .filter((entry) => entry.name !== "package.json" && !entry.name.startsWith("tsconfig"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
