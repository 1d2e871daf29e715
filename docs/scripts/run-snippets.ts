/** Runs every snippet of the guides and holds what it says against what it does: `pnpm test:snippets`. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runConsole } from "./lib/run-console.ts";
import { runTypeScript } from "./lib/run-typescript.ts";

const folder = join(import.meta.dirname, "..", "snippets");
const files = readdirSync(folder).sort();
const failures: string[] = [];
let checked = 0;

const runs = files.map(async (name) => {
  const run = name.endsWith(".ts") ? runTypeScript : name.endsWith(".console") ? runConsole : undefined;
  if (run === undefined) return;
  const result = await run(join(folder, name));
  checked += result.checked;
  if (result.checked === 0) failures.push(`${name}: says nothing that could be checked`);
  for (const failure of result.failures) failures.push(`${name}:${failure}`);
});
await Promise.all(runs);

for (const failure of failures) console.error(failure);
console.log(`snippets: ${files.length} files, ${checked} answers checked, ${failures.length} wrong`);
if (failures.length > 0) process.exitCode = 1;
