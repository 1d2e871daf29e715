/** What came of a stretch of the input. */
import type { Reached } from "./claims.ts";
import type { Taken } from "./recorder.ts";

export interface Batch extends Taken {
  readonly reached: Reached;
  /** Bytes of the input gone through so far. */
  readonly bytes: number;
}
