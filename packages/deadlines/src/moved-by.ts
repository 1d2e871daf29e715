import { daysBetween, type WorkingCalendar } from "@gongkai/calendar";
import { computeDeadline } from "./compute-deadline.ts";
import type { Deadline } from "./deadline.ts";

/** A deadline before and after a notice came out. */
export interface MovedDeadline {
  readonly before: Deadline;
  readonly after: Deadline;
  /** Natural days by which it comes later; negative where it comes earlier. */
  readonly days: number;
}

/**
 * Which open deadlines does a notice move? Each is worked out again by the calendar as it was known before the notice
 * and as it is known after; those whose day is the same are left out.
 *
 * @example
 * const before = chinaCalendar.knownOn("2020-01-25");
 * const after = chinaCalendar.knownOn("2020-01-26"); // 国办发明电〔2020〕1号
 * const open = [computeDeadline({ rule: "la-21", trigger: "2020-01-23", calendar: before })];
 * movedBy(before, after, open)[0]?.days; // 2
 * @throws CalendarCoverageError where a day lies beyond what one of the calendars knows; `assuming()` answers there too
 */
export function movedBy(
  before: WorkingCalendar,
  after: WorkingCalendar,
  open: readonly Deadline[],
): readonly MovedDeadline[] {
  return open.flatMap((deadline) => {
    const then = again(deadline, before);
    const now = again(deadline, after);
    const [from, to] = [then.dueOn ?? then.earliestOn, now.dueOn ?? now.earliestOn];
    if (from === undefined || to === undefined || from === to) return [];
    return [{ before: then, after: now, days: daysBetween(from, to) }];
  });
}

function again(
  { rule, trigger, excluded, extendedBy, override }: Deadline,
  calendar: WorkingCalendar,
): Deadline {
  return computeDeadline({ rule, trigger, excluded, extendedBy, override, calendar });
}
