/** A procedure as steps and what binds one step to another. */
import type { ConditionId } from "./data/conditions.ts";
import type { MilestoneId } from "./data/milestones.ts";
import type { RuleId } from "./rules.ts";

/**
 * A rule between two steps. Its clock is started by, or counted back from, `trigger`; what it bounds is `act`: not after
 * the rule's `dueOn`, not before its `earliestOn`.
 */
export interface RuleLink {
  readonly rule: RuleId;
  readonly trigger: MilestoneId;
  readonly act: MilestoneId;
}

/** A plain order: `act` comes no earlier than `trigger`, or only on a later day where `strictly`. */
export interface OrderLink {
  readonly trigger: MilestoneId;
  readonly act: MilestoneId;
  readonly strictly?: true;
}

/** A step of a procedure, and the condition under which it is one. */
export interface ProcedureStep {
  readonly id: MilestoneId;
  readonly when?: ConditionId;
}

/** A procedure: its steps in their usual order, and the links between them. */
export interface ProcedureTable {
  readonly name: { readonly zh: string; readonly en: string };
  readonly steps: readonly ProcedureStep[];
  readonly links: readonly (RuleLink | OrderLink)[];
}
