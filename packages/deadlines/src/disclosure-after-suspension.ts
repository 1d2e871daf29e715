import { addDays, chinaCalendar, type CivilDate, type WorkingCalendar } from "@gongkai/calendar";
import { computeDeadline } from "./compute-deadline.ts";
import type { Deadline } from "./deadline.ts";
import { DeadlineError } from "./errors.ts";
import { checkedDay } from "./internal/check.ts";

/** An announcement that was suspended and taken up again. */
export interface Suspension {
  readonly announcedOn: string;
  /** The first day on which it was not up. */
  readonly suspendedOn: string;
  /** The first day on which it was up again. */
  readonly resumedOn: string;
}

/** How long a suspended announcement still has to stay up. */
export interface ResumedDisclosure {
  /** The last day it has to stay up: the later of the two periods. */
  readonly earliestOn: CivilDate;
  /** 20 working days in all, the suspension left out. */
  readonly cumulative: Deadline;
  /** 10 working days after it was taken up again. */
  readonly remaining: Deadline;
  /** A month, as a rule, for the suspension itself. */
  readonly suspension: Deadline;
}

/**
 * How long must an announcement of a state-property transfer still stay up after a suspension
 * (国资发产权〔2009〕120号第二十三条, repealed on 2025-02-18)?
 *
 * @example
 * disclosureAfterSuspension({ announcedOn: "2024-06-03", suspendedOn: "2024-06-24", resumedOn: "2024-07-01" }).earliestOn; // "2024-07-15"
 * @throws DeadlineError `bad-day`, `bad-period`, `rule-not-in-force`
 * @throws CalendarCoverageError
 */
export function disclosureAfterSuspension(
  facts: Suspension,
  { calendar = chinaCalendar }: { readonly calendar?: WorkingCalendar } = {},
): ResumedDisclosure {
  const announcedOn = checkedDay(facts.announcedOn, "announcedOn");
  const suspendedOn = checkedDay(facts.suspendedOn, "suspendedOn");
  const resumedOn = checkedDay(facts.resumedOn, "resumedOn");
  if (suspendedOn < announcedOn)
    throw new DeadlineError("bad-period", { value: suspendedOn, from: announcedOn });
  if (resumedOn <= suspendedOn)
    throw new DeadlineError("bad-period", { value: resumedOn, from: suspendedOn });
  const suspended = { from: suspendedOn, to: addDays(resumedOn, -1), reason: "suspension" } as const;
  const cumulative = computeDeadline({
    rule: "g120-23",
    trigger: announcedOn,
    excluded: [suspended],
    calendar,
  });
  const remaining = computeDeadline({ rule: "g120-23/remaining", trigger: resumedOn, calendar });
  const suspension = computeDeadline({ rule: "g120-23/suspension", trigger: suspendedOn, calendar });
  const [first = resumedOn, second = resumedOn] = [cumulative.earliestOn, remaining.earliestOn];
  return { earliestOn: first > second ? first : second, cumulative, remaining, suspension };
}
