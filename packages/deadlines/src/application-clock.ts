import { chinaCalendar, type WorkingCalendar } from "@gongkai/calendar";
import type { ApplicationClock, ApplicationEvent } from "./application.ts";
import { follow } from "./internal/request-events.ts";
import { correctionNotice, excludedDays, replyClock, type Request } from "./internal/request.ts";

const nothingYet: Request = { state: "not-received", consultations: [], issues: [] };

/**
 * Where does a disclosure request stand, and by when must it be answered? A fold over its events in the order they
 * happened. What cannot follow what came before is reported as an issue and left out of account.
 *
 * @example
 * const clock = applicationClock([
 *   { type: "received", on: "2026-03-02" },
 *   { type: "correction-requested", on: "2026-03-05" },
 *   { type: "corrected", on: "2026-03-16" },
 * ]);
 * clock.reply?.dueOn; // "2026-04-14"
 * @throws DeadlineError `bad-event`, `bad-day`, `bad-amount`, `rule-not-in-force` before 2008-05-01
 * @throws CalendarCoverageError where a clock runs beyond the calendar's notices
 */
export function applicationClock(
  events: readonly ApplicationEvent[],
  { calendar = chinaCalendar }: { readonly calendar?: WorkingCalendar } = {},
): ApplicationClock {
  const request = events.reduce((before, event, index) => follow(before, event, index, calendar), nothingYet);
  const { state, receivedOn, deferredUntil, consultations, closedOn, issues } = request;
  const notice = correctionNotice(request, calendar);
  const reply = replyClock(request, calendar);
  const consulting = state === "running" && consultations.some(({ answeredOn }) => answeredOn === undefined);
  return {
    state: consulting ? "consulting" : state,
    ...(receivedOn === undefined ? undefined : { receivedOn }),
    ...(notice === undefined ? undefined : { correctionNotice: notice }),
    ...(reply === undefined ? undefined : { reply }),
    ...(deferredUntil === undefined ? undefined : { deferredUntil }),
    consultations,
    excluded: excludedDays(request),
    ...(closedOn === undefined ? undefined : { closedOn }),
    issues,
  };
}
