/** What a link says about one step once the other has a day: forwards along the rule, and back. */
import {
  addDays,
  daysBetween,
  CalendarCoverageError,
  type Certainty,
  type CivilDate,
  type WorkingCalendar,
} from "@gongkai/calendar";
import { computeDeadline } from "../compute-deadline.ts";
import { DeadlineError } from "../errors.ts";
import type { OrderLink, RuleLink } from "../procedure.ts";
import { rule } from "../rules.ts";

/** Between which days the act of a link lies, given the day of its trigger. */
export interface Window {
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  /** `from` is not the rule's: the act simply comes no earlier than its trigger. */
  readonly ordered?: true;
  readonly certainty: Certainty;
}

/** Why a rule says nothing on a day. */
export type Silence = "rule-not-in-force" | "outside-coverage";

/** The window of an act, or why there is none. */
export function windowOf(
  link: RuleLink | OrderLink,
  trigger: CivilDate,
  calendar: WorkingCalendar,
): Window | Silence {
  if (!("rule" in link))
    return {
      from: link.strictly === true ? addDays(trigger, 1) : trigger,
      ordered: true,
      certainty: "known",
    };
  try {
    const { dueOn, earliestOn, certainty } = computeDeadline({ rule: link.rule, trigger, calendar });
    const to = dueOn === undefined ? undefined : { to: dueOn };
    if (earliestOn !== undefined) return { from: earliestOn, ...to, certainty };
    const { direction, period } = rule(link.rule);
    if (direction === "before" || period !== undefined) return { ...to, certainty };
    return { from: trigger, ordered: true, ...to, certainty };
  } catch (error) {
    if (error instanceof DeadlineError && error.code === "rule-not-in-force") return error.code;
    if (error instanceof CalendarCoverageError) return "outside-coverage";
    throw error;
  }
}

/** The first day of the trigger that a day of the act allows by the window's `to`, or the last by its `from`. */
export function triggerFor(
  link: RuleLink | OrderLink,
  act: CivilDate,
  side: "first" | "last",
  calendar: WorkingCalendar,
): { readonly on: CivilDate; readonly window: Window } | undefined {
  const reach = (trigger: CivilDate): CivilDate | undefined => {
    const window = windowOf(link, trigger, calendar);
    return typeof window === "string" ? undefined : window[side === "first" ? "to" : "from"];
  };
  const fits = (trigger: CivilDate): boolean | undefined => {
    const day = reach(trigger);
    return day === undefined ? undefined : side === "first" ? day >= act : day <= act;
  };
  const reached = reach(act);
  if (reached === undefined) return undefined;
  // As far back from `act` as the rule leads on from it is close to the answer; then one day at a time.
  const inwards = side === "first" ? 1 : -1;
  let on = addDays(act, -daysBetween(act, reached));
  while (fits(on) === false) on = addDays(on, inwards);
  while (fits(addDays(on, -inwards)) === true) on = addDays(on, -inwards);
  const window = windowOf(link, on, calendar);
  return typeof window === "string" ? undefined : { on, window };
}
