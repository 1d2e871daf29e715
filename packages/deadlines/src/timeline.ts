/** A procedure laid out in days. Plain data. */
import type { Certainty, CivilDate } from "@gongkai/calendar";
import type { Confidence, Force, Text } from "@gongkai/law";
import type { ConditionId } from "./data/conditions.ts";
import type { MilestoneId } from "./data/milestones.ts";
import type { ProcedureId } from "./data/procedures.ts";
import type { RuleId } from "./rules.ts";

/** What is known of a procedure so far: the days of its steps, and whether its conditions hold. */
export type TimelineFacts = Readonly<Partial<Record<MilestoneId, string> & Record<ConditionId, boolean>>>;

/** A day before or after which a step cannot come, and what says so. */
export interface MilestoneBound {
  readonly on: CivilDate;
  /** The step the bound comes from. */
  readonly from: MilestoneId;
  /** The rule between the two steps; none where one simply comes after the other. */
  readonly rule?: RuleId;
  readonly force?: Force;
  /** The weakest on the whole way from the known days to this one. */
  readonly confidence: Confidence;
  readonly certainty: Certainty;
}

/** A step of a procedure and when it can come. */
export interface Milestone {
  readonly id: MilestoneId;
  readonly label: Text;
  /** The day it came, where that is known. */
  readonly on?: CivilDate;
  readonly earliestOn?: CivilDate;
  readonly latestOn?: CivilDate;
  readonly earliestBy?: MilestoneBound;
  readonly latestBy?: MilestoneBound;
  readonly confidence: Confidence;
  readonly certainty: Certainty;
}

/** A step that came too early or too late, or for which no day is left. */
export interface TimelineConflict {
  readonly code: "too-early" | "too-late" | "no-day-left";
  readonly milestone: MilestoneId;
  readonly on?: CivilDate;
  readonly bound: MilestoneBound;
  /** Where no day is left: the latest day, which lies before the bound. */
  readonly latest?: MilestoneBound;
}

/** The stretch that holds the end of a procedure back the longest. */
export interface CriticalStep {
  readonly from: MilestoneId;
  readonly to: MilestoneId;
  readonly rule: RuleId;
  /** Natural days from one to the other. */
  readonly days: number;
  readonly confidence: Confidence;
}

/** The layout of a procedure, given what is known of it. */
export interface Timeline {
  readonly procedure: ProcedureId;
  readonly milestones: readonly Milestone[];
  readonly conflicts: readonly TimelineConflict[];
  readonly critical?: CriticalStep;
  /** Conditions on which steps depend and of which nothing was said. */
  readonly questions: readonly ConditionId[];
  /** Rules that say nothing for lack of a version in force or of a holiday notice, with no other in their place. */
  readonly notEvaluated: readonly SilentRule[];
}

/** A rule that could not be asked about a day. */
export interface SilentRule {
  readonly rule: RuleId;
  /** The step whose day it was asked about, and the day. */
  readonly step: MilestoneId;
  readonly on: CivilDate;
  readonly reason: "rule-not-in-force" | "outside-coverage";
}
