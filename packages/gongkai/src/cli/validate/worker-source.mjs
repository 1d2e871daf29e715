/** Starts the worker from its source: a loader given on the command line does not reach worker threads. */
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
