/** A bidder looked up in a list, with what a reader wants to know of each entry that was found. */
import {
  applyClearances,
  auditView,
  explainReasons,
  type BlacklistEntry,
  type ClearanceEvent,
  type ClearedHit,
  type ClearedResult,
  type Screener,
  type ScreeningResult,
} from "@gongkai/blacklist";
import type { Locale } from "../../locale.ts";
import type { Location } from "../input/location.ts";
import { gapOn, isUndated, withUndated, type Gap, type Reach } from "../list/reach.ts";
import type { Bidder } from "./read-bidders.ts";

export interface FoundEntry extends ClearedHit {
  /** The reasons in words. */
  readonly explanation: readonly string[];
  readonly authority?: string;
  readonly documentNumber?: string;
  /** The first and, where one is known, the last day of the listing. */
  readonly from?: string;
  readonly until?: string;
  /** The list does not say since when: it may or may not have been listed on the day. */
  readonly undated?: true;
}

export interface ScreenedBidder {
  readonly location?: Location;
  readonly query: Bidder["query"];
  readonly outcome: ScreeningResult["outcome"];
  /** Why it was not evaluated. */
  readonly gap?: Gap | "nothing-to-look-for";
  readonly hits: readonly FoundEntry[];
  readonly lapsed: ClearedResult["lapsed"];
}

export interface Screening {
  readonly screener: Screener;
  readonly entries: ReadonlyMap<string, BlacklistEntry>;
  readonly reach: Reach;
  readonly clearances: readonly ClearanceEvent[];
  /** The day by which clearances are judged. */
  readonly asOf: string;
  readonly locale: Locale;
}

export function screened(bidder: Bidder, result: ScreeningResult, screening: Screening): ScreenedBidder {
  const { screener, entries, reach, clearances, asOf, locale } = screening;
  const found = withUndated(result, screener, reach);
  const { hits, lapsed, outcome } = applyClearances(found, clearances, { asOf });
  const gap =
    outcome === "notEvaluated"
      ? ("nothing-to-look-for" as const)
      : found.hits.length === 0
        ? gapOn(reach, result.on, result.knownOn)
        : undefined;
  return {
    ...bidder,
    outcome: gap === undefined ? outcome : "notEvaluated",
    ...(gap && { gap }),
    hits: hits.map((hit) => ({
      ...hit,
      explanation: explainReasons(hit.reasons, { locale }),
      ...(isUndated(reach, hit.entry, result.on) && { undated: true as const }),
      ...factsOf(entries.get(hit.entry), result),
    })),
    lapsed,
  };
}

type Facts = Pick<FoundEntry, "authority" | "documentNumber" | "from" | "until">;

function factsOf(entry: BlacklistEntry | undefined, { on, knownOn }: ScreeningResult): Facts {
  if (entry === undefined) return {};
  const { listing, listed } = auditView(entry, { on, ...(knownOn && { knownOn }) });
  const span = listed.findLast(({ from }) => from <= on);
  return {
    ...(listing && { authority: listing.authority }),
    ...(listing?.documentNumber !== undefined && { documentNumber: listing.documentNumber }),
    ...(span && { from: span.from }),
    ...(span?.to && { until: span.to }),
  };
}
