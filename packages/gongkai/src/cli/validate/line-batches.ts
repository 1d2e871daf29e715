/** A file of lines → what came of it, block by block in the order of the file, by one worker or several. */
import type { Worker } from "node:worker_threads";
import type { Batch } from "./batch.ts";
import { blockChecker, type LineTask, type NumberedBatch } from "./check-blocks.ts";
import { newClaims, sayWritten, type Reached } from "./claims.ts";
import type { WorkerInput } from "./worker.ts";

/**
 * The thread that writes out is a worker itself: it has the code loaded, and is at work before others have started. Fewer
 * than `workers` take part where the file is too short for them.
 */
export async function* lineBatches(task: LineTask, begin: Reached, workers: number): AsyncGenerator<Batch> {
  const claims = newClaims(task.source, begin, 2 * workers);
  const blocks = claims.lines.length - 1;
  const done = new Map<number, NumberedBatch>();
  const beside = Math.min(workers - 1, Math.floor(blocks / task.source.cut.share));
  const threads = beside === 0 ? undefined : await startThreads(beside, { task, claims }, done);
  try {
    const next = await blockChecker(task, claims);
    for (let number = 0; number < blocks;) {
      const batch = done.get(number);
      if (batch === undefined) {
        const own = await next();
        if (own !== undefined && own !== "far") done.set(own.number, own);
        else await threads?.wait(() => done.has(number));
        threads?.check();
      } else {
        done.delete(number++);
        yield batch;
        sayWritten(claims);
      }
      // Between blocks, progress is drawn, output flushed, and heard what other threads have done.
      await new Promise(setImmediate);
    }
  } finally {
    await threads?.stop();
  }
}

interface Threads {
  /** Throws what a thread ended with. */
  readonly check: () => void;
  /** Waits for a batch or the end of a thread, unless it is there already. */
  readonly wait: (isThere: () => boolean) => Promise<void>;
  readonly stop: () => Promise<unknown>;
}

async function startThreads(
  count: number,
  input: WorkerInput,
  done: Map<number, NumberedBatch>,
): Promise<Threads> {
  let failure: Error | undefined;
  let wake = (): void => undefined;
  const start = await workerStarter();
  const threads = Array.from({ length: count }, () =>
    start(input)
      .on("message", (batch: NumberedBatch) => {
        done.set(batch.number, batch);
        wake();
      })
      .on("error", (error) => {
        failure ??= error;
        wake();
      })
      .on("exit", (code) => {
        if (code !== 0) failure ??= new Error(`a worker thread ended with ${code}`);
        wake();
      }),
  );
  return {
    check: () => {
      if (failure !== undefined) throw failure;
    },
    wait: async (isThere) => {
      if (failure === undefined && !isThere()) await new Promise<void>((resolve) => (wake = resolve));
    },
    stop: () => Promise.all(threads.map((thread) => thread.terminate())),
  };
}

/** The built command has the worker beside it; its source is started by a loader of its own. */
async function workerStarter(): Promise<(input: WorkerInput) => Worker> {
  const { Worker } = await import("node:worker_threads");
  const isSource = import.meta.url.endsWith(".ts");
  const entry = new URL(isSource ? "./worker-source.mjs" : "./worker.cjs", import.meta.url);
  const loaded = isSource ? { execArgv: ["--conditions=@gongkai/source"] } : {};
  return (workerData) => new Worker(entry, { workerData, ...loaded });
}
