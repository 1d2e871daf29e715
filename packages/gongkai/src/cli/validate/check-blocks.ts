/** Goes through blocks of lines: those of a file that fall to one worker, or those of a stream. */
import type { ItemDeclaration } from "@gongkai/schemas";
import { loadDeclaration } from "@gongkai/schemas/load-declaration";
import { checkLines, type LineChecker } from "./check-lines.ts";
import { blockClaimer, type Claims } from "./claims.ts";
import type { Batch } from "./batch.ts";
import type { Block } from "./block.ts";
import { lineDecoder, type LineEncoding } from "./decode-line.ts";
import type { Job } from "./job.ts";
import { payloadJudge } from "./judge.ts";
import type { Source } from "./read-block.ts";
import { recorderOf, type Taken } from "./recorder.ts";

/** A file of lines to go through; plain data. */
export interface LineTask {
  readonly job: Job;
  readonly source: Source;
  readonly encoding: LineEncoding;
}

export interface NumberedBatch extends Batch {
  readonly number: number;
}

/** Checks block after block; `far` while the next is too far ahead, `undefined` once there is none left. */
export async function blockChecker(
  { job, source, encoding }: LineTask,
  claims: Claims,
): Promise<() => Promise<NumberedBatch | "far" | undefined>> {
  const claim = blockClaimer(source, claims);
  const check = await linesChecker(job, { encoding, longest: source.cut.longest, bytes: "original" });
  return async () => {
    const claimed = claim();
    if (claimed === undefined || claimed === "far") return claimed;
    const { block, number, next } = claimed;
    return { ...(await check(block)), number, reached: next, bytes: next.at };
  };
}

/** Checks the lines of a block. How other forms than payloads are read is loaded with the first that turns up. */
export async function linesChecker(
  job: Job,
  reading: Pick<LineChecker, "encoding" | "longest" | "bytes">,
): Promise<(block: Block) => Promise<Taken>> {
  const declaration = await loadDeclaration(job.item);
  let checker = checkerOf(job, declaration, reading);
  return async (block) => {
    if (checkLines(block, checker) === "unread") {
      const { formJudge } = await import("./form-judge.ts");
      checker.recorder.take();
      checker = { ...checker, judge: formJudge(job, declaration) };
      checkLines(block, checker);
    }
    return checker.recorder.take();
  };
}

function checkerOf(
  job: Job,
  declaration: ItemDeclaration,
  reading: Pick<LineChecker, "encoding" | "longest" | "bytes">,
): LineChecker {
  return {
    judge: payloadJudge(job, declaration),
    recorder: recorderOf(job),
    duplicateKeys: job.duplicateKeys,
    decode: lineDecoder(reading.encoding),
    ...reading,
  };
}
