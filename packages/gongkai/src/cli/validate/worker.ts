/** A worker thread: claims blocks, checks them, answers with findings and counts. */
import { parentPort, workerData } from "node:worker_threads";
import { blockChecker, type LineTask } from "./check-blocks.ts";
import { awaitWritten, type Claims } from "./claims.ts";

export interface WorkerInput {
  readonly task: LineTask;
  readonly claims: Claims;
}

async function work({ task, claims }: WorkerInput): Promise<void> {
  const next = await blockChecker(task, claims);
  for (let batch = await next(); batch !== undefined; batch = await next())
    if (batch === "far") awaitWritten(claims);
    else parentPort?.postMessage(batch, [batch.findings.buffer]);
}

void work(workerData);
