/** A question about a day, and its answer with every step. Plain data. */
import type { Certainty, CivilDate, DayKind, DayRun, Period, WorkingCalendar } from "@gongkai/calendar";
import type { Confidence, Force, ProvisionId, Rank } from "@gongkai/law";
import type { ExclusionReason, Unit } from "./rule.ts";
import type { RuleId } from "./rules.ts";

/** Time to leave out of a period, both days included, and why. */
export interface ExcludedPeriod extends Period {
  readonly reason?: ExclusionReason;
}

/** An extension (延长), in the unit of the rule. */
export interface Extension {
  readonly amount: number;
  /** The decision or paper it rests on. */
  readonly basis?: string;
}

/** Another instrument's period in place of the rule's own (另有规定的，从其规定). */
export interface Override {
  readonly amount: number;
  /** The rule's own unit where left out. */
  readonly unit?: Exclude<Unit, "hour">;
  /** The provision it rests on. */
  readonly citation: string;
  readonly rank: Rank;
}

/** What changes the period of a rule in one case. */
export interface Circumstances {
  readonly excluded?: readonly ExcludedPeriod[] | undefined;
  readonly extendedBy?: Extension | undefined;
  readonly override?: Override | undefined;
}

/** What is asked: which rule, from which day. */
export interface DeadlineRequest extends Circumstances {
  readonly rule: RuleId;
  /** The day of the rule's trigger; of a periodic rule, any day of the month or year reported on. */
  readonly trigger: string;
  /** `chinaCalendar` where left out, which refuses to answer beyond the notices it knows. */
  readonly calendar?: WorkingCalendar | undefined;
}

/** What a counting step rests on. `convention`: no article reaches, and it is simply done so. */
export type CountingBasis = ProvisionId | "convention";

/** So many of a unit. */
export interface Measure {
  readonly amount: number;
  readonly unit: Unit;
}

/** One step on the way from the trigger to the answer. */
export type Step =
  /** The month or year reported on has ended. */
  | { readonly code: "period-end"; readonly on: CivilDate; readonly period: "month" | "year" }
  /** Whether the first day counts. */
  | {
      readonly code: "start-day";
      readonly on: CivilDate;
      readonly counted: boolean;
      readonly basis: CountingBasis;
      readonly standing: "text" | "practice" | "convention";
    }
  /** 日 is read as a working day. */
  | { readonly code: "read-as-working-days"; readonly basis: ProvisionId }
  /** Another instrument's period takes the place of the rule's own. */
  | {
      readonly code: "overridden";
      readonly own: Measure;
      readonly by: Measure;
      readonly citation: string;
      readonly rank: Rank;
    }
  | { readonly code: "extended"; readonly by: number; readonly unit: Unit; readonly decision?: string }
  /** The extension asked for is longer than the sentence lets it be; only `allowed` is counted. */
  | {
      readonly code: "extension-capped";
      readonly asked: number;
      readonly allowed: number;
      readonly unit: Unit;
    }
  /** Time left out; `caller` where no encoded provision lets it be. */
  | ({ readonly code: "excluded"; readonly basis: ProvisionId | "caller" } & ExcludedPeriod)
  /** Time not left out, because the provision that lets time be left out does not name the reason. */
  | ({ readonly code: "exclusion-refused"; readonly basis: ProvisionId } & ExcludedPeriod)
  /** A run of days that count; `total` so far. `notice` where a weekend is worked. */
  | ({ readonly code: "counted"; readonly total: number } & StepRun)
  /** A run of days that do not count, and why. */
  | ({ readonly code: "skipped"; readonly reason: DayKind | "excluded" } & StepRun)
  /** Months and years run to the same day of the month, or the last one where it has no such day. */
  | {
      readonly code: "corresponding-day";
      readonly on: CivilDate;
      readonly amount: number;
      readonly unit: "month" | "year";
      readonly monthEnd: boolean;
      readonly basis: CountingBasis;
    }
  /** The last day is a day off and the period ends on the next working day. */
  | {
      readonly code: "rolled";
      readonly from: CivilDate;
      readonly to: CivilDate;
      readonly off: readonly DayRun[];
      readonly basis: ProvisionId;
      readonly standing: "text" | "practice";
    }
  /** The last day is a day off and stays the last day: no article lets it move. */
  | { readonly code: "not-rolled"; readonly on: CivilDate; readonly basis: CountingBasis }
  /** The sentence names the day. */
  | { readonly code: "named-day"; readonly on: CivilDate }
  /** The act falls on the day of the trigger. */
  | { readonly code: "same-day"; readonly on: CivilDate }
  /** The sentence gives hours; a day is all that is known. */
  | { readonly code: "hours"; readonly on: CivilDate; readonly amount: number }
  /** The sentence gives no number. */
  | { readonly code: "no-number" }
  /** The notices of these years are not out, and may move the day. */
  | { readonly code: "provisional"; readonly missingNotices: readonly number[] };

/** The days of a step. */
export interface StepRun {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly days: number;
  readonly festival?: NonNullable<DayRun["festival"]>;
  readonly notice?: NonNullable<DayRun["notice"]>;
  /** The regional or emergency arrangement that decides the days. */
  readonly overlay?: NonNullable<DayRun["overlay"]>;
}

/** How else a sentence can be read. */
export type Reading =
  | "start-day-counted"
  | "start-day-not-counted"
  | "rolled"
  | "not-rolled"
  | "rolled-back"
  | "clear-days"
  | "day-before"
  | "same-day";

/** The day under another reading of the sentence. */
export interface OtherReading {
  readonly reading: Reading;
  readonly dueOn?: CivilDate;
  readonly earliestOn?: CivilDate;
}

/** The answer to "by when?", with the way to it. */
export interface Deadline {
  readonly rule: RuleId;
  readonly trigger: CivilDate;
  /** The last day on which the act is in time. */
  readonly dueOn?: CivilDate;
  /** Of a shortest period or interval, its last day: nothing that must wait for it may come earlier. */
  readonly earliestOn?: CivilDate;
  /** The amount of the rule, or of what overrides it; an extension is not added. None where the sentence has none. */
  readonly amount?: number;
  readonly unit?: Unit;
  /** Whether every notice is known that decides about the days counted. */
  readonly certainty: Certainty;
  /** How well the rule is known: read in a copy of the text, second-hand, or from memory. */
  readonly confidence: Confidence;
  readonly force: Force;
  readonly steps: readonly Step[];
  /** The provisions the answer rests on, the rule's own first. */
  readonly basis: readonly ProvisionId[];
  /** Other days that the sentence also bears, where they differ. */
  readonly otherReadings?: readonly OtherReading[];
  /** The day that is safe under every reading: the earliest `dueOn`, or the latest `earliestOn`. */
  readonly safeOn?: CivilDate;
  readonly excluded?: readonly ExcludedPeriod[];
  readonly extendedBy?: Extension;
  readonly override?: Override;
}
