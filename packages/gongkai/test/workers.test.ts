/** A file of lines gone through by one thread and by several: the same comes out, byte for byte. */
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Batch } from "../src/cli/validate/batch.ts";
import { openInput } from "../src/cli/validate/open-input.ts";

const good = JSON.stringify({ projectName: "某宗地", supplyMode: "挂牌出让", signedOn: "2018-12-31" });
const bad = JSON.stringify({ projectName: "某宗地", signedOn: "2018-02-30" });
const labelled = JSON.stringify({ 供地方式: "挂牌出让", 合同签订日期: "2018年12月31日" });

let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongkai-"));
  path = join(folder, "many.ndjson");
  const lines = Array.from({ length: 30_000 }, (_, i) =>
    i % 7 === 0 ? bad : i % 1001 === 0 ? labelled : good,
  );
  await writeFile(path, `${lines.join("\n")}\n{"cut`);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Goes through the file in blocks of 16 kB, with as many threads as are asked for. */
async function* batchesBy(workers: number, file = path): AsyncGenerator<Batch> {
  const input = await openInput(file, {
    job: { item: "land.supply-result", file, locale: "zh", duplicateKeys: "ignored", findings: "kept" },
    workers,
    cut: { block: 16_384, longest: 1_000_000, share: 1 },
  });
  try {
    yield* input.batches({ at: 0, line: 1 });
  } finally {
    input.close();
  }
}

async function gather(batches: AsyncGenerator<Batch>) {
  const found: Uint8Array[] = [];
  const reached: number[] = [];
  for await (const batch of batches) {
    found.push(batch.findings);
    reached.push(batch.reached.line);
  }
  return { found: Buffer.concat(found).toString(), reached };
}

it("any number of workers comes to the same, in the order of the file", async () => {
  const one = await gather(batchesBy(1));
  expect(one.found.split("\n").length).toBeGreaterThan(4000);
  expect(one.reached.length).toBeGreaterThan(100);
  expect(one.reached).toEqual(one.reached.toSorted((a, b) => a - b));
  for (const workers of [2, 3]) expect(await gather(batchesBy(workers))).toEqual(one);
});

it("a reader that stops early leaves no thread behind", async () => {
  const threads = () => process.getActiveResourcesInfo().filter((kind) => kind === "MessagePort").length;
  const before = threads();
  for await (const batch of batchesBy(3)) {
    expect(batch.reached.line).toBeGreaterThan(1);
    expect(threads()).toBeGreaterThan(before);
    break;
  }
  expect(threads()).toBe(before);
});

it("a file cut short while it is read ends with an error, not with a hang", async () => {
  const shrinking = join(folder, "shrinking.ndjson");
  await writeFile(shrinking, `${good}\n`.repeat(30_000));
  const batches = batchesBy(3, shrinking);
  await batches.next();
  await truncate(shrinking, 100_000);
  await expect(gather(batches)).rejects.toThrow(/shorter|could not be read/u);
});
