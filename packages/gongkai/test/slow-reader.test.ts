/** Findings can be many times what they are found in: a reader that stops holds the whole run, and loses nothing. */
import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..");
const main = join(root, "packages/gongkai/src/cli/main.ts");

/** A record of 6 kB with 500 findings, which are 157 kB. */
const found = 500;
const line = `${JSON.stringify({ instalments: Array.from({ length: found }, () => ({ number: 1 })) })}\n`;

const folder = mkdtempSync(join(tmpdir(), "gongkai-slow-"));
const lines = 900;
const file = join(folder, "many.ndjson");
beforeAll(() => writeFileSync(file, line.repeat(lines)));
afterAll(() => rmSync(folder, { recursive: true }));

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

function validating(input: string): { readonly child: Child; readonly said: () => string } {
  const args = ["validate", "land.supply-result", input, "--format", "ndjson"];
  const child = spawn(process.execPath, ["--conditions=@gongkai/source", "--import", "tsx", main, ...args], {
    cwd: root,
    stdio: ["pipe", "pipe", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return { child, said: () => said };
}

/** Resident memory of a process in MB, where the system tells it. */
function memoryOf({ pid }: Child): number {
  try {
    const [, kB = "0"] = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kB) / 1024;
  } catch {
    return 0;
  }
}

/** Reads the rest of what is said, slowly at first; answers how often a line ended. */
async function countLines(child: Child, first: Buffer): Promise<number> {
  let ends = countEnds(first);
  let slow = 20;
  for await (const chunk of child.stdout) {
    ends += countEnds(chunk as Buffer);
    if (slow-- > 0) await wait(10);
  }
  return ends;
}

function countEnds(bytes: Buffer): number {
  let ends = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) ends++;
  return ends;
}

async function firstOf(child: Child): Promise<Buffer> {
  const [first] = (await once(child.stdout, "data")) as [Buffer];
  child.stdout.pause();
  return first;
}

test("a reader that stops for a while does not make a file's findings pile up, and gets all of them", async () => {
  const { child, said } = validating(file);
  const closed = once(child, "close");
  const first = await firstOf(child);
  let most = 0;
  for (let i = 0; i < 20; i++) {
    await wait(100);
    most = Math.max(most, memoryOf(child));
  }
  expect(child.exitCode).toBeNull();
  // 140 MB of findings wait to be made. Were they made unread, they would lie here.
  expect(most).toBeLessThan(320);
  // The findings, one a line, and the summary.
  expect(await countLines(child, first)).toBe(lines * found + 1);
  expect(await closed).toEqual([1, null]);
  expect(said()).not.toMatch(/^\s+at /mu);
}, 60_000);

test("a reader that stops stops the reading of standard input", async () => {
  const { child } = validating("-");
  const closed = once(child, "close");
  let taken = 0;
  const fed = (async () => {
    for (let i = 0; i < 400; i++) {
      await new Promise<void>((resolve) => child.stdin.write(line, () => resolve()));
      taken++;
    }
    child.stdin.end();
  })();
  const first = await firstOf(child);
  for (let before = -1; before !== taken; await wait(500)) before = taken;
  expect(taken).toBeLessThan(200);
  expect(await countLines(child, first)).toBe(400 * found + 1);
  await fed;
  expect(await closed).toEqual([1, null]);
}, 60_000);

test("a reader that leaves after the first line ends the run without a word", async () => {
  const { child, said } = validating(file);
  const closed = once(child, "close");
  await firstOf(child);
  child.stdout.destroy();
  expect(await closed).toEqual([0, null]);
  expect(said()).toBe("");
}, 60_000);
