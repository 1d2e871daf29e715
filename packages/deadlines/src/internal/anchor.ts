import { addDays, addMonths, type CivilDate } from "@gongkai/calendar";
import type { Step } from "../deadline.ts";
import { DeadlineError } from "../errors.ts";
import { isInForce, versionInForce, type Rule } from "../rules.ts";

/** The day a clock is started by: the trigger, or the end of the month or year the trigger lies in. */
export function anchorOf({ period }: Rule, trigger: CivilDate, steps: Step[]): CivilDate {
  if (period === undefined) return trigger;
  const on = addDays(
    period === "year" ? firstOfNextYear(trigger) : addMonths(`${trigger.slice(0, 7)}-01`, 1),
    -1,
  );
  steps.push({ code: "period-end", on, period });
  return on;
}

function firstOfNextYear(day: CivilDate): CivilDate {
  return addMonths(`${day.slice(0, 4)}-01-01`, 12);
}

/** The day that a sentence names: a day of its own, or one of the year after the year reported on. */
export function namedDay({ dueOn }: Rule, anchor: CivilDate): CivilDate | undefined {
  if (dueOn === undefined) return undefined;
  const next = firstOfNextYear(anchor);
  if (dueOn === "--02-last") return addDays(addMonths(next, 2), -1);
  return addDays(dueOn.startsWith("--") ? `${next.slice(0, 4)}${dueOn.slice(1)}` : dueOn, 0);
}

/** Refuses a rule that is not in force on the day its clock starts, and names the one that is. */
export function requireInForce(row: Rule, anchor: CivilDate): void {
  if (isInForce(row, anchor)) return;
  const inForce = versionInForce(row, anchor)?.id ?? null;
  throw new DeadlineError("rule-not-in-force", { value: anchor, rule: row.id, inForce });
}
