/** Writes the zod schemas of all record types from their declarations: `pnpm --filter @gongkai/schemas generate`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedFiles } from "./generated-files.ts";

const folder = join(import.meta.dirname, "..", "src", "schemas");

for (const [path, text] of await generatedFiles()) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
