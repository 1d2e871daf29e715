/** A worker thread: claims blocks, checks them, answers with findings and counts. */
import { parentPort, workerData } from "node:worker_threads";
import { blockChecker, type LineTask } from "./check-blocks.ts";
import type { Claims } from "./claims.ts";

export interface WorkerInput {
  readonly task: LineTask;
  readonly claims: Claims;
}

const { task, claims }: WorkerInput = workerData;
const next = blockChecker(task, claims);
for (let batch = next(); batch !== undefined; batch = next())
  parentPort?.postMessage(batch, [batch.findings.buffer]);
