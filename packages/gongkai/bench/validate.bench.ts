/**
 * `gongkai validate` as a person starts it, from the built package, beside a program that only parses. `GONGKAI_BENCH_GB=1`
 * adds a file of a gigabyte.
 */
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printBar } from "../../../scripts/lib/compare.ts";
import { measureAll, type Measured } from "./measure.ts";
import { writeNotices, writeOne } from "./records.ts";

const main = join(import.meta.dirname, "..", "dist", "cli", "main.cjs");
const parseOnly = join(import.meta.dirname, "parse-only.mjs");
if (!existsSync(main)) throw new Error("build first: pnpm --filter gongkai build");

const folder = mkdtempSync(join(tmpdir(), "gongkai-bench-"));
const command = [main, "validate", "construction.candidates"];
const validate = (file: string, workers = 1): readonly string[] =>
  command.concat(file, "--format", "json", "--workers", String(workers));

try {
  const sizes = [bulk("100 MB", 100e6, 10), bulk("400 MB", 400e6, 5)];
  if (process.env["GONGKAI_BENCH_GB"] !== undefined) sizes.push(bulk("1 GB", 1e9, 1));
  const start = startUp();
  console.log("\nBars");
  for (const { name, one, two, parsed } of sizes) {
    bar(`${name}: one worker against parse-only, wall`, one.wallMs / parsed.wallMs, 1.35);
    bar(`${name}: one worker against parse-only, CPU`, one.cpuMs / parsed.cpuMs, 1.35);
    bar(`${name}: largest memory, MB`, one.rssMb, 150);
    bar(`${name}: two workers against one, CPU`, two.cpuMs / one.cpuMs, 1.2);
    console.log(`           two workers against one, wall: ${(two.wallMs / one.wallMs).toFixed(2)}`);
  }
  // A start is a single thread at work: where the machine is busy, its CPU time tells more than the clock.
  for (const [what, { wallMs, cpuMs }, most] of [
    ["--version", start.version, 10],
    ["one record", start.one, 45],
  ] as const) {
    bar(`${what} over an empty program, ms wall`, wallMs - start.empty.wallMs, most);
    bar(`${what} over an empty program, ms CPU`, cpuMs - start.empty.cpuMs, most);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function bulk(name: string, bytes: number, rounds: number) {
  const file = join(folder, "notices.ndjson");
  const records = writeNotices(file, bytes);
  const measured = measureAll(
    { "parse only": [parseOnly, file], "one worker": validate(file), "two workers": validate(file, 2) },
    rounds,
  );
  print(`${name}: ${records} notices, ${(statSync(file).size / 1e6).toFixed(0)} MB`, measured);
  return {
    name,
    parsed: measured["parse only"],
    one: measured["one worker"],
    two: measured["two workers"],
  };
}

function startUp() {
  const empty = join(folder, "empty.cjs");
  const record = join(folder, "one.ndjson");
  writeFileSync(empty, "");
  writeOne(record);
  const measured = measureAll({ empty: [empty], version: [main, "--version"], one: validate(record) }, 25);
  print("Start", measured);
  return measured;
}

function print(title: string, measured: Readonly<Record<string, Measured>>): void {
  console.log(`\n${title}`);
  for (const [name, { wallMs, cpuMs, rssMb }] of Object.entries(measured))
    console.log(
      `  ${name.padEnd(14)} ${wallMs.toFixed(0).padStart(7)} ms wall ${cpuMs.toFixed(0).padStart(7)} ms CPU ` +
        `${rssMb.toFixed(0).padStart(5)} MB`,
    );
}

function bar(what: string, value: number, most: number): void {
  printBar({ what, value, bound: "at most", bar: most });
}
