/** Is anybody who bids, buys or wins in this record on the list? */
import type { Screener } from "@gongkai/blacklist";
import { textsAt, type Matter } from "./matter.ts";
import type { Reason } from "./reason.ts";
import type { Verdict } from "./verdict.ts";

/** A list that names can be looked up in: what `createScreener` of `@gongkai/blacklist` makes. */
export type BidderList = Pick<Screener, "screen">;

type Screened = ReturnType<BidderList["screen"]>;

export interface BidderHit {
  /** The label the name stands under in the record. */
  readonly label: string;
  readonly name: string;
  readonly hit: Screened["hits"][number];
}

export interface ReviewedBidders {
  /** `fail`: a named party is on the list that day. `notEvaluated`: no list, nobody named, or a hit a person must look at. */
  readonly verdict: Verdict;
  readonly hits: readonly BidderHit[];
  readonly reason?: Reason;
}

/** Labels of those who bid, buy, receive or win. */
const labels = [
  "供应商名称",
  "中标供应商",
  "成交供应商",
  "中标供应商名称",
  "中标人",
  "中标人名称",
  "中标候选人名称",
  "受让方",
  "受让方名称",
  "受让人",
  "竞得人",
  "土地使用权人",
  "采矿权人",
  "探矿权人",
  "矿业权人",
];

export function reviewBidders(
  matter: Matter,
  list: BidderList | undefined,
  on: string,
  knownOn: string | undefined,
): ReviewedBidders {
  if (list === undefined) return { verdict: "notEvaluated", hits: [], reason: { code: "no-list" } };
  const parties = new Map(
    labels.flatMap((label) => textsAt(matter, label).map((name) => [name, label] as const)),
  );
  if (parties.size === 0) return { verdict: "notEvaluated", hits: [], reason: { code: "nobody-named" } };
  const screened = [...parties].map(([name, label]) => {
    const { outcome, hits } = list.screen({ name }, { on, ...(knownOn !== undefined && { knownOn }) });
    return { outcome, hits: hits.map((hit) => ({ label, name, hit })) };
  });
  const hits = screened.flatMap((each) => each.hits);
  const outcomes = new Set<Screened["outcome"]>(screened.map(({ outcome }) => outcome));
  if (outcomes.has("listed")) return { verdict: "fail", hits };
  if (outcomes.has("review") || outcomes.has("notEvaluated"))
    return { verdict: "notEvaluated", hits, reason: { code: "doubtful-hits", count: hits.length } };
  return { verdict: "pass", hits };
}
