/** Runs every `packages/*\/bench/*.bench.ts` in this process; `pnpm bench calendar` runs one package's. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const packages = join(import.meta.dirname, "..", "packages");
const wanted = process.argv.slice(2);

for (const name of readdirSync(packages).sort()) {
  const folder = join(packages, name, "bench");
  if ((wanted.length > 0 && !wanted.includes(name)) || !existsSync(folder)) continue;
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".bench.ts")) continue;
    console.log(`\n# ${name}/${file}`);
    await import(pathToFileURL(join(folder, file)).href);
  }
}
