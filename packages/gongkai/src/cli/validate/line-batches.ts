/** A file of lines → what came of it, block by block in the order of the file, by one worker or several. */
import type { Worker } from "node:worker_threads";
import type { Batch } from "./batch.ts";
import { blockChecker, type LineTask, type NumberedBatch } from "./check-blocks.ts";
import { newClaims, sayWritten, type Reached } from "./claims.ts";
import type { WorkerInput } from "./worker.ts";

/** A single worker needs no thread of its own. */
export function lineBatches(task: LineTask, begin: Reached, workers: number): AsyncGenerator<Batch> {
  return workers === 1 ? checkHere(task, begin) : checkInThreads(task, begin, workers);
}

async function* checkHere(task: LineTask, begin: Reached): AsyncGenerator<Batch> {
  const claims = newClaims(task.source, begin, 1);
  const next = await blockChecker(task, claims);
  for (let batch = await next(); batch !== undefined; batch = await next()) {
    yield batch;
    sayWritten(claims);
    // Progress is drawn and output flushed between blocks.
    await new Promise(setImmediate);
  }
}

async function* checkInThreads(task: LineTask, begin: Reached, workers: number): AsyncGenerator<Batch> {
  const claims = newClaims(task.source, begin, 2 * workers);
  const done = new Map<number, NumberedBatch>();
  let failure: Error | undefined;
  let running = workers;
  let wake = (): void => undefined;
  const start = await workerStarter();
  const threads = Array.from({ length: workers }, () =>
    start({ task, claims })
      .on("message", (batch: NumberedBatch) => {
        done.set(batch.number, batch);
        wake();
      })
      .on("error", (error) => {
        failure = error;
        wake();
      })
      .on("exit", () => {
        running--;
        wake();
      }),
  );
  try {
    for (let number = 0; number < claims.lines.length - 1; number++) {
      for (let batch = done.get(number); ; batch = done.get(number)) {
        if (failure !== undefined) throw failure;
        if (batch !== undefined) {
          done.delete(number);
          yield batch;
          break;
        }
        if (running === 0) throw new Error("the workers ended before the file did");
        await new Promise<void>((resolve) => (wake = resolve));
      }
      sayWritten(claims);
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** The built command has the worker beside it; its source is started by a loader of its own. */
async function workerStarter(): Promise<(input: WorkerInput) => Worker> {
  const { Worker } = await import("node:worker_threads");
  const isSource = import.meta.url.endsWith(".ts");
  const entry = new URL(isSource ? "./worker-source.mjs" : "./worker.cjs", import.meta.url);
  const loaded = isSource ? { execArgv: ["--conditions=@gongkai/source"] } : {};
  return (workerData) => new Worker(entry, { workerData, ...loaded });
}
