/** The state of a disclosure request between events, and the clocks that follow from it. */
import { addDays, type CivilDate, type WorkingCalendar } from "@gongkai/calendar";
import type { ApplicationIssue, ApplicationState, Consultation } from "../application.ts";
import { computeDeadline } from "../compute-deadline.ts";
import type { Deadline, ExcludedPeriod } from "../deadline.ts";
import { isInForce, rule, ruleFor } from "../rules.ts";

/** A disclosure request after some of its events. */
export interface Request {
  readonly state: Exclude<ApplicationState, "consulting">;
  readonly receivedOn?: CivilDate;
  /** The day the reply period runs from: of receipt, or of the corrected request. */
  readonly runsFrom?: CivilDate;
  readonly correctionRequestedOn?: CivilDate;
  readonly consultations: readonly Consultation[];
  readonly extension?: number;
  readonly deferredUntil?: CivilDate;
  readonly closedOn?: CivilDate;
  readonly lastEventOn?: CivilDate;
  readonly issues: readonly ApplicationIssue[];
}

/** Whether the regulation of 2019 governs a request received on a day. */
export function under2019(day: CivilDate): boolean {
  return isInForce(rule("foi19-33-reply"), day);
}

/** The clock of the notice to correct. */
export function correctionNotice({ receivedOn }: Request, calendar: WorkingCalendar): Deadline | undefined {
  if (receivedOn === undefined || !under2019(receivedOn)) return undefined;
  return computeDeadline({ rule: "foi19-30", trigger: receivedOn, calendar });
}

/** By when an opinion is due. */
export function opinionDeadline(
  of: Consultation["of"],
  askedOn: CivilDate,
  calendar: WorkingCalendar,
): Deadline | undefined {
  if (!under2019(askedOn)) return undefined;
  return computeDeadline({ rule: of === "agency" ? "foi19-34" : "foi19-32", trigger: askedOn, calendar });
}

/** Whether a consultation is open and may stay so forever. */
export function isUnbounded({ answeredOn, opinion, of }: Consultation): boolean {
  return answeredOn === undefined && opinion === undefined && of === "third-party";
}

/** The days left out for consultations; an opinion that comes late no longer holds up the clock. */
export function excludedDays({ consultations }: Request): readonly ExcludedPeriod[] {
  return consultations.flatMap(({ of, askedOn, answeredOn, opinion }) => {
    const from = addDays(askedOn, 1);
    const to = earlier(answeredOn, opinion?.dueOn);
    const reason = of === "agency" ? "other-agency-consultation" : "third-party-consultation";
    return to === undefined || to < from ? [] : [{ from, to, reason } as const];
  });
}

function earlier(a: CivilDate | undefined, b: CivilDate | undefined): CivilDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

/** The clock of the reply, while one runs or once it has run. */
export function replyClock(request: Request, calendar: WorkingCalendar): Deadline | undefined {
  const { runsFrom, extension, state, consultations } = request;
  if (runsFrom === undefined || state === "awaiting-correction" || consultations.some(isUnbounded))
    return undefined;
  const excluded = excludedDays(request);
  return computeDeadline({
    rule: ruleFor("request-reply", runsFrom).id,
    trigger: runsFrom,
    calendar,
    ...(excluded.length === 0 ? undefined : { excluded }),
    ...(extension === undefined ? undefined : { extendedBy: { amount: extension } }),
  });
}
