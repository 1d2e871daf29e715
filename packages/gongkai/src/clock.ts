/** One clock of a record: the day that starts it, the day it is due, and whether that was kept. */
import { CalendarCoverageError, type WorkingCalendar } from "@gongkai/calendar";
import { assessTimeliness, computeDeadline, isRuleId, rule, rules } from "@gongkai/deadlines";
import type { Deadline, Rule, RuleId, Timeliness } from "@gongkai/deadlines";
import type { ProvisionId, Text, Trigger } from "@gongkai/law";
import { caseOf, dayOf, nameOf, type Applies, type FoundDay } from "./case.ts";
import type { Matter } from "./matter.ts";
import type { Reason } from "./reason.ts";
import { disclosureDays, type GongkaiRecord } from "./record.ts";
import type { Refinement } from "./refinement.ts";
import type { Verdict } from "./verdict.ts";

/** A clock of the record and what became of it. */
export interface ReviewedClock {
  readonly rule: RuleId;
  readonly verdict: Verdict;
  /** Whether the clock runs for this record; `unknown` where the record cannot tell. */
  readonly applies: Applies;
  /** The case in which it runs, where it does not run for every record. */
  readonly when?: Text;
  /** What is held against it: the day of publication, or another day of the matter. */
  readonly against: "publication" | "matter";
  /** The day that started it. */
  readonly triggeredBy?: FoundDay;
  /** The day that was held against it. */
  readonly endedBy?: FoundDay;
  readonly deadline?: Deadline;
  readonly dueOn?: string;
  readonly timeliness?: Timeliness;
  /** Why there is no pass or fail. */
  readonly reason?: Reason;
  readonly basis: readonly ProvisionId[];
}

export interface ClockContext {
  readonly asOf: string;
  readonly calendar: WorkingCalendar;
  readonly overrideOf: Refinement["overrideOf"];
}

/** The clock of a trigger, run for this record; `undefined` where it is known not to run. */
export function reviewClock(
  trigger: Trigger,
  record: GongkaiRecord,
  matter: Matter,
  context: ClockContext,
): ReviewedClock | undefined {
  if (!isRuleId(trigger.clock)) throw new TypeError(`no rule for the clock ${trigger.clock}`);
  const named = rule(trigger.clock);
  const applies = caseOf(trigger.when, matter);
  if (applies === "no") return undefined;
  const against = trigger.ends === undefined ? ("publication" as const) : ("matter" as const);
  const common = { applies, against, ...(trigger.when && { when: trigger.when.text }) };
  const triggeredBy = dayOf(trigger.days, record, matter);
  if (triggeredBy === undefined) {
    if (isOutdated(named, record)) return undefined;
    const reason: Reason = { code: "day-missing", clock: named.id, days: trigger.days.map(nameOf) };
    return { ...common, rule: named.id, verdict: "notEvaluated", reason, basis: [named.provision] };
  }
  const version = inForce(named, triggeredBy.day);
  if (version === undefined) {
    const [from = ""] = rules
      .flatMap(({ clock, effective }) =>
        clock === named.clock || clock === named.restates ? effective.from : [],
      )
      .sort();
    const reason: Reason = { code: "no-rule-in-force", clock: named.id, on: triggeredBy.day, from };
    return {
      ...common,
      rule: named.id,
      verdict: "notEvaluated",
      triggeredBy,
      reason,
      basis: [named.provision],
    };
  }
  const run = { ...common, rule: version.id, triggeredBy, basis: [version.provision] };
  const deadline = tryDeadline(version.id, triggeredBy.day, context);
  if (deadline === undefined)
    return {
      ...run,
      verdict: "notEvaluated",
      reason: { code: "outside-coverage", clock: version.id, day: triggeredBy.day },
    };
  const { dueOn, basis } = deadline;
  const computed = { ...run, deadline, ...(dueOn && { dueOn }), basis };
  const endedBy = trigger.ends === undefined ? publication(record) : dayOf(trigger.ends, record, matter);
  if (endedBy === undefined) {
    const reason: Reason =
      trigger.ends === undefined
        ? { code: "publication-unknown" }
        : { code: "end-missing", clock: version.id, days: trigger.ends.map(nameOf) };
    return { ...computed, verdict: "notEvaluated", reason };
  }
  const doneOn = endedBy === "not-yet" ? undefined : endedBy.day;
  const timeliness = assessTimeliness(deadline, { asOf: context.asOf, doneOn });
  return {
    ...computed,
    ...(endedBy !== "not-yet" && { endedBy }),
    timeliness,
    ...judge(version, timeliness, applies, dueOn ?? ""),
  };
}

/** The day of publication, that it is known not to be published yet, or that nothing is known. */
function publication({ publishedOn }: GongkaiRecord): FoundDay | "not-yet" | undefined {
  if (publishedOn === undefined) return undefined;
  return publishedOn === null ? "not-yet" : { on: "record", name: "publishedOn", day: publishedOn };
}

/** The version of the clock on a day: its own chain's, or that of the general clock it restates. */
function inForce({ clock, restates }: Rule, day: string): Rule | undefined {
  const version = (name: string | undefined): Rule | undefined =>
    rules.find(
      ({ clock: own, effective: { from, to } }) => own === name && from <= day && (to === null || day <= to),
    );
  return version(clock) ?? version(restates);
}

/** Whether every day the record has lies outside the days the rule was in force. */
function isOutdated({ effective: { from, to } }: Rule, record: GongkaiRecord): boolean {
  const days = disclosureDays.flatMap((key) => record[key] ?? []);
  return days.length > 0 && days.every((day) => day < from || (to !== null && day > to));
}

function tryDeadline(
  id: RuleId,
  trigger: string,
  { calendar, overrideOf }: ClockContext,
): Deadline | undefined {
  try {
    return computeDeadline({ rule: id, trigger, calendar, override: overrideOf(id) });
  } catch (error) {
    if (error instanceof CalendarCoverageError) return undefined;
    throw error;
  }
}

/**
 * Only a binding sentence read in a copy of its text, in a case known to be this one, overstepped under every reading of
 * it, can fail a record.
 */
function judge(
  { id, force, confidence }: Rule,
  { status, days, reason, underOtherReadings = [] }: Timeliness,
  applies: Applies,
  dueOn: string,
): { readonly verdict: Verdict; readonly reason?: Reason } {
  if (reason === "no-number") return open({ code: "no-number", clock: id, days });
  if (confidence !== "quoted") return open({ code: "low-confidence", clock: id, confidence });
  switch (status) {
    case "met":
      return { verdict: "pass" };
    case "late":
    case "early":
    case "overdue":
      if (underOtherReadings.some((other) => other.status === "met"))
        return open({ code: "disputed-reading", clock: id });
      if (force !== "must") return open({ code: "not-binding", clock: id });
      return applies === "yes" ? { verdict: "fail" } : open({ code: "case-unknown", clock: id });
    case "pending":
    case "dueSoon":
      return open({ code: "pending", dueOn });
    case "notEvaluated":
      return open({ code: "before-trigger", clock: id });
  }
}

function open(reason: Reason): { readonly verdict: "notEvaluated"; readonly reason: Reason } {
  return { verdict: "notEvaluated", reason };
}
