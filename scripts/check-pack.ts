/**
 * Packs every package and holds the tarballs to what a consumer needs: publint, attw, size, an install into an empty ESM
 * and an empty CJS project, type-checked and run on the Nodes there are, and a bundle for the browser.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleForBrowser } from "./lib/browser-consumer.ts";
import { loadedKilobytes } from "./lib/command-start.ts";
import { layOutConsumer } from "./lib/consumer.ts";
import { fetchNode, type NodeBinary } from "./lib/node-versions.ts";
import { run } from "./lib/run.ts";
import { packAll } from "./lib/tarballs.ts";
import { browserKilobytes, commandKilobytes, tarballKilobytes } from "./size-budgets.ts";

/** Doors that need Node. */
const nodeOnly = new Set(["@gongkai/catalogue/gb18030"]);

const work = mkdtempSync(join(tmpdir(), "gongkai-pack-"));
const over: string[] = [];

function weigh(what: string, kilobytes: number, budget: number | undefined): void {
  console.log(`${what}: ${kilobytes} kB of ${budget ?? 0} kB`);
  if (kilobytes > (budget ?? 0)) over.push(what);
}

const tarballs = packAll(work);
console.log(`publint and attw: ${tarballs.length} tarballs without findings`);
for (const { name, kilobytes } of tarballs) weigh(name, kilobytes, tarballKilobytes[name]);

const nodes: NodeBinary[] = [{ version: process.version, path: process.execPath }];
for (const major of [20, 22, 24].filter((each) => !process.version.startsWith(`v${each}.`))) {
  const found = fetchNode(major);
  if (found === undefined) console.log(`Node ${major} is not to be had here; not run on it`);
  else nodes.push(found);
}

for (const type of ["module", "commonjs"] as const) {
  const folder = join(work, type);
  layOutConsumer(folder, type, tarballs);
  for (const { version, path } of nodes)
    console.log(`${type}, types checked, ${version}: ${run(path, ["index.js"], folder).trim()}`);
}

const installed = join(work, "module");
writeFileSync(join(installed, "one.ndjson"), '{"projectName":"某宗地","supplyMode":"挂牌出让"}\n');
for (const [command, args] of Object.entries({
  "--version": ["--version"],
  validate: ["validate", "land.supply-result", "one.ndjson", "--json"],
}))
  weigh(`loaded by gongkai ${command}`, loadedKilobytes(installed, args), commandKilobytes[command]);

const doors = tarballs.flatMap((tarball) => tarball.doors).filter((door) => !nodeOnly.has(door));
for (const { by, kilobytes, answer } of await bundleForBrowser(installed, doors)) {
  weigh(`browser bundle of ${doors.length} doors by ${by}, gzipped`, kilobytes, browserKilobytes[by]);
  if (answer !== "2026-03-04") over.push(`the bundle by ${by} answered ${String(answer)}`);
}

rmSync(work, { recursive: true });
if (over.length > 0) {
  console.error(`not as it should be: ${over.join("; ")}`);
  process.exit(1);
}
