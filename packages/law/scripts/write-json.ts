/** Writes `dist/law.json`, for platforms in any language. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { lawDocument } from "../src/internal/document.ts";

const file = process.argv[2] ?? join(import.meta.dirname, "..", "dist", "law.json");
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(lawDocument, null, 1)}\n`);
