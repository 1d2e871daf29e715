/** Goes through the blocks of a file that fall to one worker. */
import { checkLines, type LineChecker } from "./check-lines.ts";
import { blockClaimer, type Claims } from "./claims.ts";
import type { Batch } from "./batch.ts";
import { lineDecoder, type LineEncoding } from "./decode-line.ts";
import type { Job } from "./job.ts";
import { judgeOf } from "./judge.ts";
import type { Source } from "./read-block.ts";
import { recorderOf } from "./recorder.ts";

/** A file of lines to go through; plain data. */
export interface LineTask {
  readonly job: Job;
  readonly source: Source;
  readonly encoding: LineEncoding;
}

export interface NumberedBatch extends Batch {
  readonly number: number;
}

/** Checks block after block; `undefined` once there is none left. */
export function blockChecker(
  { job, source, encoding }: LineTask,
  claims: Claims,
): () => NumberedBatch | undefined {
  const claim = blockClaimer(source, claims);
  const checker = lineChecker(job, { encoding, longest: source.cut.longest, bytes: "original" });
  return () => {
    const claimed = claim();
    if (claimed === undefined) return undefined;
    checkLines(claimed.block, checker);
    const { number, next } = claimed;
    return { ...checker.recorder.take(), number, reached: next, bytes: next.at };
  };
}

export function lineChecker(
  job: Job,
  reading: Pick<LineChecker, "encoding" | "longest" | "bytes">,
): LineChecker {
  const { duplicateKeys } = job;
  const decode = lineDecoder(reading.encoding);
  return { judge: judgeOf(job), recorder: recorderOf(job), duplicateKeys, decode, ...reading };
}
