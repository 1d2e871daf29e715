/** What every format of a screening is made from. */
import type { BlacklistIssue, HitStrength } from "@gongkai/blacklist";
import type { Locale } from "../../locale.ts";
import type { Problem } from "../input/problem.ts";
import type { Reach } from "../list/reach.ts";
import type { ScreenedBidder } from "./screened.ts";

export interface ScreeningReport {
  readonly on: string;
  readonly knownOn?: string;
  readonly depth: HitStrength;
  readonly list: {
    readonly file: string;
    readonly entries: number;
    readonly persons: number;
    readonly version: string;
    readonly reach: Reach;
    /** What of the list could not be read. */
    readonly lost: readonly BlacklistIssue[];
  };
  readonly bidders: readonly ScreenedBidder[];
  readonly summary: Readonly<Record<ScreenedBidder["outcome"], number>>;
  /** What of the names could not be read. */
  readonly problems: readonly Problem[];
  readonly locale: Locale;
}

export function countOutcomes(bidders: readonly ScreenedBidder[]): ScreeningReport["summary"] {
  const counts = { listed: 0, review: 0, clear: 0, notEvaluated: 0 };
  for (const { outcome } of bidders) counts[outcome]++;
  return counts;
}
