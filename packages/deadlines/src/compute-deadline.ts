import { chinaCalendar } from "@gongkai/calendar";
import type { ProvisionId } from "@gongkai/law";
import type { Deadline, DeadlineRequest, Override, Step } from "./deadline.ts";
import { DeadlineError } from "./errors.ts";
import { anchorOf, requireInForce } from "./internal/anchor.ts";
import { boundsOf, readingsOf } from "./internal/answer.ts";
import { checkedDay } from "./internal/check.ts";
import type { Mutable } from "./internal/mutable.ts";
import { periodEnd } from "./internal/period.ts";
import { refuseChanges, termsOf } from "./internal/terms.ts";
import { withoutPeriod } from "./internal/without-period.ts";
import { rule, type Rule } from "./rules.ts";

/**
 * By when? The last day on which an act is in time, or the last day of a shortest period, with every step to it.
 *
 * @example
 * const deadline = computeDeadline({ rule: "gr-50", trigger: "2026-09-29" });
 * deadline.dueOn; // "2026-10-08"
 * deadline.basis; // ["gr-50", "cc-201"]
 * @throws DeadlineError `unknown-rule`, `bad-day`, `rule-not-in-force`, `bad-period`, `bad-amount`, `no-extension`,
 * `nothing-to-count`, `override-without-citation`, `override-not-allowed`
 * @throws CalendarCoverageError where the answer depends on days beyond the calendar's notices
 */
export function computeDeadline(request: DeadlineRequest): Deadline {
  const row = rule(request.rule);
  const trigger = checkedDay(request.trigger, "trigger");
  const steps: Step[] = [];
  const anchor = anchorOf(row, trigger, steps);
  requireInForce(row, anchor);
  const terms = termsOf(row, request, steps);
  if (terms === undefined) refuseChanges(row, request);
  const calendar = request.calendar ?? chinaCalendar;
  const answer =
    terms === undefined ? withoutPeriod(row, anchor, steps) : periodEnd(row, anchor, terms, calendar, steps);
  const { last, others, measure, missingNotices } = answer;
  const provisional = missingNotices !== undefined && missingNotices.length > 0;
  if (provisional) steps.push({ code: "provisional", missingNotices });
  const { excluded, extendedBy, override } = request;
  const deadline: Mutable<Deadline> = {
    rule: row.id,
    trigger,
    ...boundsOf(row, last),
    ...measure,
    certainty: provisional ? "provisional" : "known",
    confidence: row.confidence,
    force: row.force,
    steps,
    basis: basisOf(row, steps),
  };
  if (last !== undefined && others !== undefined && others.length > 0)
    Object.assign(deadline, readingsOf(row, last, others));
  if (excluded !== undefined) deadline.excluded = excluded;
  if (extendedBy !== undefined) deadline.extendedBy = extendedBy;
  if (override !== undefined) {
    deadline.override = override;
    requireRank(row, request, override, deadline);
  }
  return deadline;
}

/** A period may be made stricter by anyone with a citation, but looser only where the sentence gives way to that rank. */
function requireRank(row: Rule, request: DeadlineRequest, { rank }: Override, deadline: Deadline): void {
  if (row.overriddenBy?.includes(rank) === true) return;
  const own = computeDeadline({ ...request, override: undefined });
  if (isLooser(row, deadline, own))
    throw new DeadlineError("override-not-allowed", { value: rank, rule: row.id });
}

function isLooser({ bound }: Rule, changed: Deadline, own: Deadline): boolean {
  if (changed.unit === own.unit && changed.amount !== undefined && own.amount !== undefined)
    return bound === "max" ? changed.amount > own.amount : changed.amount < own.amount;
  if (changed.dueOn !== undefined && own.dueOn !== undefined && changed.dueOn > own.dueOn) return true;
  return (
    changed.earliestOn !== undefined && own.earliestOn !== undefined && changed.earliestOn < own.earliestOn
  );
}

function basisOf({ provision }: Rule, steps: readonly Step[]): readonly ProvisionId[] {
  const basis: ProvisionId[] = [provision];
  for (const step of steps) {
    if (!("basis" in step) || step.basis === "convention" || step.basis === "caller") continue;
    if (!basis.includes(step.basis)) basis.push(step.basis);
  }
  return basis;
}
