/** Records that come one by one → batches. */
import type { Batch } from "./batch.ts";
import type { Reached } from "./claims.ts";
import type { Recorder } from "./recorder.ts";

/** One record, or a problem in its place. */
export interface Step {
  readonly line: number;
  readonly record: (recorder: Recorder) => void;
}

const STEPS = 1000;

/** Passes over the steps that were taken before, takes the others. */
export async function* batched(
  steps: AsyncIterable<Step>,
  recorder: Recorder,
  { begin, bytes }: { readonly begin: Reached; readonly bytes: () => number },
): AsyncGenerator<Batch> {
  let at = 0;
  let line = begin.line;
  for await (const step of steps) {
    at++;
    if (at <= begin.at) continue;
    ({ line } = step);
    step.record(recorder);
    if (at % STEPS === 0) yield { ...recorder.take(), reached: { at, line }, bytes: bytes() };
  }
  yield { ...recorder.take(), reached: { at, line }, bytes: bytes() };
}
