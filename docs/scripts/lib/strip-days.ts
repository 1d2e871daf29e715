import { addDays, daysBetween, type CivilDate } from "@gongkai/calendar";
import type { Deadline, Step } from "@gongkai/deadlines";
import type { Text } from "@gongkai/law";

/** A day on the way from a trigger to a deadline. */
export interface StripDay {
  readonly day: CivilDate;
  readonly is: "start" | "counted" | "skipped" | "beside";
  /** Which one of the period it is. */
  readonly number?: number;
  /** Why it is left out, or what it makes up for. */
  readonly why?: Text;
  /** Whether it is the day answered. */
  readonly answer: boolean;
}

const weekend: Text = { zh: "周末", en: "weekend" };
const excluded: Text = { zh: "扣除", en: "excluded" };
const off: Text = { zh: "放假", en: "day off" };

/** The days of a deadline that is counted in days, from Monday to Sunday; none where it is not. */
export function stripDays(deadline: Deadline, backwards: boolean): readonly StripDay[] {
  const known = new Map<CivilDate, Omit<StripDay, "answer">>();
  for (const step of deadline.steps) enter(known, step, backwards);
  if (![...known.values()].some(({ is }) => is === "counted")) return [];
  known.set(deadline.trigger, known.get(deadline.trigger) ?? { day: deadline.trigger, is: "start" });
  const answer = deadline.dueOn ?? deadline.earliestOn;
  const days = [...known.keys(), ...(answer === undefined ? [] : [answer])].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const monday = addDays(first, -weekdayOf(first));
  const length = daysBetween(monday, addDays(last, 6 - weekdayOf(last))) + 1;
  return Array.from({ length }, (_, i) => {
    const day = addDays(monday, i);
    return { ...(known.get(day) ?? { day, is: "beside" }), answer: day === answer };
  });
}

/** 0 for Monday. 2024-01-01 was one. */
export function weekdayOf(day: CivilDate): number {
  return ((daysBetween("2024-01-01", day) % 7) + 7) % 7;
}

function enter(known: Map<CivilDate, Omit<StripDay, "answer">>, step: Step, backwards: boolean): void {
  if (step.code === "start-day" && !step.counted) known.set(step.on, { day: step.on, is: "start" });
  if (step.code === "rolled")
    for (const run of step.off)
      for (const day of daysOf(run)) known.set(day, { day, is: "skipped", why: run.festival ?? weekend });
  if (step.code !== "counted" && step.code !== "skipped") return;
  for (const [i, day] of daysOf(step).entries()) {
    if (step.code === "skipped") {
      const why =
        step.reason === "excluded" ? excluded : step.reason === "weekend" ? weekend : (step.festival ?? off);
      known.set(day, { day, is: "skipped", why });
    } else {
      const number = step.total - (backwards ? i : step.days - 1 - i);
      known.set(day, { day, is: "counted", number });
    }
  }
}

function daysOf({ from, days }: { readonly from: CivilDate; readonly days: number }): readonly CivilDate[] {
  return Array.from({ length: days }, (_, i) => addDays(from, i));
}
