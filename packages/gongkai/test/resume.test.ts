/** A run that was interrupted: what it had noted is kept, what came after is done again, and nothing stands twice. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFindings, type FindingsFile } from "../src/cli/validate/findings-file.ts";
import type { Job } from "../src/cli/validate/job.ts";
import { openInput } from "../src/cli/validate/open-input.ts";
import { addTally, storeTally } from "../src/cli/validate/tally.ts";

let folder: string;
let input: string;

const good = JSON.stringify({ projectName: "某宗地", supplyMode: "挂牌出让", signedOn: "2018-12-31" });
const bad = JSON.stringify({ projectName: "某宗地", signedOn: "2018-02-30" });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongkai-"));
  input = join(folder, "input.ndjson");
  await writeFile(input, Array.from({ length: 3000 }, (_, i) => `${i % 3 === 0 ? bad : good}\n`).join(""));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const job: Job = {
  item: "land.supply-result",
  file: "input.ndjson",
  locale: "zh",
  duplicateKeys: "ignored",
  findings: "kept",
};

/** Goes on from where a file of findings stands, in blocks of 8 kB; breaks off without a note after `until` of them. */
async function goOn(sink: FindingsFile, until = Infinity): Promise<void> {
  const { batches, close } = await openInput(input, {
    job,
    workers: 1,
    cut: { block: 8192, longest: 1_000_000, share: 1 },
  });
  let taken = 0;
  for await (const batch of batches(sink.begin)) {
    addTally(sink.tally, batch.tally);
    await sink.write(batch.findings);
    taken++;
    if (taken === until) break;
    if (taken % 4 === 0) await sink.note(batch.reached, sink.tally);
  }
  close();
  await (until === Infinity ? sink.finish() : sink.leave());
}

const of = { file: "input.ndjson", size: 1 };

describe("a run taken up again", () => {
  it.each([1, 4, 5, 7, 11])(
    "after it broke off in block %i comes to what one run comes to",
    async (until) => {
      const whole = join(folder, `whole-${until}.ndjson`);
      const whole1 = await openFindings(whole, of, "anew");
      await goOn(whole1);

      const path = join(folder, `broken-${until}.ndjson`);
      await goOn(await openFindings(path, of, "anew"), until);
      expect(await readdir(folder)).not.toContain(`broken-${until}.ndjson`);
      const again = await openFindings(path, of, "resume");
      expect(again.begin.at > 0).toBe(until > 4);
      await goOn(again);

      expect(await readFile(path, "utf8")).toBe(await readFile(whole, "utf8"));
      expect(storeTally(again.tally)).toEqual(storeTally(whole1.tally));
      expect((await readdir(folder)).filter((name) => name.startsWith(`broken-${until}.`))).toEqual([
        `broken-${until}.ndjson`,
      ]);
    },
  );

  it("is refused where something else was asked, and begins anew without --resume", async () => {
    const path = join(folder, "other.ndjson");
    await goOn(await openFindings(path, of, "anew"), 6);
    await expect(openFindings(path, { ...of, size: 2 }, "resume")).rejects.toThrow("size");
    const anew = await openFindings(path, { ...of, size: 2 }, "anew");
    expect(anew.begin.at).toBe(0);
    await anew.leave();
  });
});
