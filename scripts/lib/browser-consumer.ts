/** A consumer's browser bundle of every door, by esbuild and by Vite, run where nothing of Node is at hand. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build as esbuild } from "esbuild";
import { build as vite, createLogger } from "vite";

export interface BrowserBundle {
  readonly by: "esbuild" | "vite";
  readonly kilobytes: number;
  readonly answer: unknown;
}

/** The whole walk: it reads law, calendar, identifiers, schemas, deadlines and responsibility. */
const question = `globalThis.answer = review(
  { item: "procurement.contract", labelled: { 签订日期: "2026年03月02日" }, publishedOn: "2026-03-16" },
  { asOf: "2026-03-20" },
).timeliness.dueOn;`;

export async function bundleForBrowser(
  folder: string,
  doors: readonly string[],
): Promise<readonly BrowserBundle[]> {
  const entry = join(folder, "browser.js");
  const imports = doors.map((door, i) => `import * as m${i} from "${door}";`);
  const names = doors.map((_, i) => `m${i}`).join(", ");
  writeFileSync(
    entry,
    [...imports, 'import { review } from "gongkai";', `globalThis.doors = [${names}];`, question].join("\n"),
  );
  const byEsbuild = await bundleByEsbuild(folder, entry);
  const byVite = await bundleByVite(folder, entry);
  return [
    { by: "esbuild", ...weigh(byEsbuild) },
    { by: "vite", ...weigh(byVite) },
  ];
}

async function bundleByEsbuild(folder: string, entry: string): Promise<string> {
  const outfile = join(folder, "esbuild.js");
  await esbuild({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
  });
  return readFileSync(outfile, "utf8");
}

async function bundleByVite(folder: string, entry: string): Promise<string> {
  const warnings: string[] = [];
  const customLogger = createLogger("warn");
  customLogger.warn = (message) => warnings.push(message);
  await vite({
    root: folder,
    configFile: false,
    customLogger,
    logLevel: "warn",
    build: {
      outDir: "vite",
      target: "es2022",
      chunkSizeWarningLimit: Infinity,
      lib: { entry, formats: ["iife"], name: "consumer", fileName: () => "bundle.js" },
    },
  });
  if (warnings.length > 0) throw new Error(`vite warns:\n${warnings.join("\n")}`);
  return readFileSync(join(folder, "vite", "bundle.js"), "utf8");
}

/** What a browser and a bare context both have. */
const platform = { TextEncoder, TextDecoder, URL, Uint8Array };

function weigh(code: string): Omit<BrowserBundle, "by"> {
  const context = createContext({ ...platform });
  runInContext(code, context);
  const { answer } = context as { readonly answer?: unknown };
  return { kilobytes: Math.ceil(gzipSync(code, { level: 9 }).length / 1000), answer };
}
