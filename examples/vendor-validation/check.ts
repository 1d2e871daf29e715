/**
 * What CI runs on a delivery: `tsx check.ts [reports]` holds every file of deliveries.json against its item and writes
 * one SARIF file each, the findings one a line, and one JUnit report with a case for every record that has findings.
 * Exits as the worst of the files did: 0, 1 where records failed, 2 where something could not be read.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { addSuite, newReport, type Finding } from "./junit.ts";

interface Delivery {
  readonly item: string;
  readonly file: string;
}

interface Sarif {
  readonly runs: readonly {
    readonly properties: { readonly records: number; readonly unreadable: number };
  }[];
}

/** The installed command; GONGKAI names another way to start it. */
const [command = "gongkai", ...leading] = (process.env["GONGKAI"] ?? "gongkai").split(" ");
const [reports = "reports"] = process.argv.slice(2);
const deliveries = JSON.parse(readFileSync("deliveries.json", "utf8")) as readonly Delivery[];
const report = newReport();
let worst = 0;

mkdirSync(reports, { recursive: true });
for (const { item, file } of deliveries) {
  const findingsFile = join(reports, `${basename(file)}.findings.ndjson`);
  const args = [...leading, "validate", item, file, "--format", "sarif", "--out", findingsFile];
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: Infinity });
  if (status === null || stdout === "") throw new Error(`${command} did not run: ${stderr}`);
  writeFileSync(join(reports, `${basename(file)}.sarif`), stdout);
  const [run] = (JSON.parse(stdout) as Sarif).runs;
  const findings = readFileSync(findingsFile, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Finding);
  const { records = 0, unreadable = 0 } = run?.properties ?? {};
  addSuite(report, { item, file, findings, records: records + unreadable });
  console.log(`${file}: ${records} records, ${unreadable} unreadable, ${findings.length} findings`);
  worst = Math.max(worst, status);
}
report.writeTo(join(reports, "junit.xml"));
process.exitCode = worst;
