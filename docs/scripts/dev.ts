/** Makes what the pages are made from, then serves the site and follows changes: `pnpm dev`. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runStages } from "./lib/run-stages.ts";

const docs = join(import.meta.dirname, "..");
// The API pages take the longest and change the least: `pnpm api` makes them anew.
const first = existsSync(join(docs, "api")) ? ["standalone"] : ["api", "standalone"];
await runStages([first, ["generate"]]);
const vitepress = join(docs, "node_modules", "vitepress", "bin", "vitepress.js");
const { status } = spawnSync(process.execPath, [vitepress, "dev", ...process.argv.slice(2)], {
  cwd: docs,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
