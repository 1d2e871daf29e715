/**
 * `pnpm rules:changelog 0.2.0` writes into rules-changelog.json, under that release, what changed in the provisions and
 * the deadline rules since the release before it. May be run again until the release is out.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../packages/deadlines/src/index.ts";
import { chains, provisions } from "../packages/law/src/index.ts";
import { changesBetween, currentOf, replay, type RulesChangelog } from "./lib/rules-changelog.ts";

const file = join(import.meta.dirname, "..", "rules-changelog.json");
const [version = ""] = process.argv.slice(2);
const { releases } = JSON.parse(readFileSync(file, "utf8")) as RulesChangelog;
const at = releases.findIndex((release) => release.version === version);

if (!/^\d+\.\d+\.\d+$/.test(version) || (at !== -1 && at !== releases.length - 1)) {
  console.error("usage: pnpm rules:changelog <version>; only the last release, or a new one, is written");
  process.exit(2);
}

const earlier = at === -1 ? releases : releases.slice(0, at);
const changes = changesBetween(replay(earlier), currentOf({ provisions, chains, rules }));
const line = (value: unknown): string => `        ${JSON.stringify(value)}`;
const text = [...earlier, { version, changes }].map(
  (release) =>
    `    {\n      "version": ${JSON.stringify(release.version)},\n      "changes": [\n${release.changes.map(line).join(",\n")}\n      ]\n    }`,
);
writeFileSync(file, `{\n  "releases": [\n${text.join(",\n")}\n  ]\n}\n`);

const kinds = ["added", "amended", "repealed", "corrected", "withdrawn"] as const;
const counts = kinds.map((kind) => `${changes.filter((change) => change.kind === kind).length} ${kind}`);
console.log(`${version}: ${counts.join(", ")}`);
for (const { row, replaces, effect } of changes)
  if (effect === "stricter" || effect === "looser")
    console.log(`  ${effect}: ${row}, after ${replaces ?? "itself"}`);
