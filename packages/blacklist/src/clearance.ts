import type { CivilDate } from "@gongkai/calendar";
import * as z from "zod";
import { BlacklistError } from "./errors.ts";
import { foldName } from "./fold-name.ts";
import { foldCode } from "./internal/code-keys.ts";
import { checkedDay, Day } from "./internal/day.ts";
import type { ScreeningHit, ScreeningQuery, ScreeningResult } from "./screening.ts";

const common = { id: z.string().min(1), by: z.string().min(1), why: z.string().min(1), on: Day };

/** That somebody looked at a hit and found that it is not the bidder; or that this was taken back. Only ever added. */
export const ClearanceEvent = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("cleared"),
    ...common,
    bidder: z.strictObject({ name: z.string().optional(), uscc: z.string().optional() }),
    entry: z.string().min(1),
    /** The name the entry bore: under another name it has to be looked at again. */
    listedName: z.string(),
    /** The last day it holds. */
    until: Day,
  }),
  z.strictObject({ type: z.literal("withdrawn"), ...common, clearance: z.string().min(1) }),
]);
/** One step in the memory of false positives. */
export type ClearanceEvent = z.infer<typeof ClearanceEvent>;

/** A pair of bidder and entry that was cleared. */
export type Clearance = Extract<ClearanceEvent, { type: "cleared" }>;

/** Who clears a hit, why, since when and until when. */
export interface ClearanceFacts {
  readonly id: string;
  readonly by: string;
  readonly why: string;
  readonly on: string;
  readonly until: string;
}

/**
 * The note that a hit is not the bidder.
 *
 * @example
 * ```ts
 * const result = screener.screen({ name: "北京市宏太建设有限公司" }, { on: "2026-06-01" });
 * const cleared = clearHit(result, result.hits[0], { id: "C-1", by: "某中心", why: "营业执照不同", on: "2026-06-01", until: "2026-12-31" });
 * applyClearances(result, [cleared], { asOf: "2026-12-31" }).outcome; // "clear"
 * applyClearances(result, [cleared], { asOf: "2027-01-01" }).outcome; // "review"
 * ```
 * @throws BlacklistError `not-a-day`; `not-clearable` for a hit by the same credit code, which is no likeness, and for
 * a clearance that ends before it begins
 */
export function clearHit({ query }: ScreeningResult, hit: ScreeningHit, facts: ClearanceFacts): Clearance {
  const on = checkedDay(facts.on);
  const until = checkedDay(facts.until);
  if (until < on || hit.reasons.some(({ code }) => code === "same-code"))
    throw new BlacklistError("not-clearable", { entry: hit.entry });
  const { id, by, why } = facts;
  return {
    type: "cleared",
    id,
    by,
    why,
    on,
    until,
    bidder: { ...query },
    entry: hit.entry,
    listedName: hit.name,
  };
}

/** A hit, and the clearance that speaks for it. */
export interface ClearedHit extends ScreeningHit {
  readonly clearedBy?: Clearance;
}

/** A result with the memory of false positives applied: nothing is taken out of it. */
export interface ClearedResult extends Omit<ScreeningResult, "hits"> {
  readonly hits: readonly ClearedHit[];
  /** The day by which clearances were judged. */
  readonly asOf: CivilDate;
  /** Clearances of these hits that no longer hold, and why. */
  readonly lapsed: readonly {
    readonly clearance: Clearance;
    readonly because: "expired" | "withdrawn" | "renamed";
  }[];
}

/**
 * A result as it stands when hits that were cleared, and still are on the day, no longer count.
 *
 * @throws BlacklistError `not-a-day`
 */
export function applyClearances(
  result: ScreeningResult,
  events: readonly ClearanceEvent[],
  { asOf }: { readonly asOf: string },
): ClearedResult {
  const day = checkedDay(asOf);
  const known = events.filter(({ on }) => on <= day);
  const withdrawn = new Set(known.flatMap((event) => (event.type === "withdrawn" ? [event.clearance] : [])));
  const mine = known
    .filter((event) => event.type === "cleared")
    .filter((one) => isSameBidder(one.bidder, result.query));
  const lapsed: ClearedResult["lapsed"][number][] = [];
  const hits = result.hits.map((hit): ClearedHit => {
    for (const clearance of mine.filter(({ entry }) => entry === hit.entry)) {
      const because = lapseOf(clearance, hit, day, withdrawn);
      if (because === undefined) return { ...hit, clearedBy: clearance };
      lapsed.push({ clearance, because });
    }
    return hit;
  });
  return { ...result, hits, outcome: outcomeOf(result, hits), asOf: day, lapsed };
}

function lapseOf(
  { id, until, listedName }: Clearance,
  hit: ScreeningHit,
  day: CivilDate,
  withdrawn: ReadonlySet<string>,
): ClearedResult["lapsed"][number]["because"] | undefined {
  if (withdrawn.has(id)) return "withdrawn";
  if (until < day) return "expired";
  return listedName === hit.name ? undefined : "renamed";
}

function isSameBidder(a: Clearance["bidder"], b: ScreeningQuery): boolean {
  return (
    foldName(a.name ?? "") === foldName(b.name ?? "") && foldCode(a.uscc ?? "") === foldCode(b.uscc ?? "")
  );
}

function outcomeOf({ outcome }: ScreeningResult, hits: readonly ClearedHit[]): ScreeningResult["outcome"] {
  if (outcome === "notEvaluated") return outcome;
  const open = hits.filter(({ clearedBy }) => clearedBy === undefined);
  if (open.length === 0) return "clear";
  return open.some(({ strength }) => strength !== "review") ? "listed" : "review";
}
