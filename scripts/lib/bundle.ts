/** What a browser downloads: bundles a snippet with esbuild from source, minified and gzipped. */
import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

export interface Bundle {
  readonly bytes: number;
  /** Input files, relative to the repository. */
  readonly inputs: readonly string[];
  readonly text: string;
}

/** Bundles `code` as a module of package `from` (e.g. `packages/calendar`). */
export async function bundle(code: string, from: string): Promise<Bundle> {
  const result = await build({
    stdin: { contents: code, resolveDir: join(root, from), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions: ["@gongkai/source"],
    metafile: true,
    write: false,
    absWorkingDir: root,
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error("esbuild wrote nothing");
  return {
    bytes: gzipSync(file.contents, { level: 9 }).length,
    inputs: Object.keys(result.metafile.inputs),
    text: file.text,
  };
}
