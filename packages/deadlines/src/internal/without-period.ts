import { addDays, type CivilDate } from "@gongkai/calendar";
import type { Step } from "../deadline.ts";
import type { Rule } from "../rules.ts";
import { namedDay } from "./anchor.ts";
import type { Answer } from "./answer.ts";

/** The clocks that count no days: a day the sentence names, the day of the trigger, hours, or no number at all. */
export function withoutPeriod(row: Rule, anchor: CivilDate, steps: Step[]): Answer {
  const named = namedDay(row, anchor);
  if (named !== undefined) {
    steps.push({ code: "named-day", on: named });
    if (row.dueOn === "--02-last") return { last: named };
    return { last: named, others: [{ reading: "day-before", last: addDays(named, -1) }] };
  }
  if (row.unit === "hour" && row.amount !== undefined) {
    const { amount, unit } = row;
    steps.push({ code: "hours", on: anchor, amount });
    const last = addDays(anchor, Math.ceil(amount / 24));
    return { last, others: [{ reading: "same-day", last: anchor }], measure: { amount, unit } };
  }
  if (row.kind === "promptly") {
    steps.push({ code: "no-number" });
    return {};
  }
  steps.push({ code: "same-day", on: anchor });
  if (row.kind === "together") return { last: anchor };
  return { last: anchor, others: [{ reading: "day-before", last: addDays(anchor, -1) }] };
}
