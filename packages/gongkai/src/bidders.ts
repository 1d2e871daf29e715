/** Is anybody who bids, buys or wins in this record on the list? */
import type { Screener, ScreeningHit } from "@gongkai/blacklist";
import type { Matter } from "./matter.ts";
import { awardDay, partiesOf, type Party } from "./parties.ts";
import type { Reason } from "./reason.ts";
import type { Verdict } from "./verdict.ts";

/** A list that names can be looked up in: what `createScreener` of `@gongkai/blacklist` makes, and how far back it goes. */
export interface BidderList extends Pick<Screener, "screen"> {
  /** The first day the list speaks of, and the first on which any of it was known. Before, nobody is clear. */
  readonly reach?: { readonly on: string; readonly knownOn: string };
}

export interface BidderHit extends Party {
  readonly hit: ScreeningHit;
}

export interface ReviewedBidders {
  /** `fail`: a named party is on the list that day. `notEvaluated`: no list, nobody named, or a hit a person must look at. */
  readonly verdict: Verdict;
  /** The day asked about: that of the award, of the deal or of the signature; else the day of publication. */
  readonly on?: string;
  readonly hits: readonly BidderHit[];
  readonly reason?: Reason;
}

/** `otherwise` is the day asked about where the record does not say when it was settled who wins. */
export function reviewBidders(
  matter: Matter,
  list: BidderList | undefined,
  otherwise: string,
  knownOn: string | undefined,
): ReviewedBidders {
  if (list === undefined) return { verdict: "notEvaluated", hits: [], reason: { code: "no-list" } };
  const on = awardDay(matter) ?? otherwise;
  const screened = partiesOf(matter)
    .map((party) => {
      const { name, uscc } = party;
      const query = { name, ...(uscc !== undefined && { uscc }) };
      return { party, ...list.screen(query, { on, ...(knownOn !== undefined && { knownOn }) }) };
    })
    // A dash in place of a name is nobody.
    .filter(({ outcome }) => outcome !== "notEvaluated");
  if (screened.length === 0)
    return { verdict: "notEvaluated", on, hits: [], reason: { code: "nobody-named" } };
  const hits = screened.flatMap(({ party, hits: found }) => found.map((hit) => ({ ...party, hit })));
  if (screened.some(({ outcome }) => outcome === "listed")) return { verdict: "fail", on, hits };
  const reason = doubt(hits.length, list.reach, on, knownOn);
  return reason === undefined ? { verdict: "pass", on, hits } : { verdict: "notEvaluated", on, hits, reason };
}

/** Why a search that matched nobody does not clear anybody. */
function doubt(
  hits: number,
  reach: BidderList["reach"],
  on: string,
  knownOn: string | undefined,
): Reason | undefined {
  if (hits > 0) return { code: "doubtful-hits", count: hits };
  if (reach === undefined) return undefined;
  if (on < reach.on) return { code: "list-begins-later", on, from: reach.on };
  if (knownOn !== undefined && knownOn < reach.knownOn)
    return { code: "list-known-later", on: knownOn, from: reach.knownOn };
  return undefined;
}
