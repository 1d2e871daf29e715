/** The shape of a rule row: one clock of one sentence of the law. */
import type { Confidence, Force, Interval, ProvisionId, Rank, RecordType } from "@gongkai/law";
import type { ConditionId } from "./data/conditions.ts";
import type { TriggerId } from "./data/triggers.ts";
import type { RollOver, StartDay } from "./counting.ts";

/** A provision, or `<provision>/<part>` for a further clock in the same sentence. */
export type RuleKey = ProvisionId | `${ProvisionId}/${string}`;

/**
 * What a clock bounds.
 *
 * - `publish-within`, `reply-within`, `decide-within`, `act-within`: an act, at the latest so long after the trigger.
 * - `publicity-period` (公示期), `disclosure-period` (公告、信息披露、挂牌时间), `offer-period` (发售、提供期限): how long
 *   something stays open at the least.
 * - `notice-period` (公告期限): how long it stays up, exactly.
 * - `publication-term`: how long it stays up, and after that it is taken down.
 * - `interval`: the shortest gap between the trigger and the event `end`.
 * - `lead-time`: an act, at the latest so long before the trigger.
 * - `periodic`: once for every month or year. `fixed-day`: once, by a day that the sentence names.
 * - `together` (同时、随…公开): on the day of the trigger. `before` (前): before the trigger, no number given.
 * - `promptly` (及时): no number given; how long it took is reported and never fails.
 */
export type RuleKind =
  | "publish-within"
  | "reply-within"
  | "decide-within"
  | "act-within"
  | "publicity-period"
  | "disclosure-period"
  | "offer-period"
  | "notice-period"
  | "publication-term"
  | "interval"
  | "lead-time"
  | "periodic"
  | "fixed-day"
  | "together"
  | "before"
  | "promptly";

/** What an amount counts. `day` is a natural day (自然日). */
export type Unit = "working-day" | "day" | "month" | "year" | "hour";

/** Whether an amount is the most (内), the least (不少于) or the exact measure. */
export type Bound = "max" | "min" | "exact";

/** Whether a clock runs from its trigger, back from it, or while something stays up. */
export type Direction = "after" | "before" | "duration";

/** Why time may be left out of a period. */
export type ExclusionReason =
  | "third-party-consultation"
  | "other-agency-consultation"
  | "correction"
  | "inspection"
  | "testing"
  | "appraisal"
  | "expert-review"
  | "suspension";

/** The last day of a periodic clock in the year after the one reported on: `--MM-DD`, or the end of February. */
export type YearlyDay = "--01-31" | "--02-last" | "--03-31";

/** One clock: what has to happen by when, or for how long, since when this is so, and how days are counted. */
export interface RuleOf<Id extends string> {
  readonly id: Id;
  /** The provision the row rests on. */
  readonly provision: ProvisionId;
  /** The name of the clock through its versions; the row's own id where one version is known. */
  readonly clock: string;
  /** The general clock that this row repeats for a narrower field. */
  readonly restates?: string;
  readonly kind: RuleKind;
  readonly amount?: number;
  readonly unit?: Unit;
  readonly bound: Bound;
  readonly direction: Direction;
  /** The day the clock starts on; of a lead time, the day it is counted back from. */
  readonly trigger: TriggerId;
  /** The event that may not come before an interval has run. */
  readonly end?: TriggerId;
  /** How often a periodic clock runs. */
  readonly period?: "month" | "year";
  /** The day named by the sentence, of a `periodic` or `fixed-day` clock without an amount. */
  readonly dueOn?: YearlyDay | `${number}-${number}-${number}`;
  readonly startDay: StartDay;
  readonly rollOver: RollOver;
  /** The provision by which 日 is read as a working day here. */
  readonly unitBasis?: ProvisionId;
  /** How much longer the sentence lets the period become, in its own unit. */
  readonly extension?: { readonly upTo: number };
  /** What time is left out of the period, and by which provision. */
  readonly excludable?: { readonly reasons: readonly ExclusionReason[]; readonly basis: ProvisionId };
  /** The ranks of instrument to which the sentence gives way. */
  readonly overriddenBy?: readonly Rank[];
  readonly channel?: "national-enterprise-credit-publicity-system";
  /** When the clock runs at all. */
  readonly condition?: ConditionId;
  /** The place or exchange outside which the row says nothing, in Chinese; none where it is national. */
  readonly local?: string;
  readonly effective: Interval;
  readonly force: Force;
  readonly confidence: Confidence;
  /** The record types the clock is about; empty where it is about none of them (a request, a complaint). */
  readonly appliesTo: "every-item" | readonly RecordType[];
}

/** 法律、法规: laws, administrative regulations and local regulations. Departmental rules are not among them. */
export const lawsAndRegulations = [
  "law",
  "administrative-regulation",
  "local-regulation",
] as const satisfies readonly Rank[];
