import { CalendarCoverageError } from "@gongkai/calendar";
import { computeDeadline, DeadlineError, type Deadline, type Rule } from "@gongkai/deadlines";

/** A rule, applied to a made-up day. */
export interface WorkedExample {
  readonly trigger: string;
  readonly deadline: Deadline;
}

/** Days before a run of holidays for a clock that runs on, after one for a clock that counts back. */
const daysOf = {
  after: ["09-22", "09-29"],
  duration: ["09-22", "09-29"],
  before: ["10-16", "10-12"],
} as const;

/** A rule applied in the latest year that the rule and the calendar both speak for, to a day that shows what is left out. */
export function workedExample(rule: Rule): WorkedExample {
  const { from, to } = rule.effective;
  const years = Array.from({ length: 23 }, (_, i) =>
    daysOf[rule.direction].map((day) => `${2026 - i}-${day}`),
  );
  for (const days of [...years, [from], ...(to === null ? [] : [[to]])]) {
    const examples = days.flatMap((trigger) => tryDay(rule, trigger) ?? []);
    const [first] = examples;
    if (first !== undefined) return examples.find(leavesDaysOut) ?? first;
  }
  throw new Error(`no day shows rule ${rule.id}`);
}

function leavesDaysOut({ deadline: { steps } }: WorkedExample): boolean {
  return steps.some(({ code }) => code === "skipped" || code === "rolled");
}

function tryDay({ id }: Rule, trigger: string): WorkedExample | undefined {
  try {
    return { trigger, deadline: computeDeadline({ rule: id, trigger }) };
  } catch (error) {
    if (error instanceof CalendarCoverageError) return undefined;
    if (error instanceof DeadlineError && error.code === "rule-not-in-force") return undefined;
    throw error;
  }
}
