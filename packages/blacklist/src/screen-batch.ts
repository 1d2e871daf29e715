import type { Screener } from "./screener.ts";
import type { ScreeningOptions, ScreeningQuery, ScreeningResult } from "./screening.ts";

/** One step of a batch: a result, and how far it is. */
export interface BatchStep {
  /** How many are done, this one included. */
  readonly done: number;
  readonly total: number;
  readonly result: ScreeningResult;
}

/**
 * Screens bidders one after the other, all on one day and by one state of knowledge. Each step is made when it is asked
 * for, so that progress can be shown, and a long batch left or spread over time.
 *
 * @example
 * ```ts
 * const bidders = [{ name: "北京宏泰建设有限公司" }, { name: "南京博雅文化传媒有限公司" }];
 * const steps = [...screenBatch(screener, bidders, { on: "2026-06-01" })];
 * steps.map(({ done, total, result }) => `${done}/${total} ${result.outcome}`); // ["1/2 listed", "2/2 clear"]
 * ```
 * @throws BlacklistError `not-a-day`
 */
export function* screenBatch(
  screener: Screener,
  bidders: readonly ScreeningQuery[],
  options: ScreeningOptions,
): Generator<BatchStep, void, undefined> {
  for (const [i, bidder] of bidders.entries())
    yield { done: i + 1, total: bidders.length, result: screener.screen(bidder, options) };
}
