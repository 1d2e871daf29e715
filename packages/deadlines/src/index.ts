// By when, and why that day.
export { computeDeadline } from "./compute-deadline.ts";
export type {
  Circumstances,
  CountingBasis,
  Deadline,
  DeadlineRequest,
  ExcludedPeriod,
  Extension,
  Measure,
  OtherReading,
  Override,
  Reading,
  Step,
  StepRun,
} from "./deadline.ts";

// Was it in time, and why that day?
export {
  assessTimeliness,
  type ActFacts,
  type Timeliness,
  type TimelinessStatus,
} from "./assess-timeliness.ts";
export { explainDeadline, type Explanation, type Locale } from "./explain-deadline.ts";

// A disclosure request.
export { applicationClock } from "./application-clock.ts";
export type {
  ApplicationClock,
  ApplicationEvent,
  ApplicationIssue,
  ApplicationIssueCode,
  ApplicationState,
  Consultation,
  ReceivedBy,
} from "./application.ts";

// A procedure laid out in days, and what a new notice moves.
export { planTimeline } from "./plan-timeline.ts";
export type {
  CriticalStep,
  Milestone,
  MilestoneBound,
  SilentRule,
  Timeline,
  TimelineConflict,
  TimelineFacts,
} from "./timeline.ts";
export { procedures, type ProcedureId } from "./data/procedures.ts";
export type { OrderLink, ProcedureStep, ProcedureTable, RuleLink } from "./procedure.ts";
export { milestoneLabels, type MilestoneId } from "./data/milestones.ts";
export { movedBy, type MovedDeadline } from "./moved-by.ts";
export {
  disclosureAfterSuspension,
  type ResumedDisclosure,
  type Suspension,
} from "./disclosure-after-suspension.ts";

// The rules.
export { isRuleId, rule, ruleFor, rules, rulesFor, type Rule, type RuleId } from "./rules.ts";
export type { Bound, Direction, ExclusionReason, RuleKind, RuleOf, Unit, YearlyDay } from "./rule.ts";
export type { RollOver, Standing, StartDay } from "./counting.ts";
export { triggerLabels, type TriggerId } from "./data/triggers.ts";
export { conditionLabels, type ConditionId } from "./data/conditions.ts";

// Sentences about time without a clock.
export { waivers } from "./waivers.ts";

export { DeadlineError, type DeadlineErrorCode, type DeadlineErrorParams } from "./errors.ts";
