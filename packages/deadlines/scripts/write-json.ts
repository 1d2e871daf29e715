/** Writes the rules and procedures to `dist/deadlines.json`, for platforms in any language. */
import { conditionLabels, milestoneLabels, procedures, rules, triggerLabels, waivers } from "../src/index.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const document = { rules, waivers, procedures, triggerLabels, conditionLabels, milestoneLabels };

const file = process.argv[2] ?? join(import.meta.dirname, "..", "dist", "deadlines.json");
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(document, null, 1)}\n`);
