import { daysBetween, type Certainty, type CivilDate } from "@gongkai/calendar";
import type { Confidence, Force } from "@gongkai/law";
import type { Deadline, Reading } from "./deadline.ts";
import { DeadlineError, printable } from "./errors.ts";
import { checkedDay } from "./internal/check.ts";
import { rule } from "./rules.ts";

/** What is known of the act on the day of asking. */
export interface ActFacts {
  /**
   * The day the act was done: of a shortest period, its actual last day; of an interval, the day of its end event. A
   * day after `asOf` is not yet known.
   */
  readonly doneOn?: string | undefined;
  /** The day as of which the question is put. */
  readonly asOf: string;
  /** From how many natural days before the due day on an act counts as due soon; 5 where left out. */
  readonly soonWithin?: number | undefined;
}

/**
 * How an act stands to its clock.
 *
 * - `met`, `late`: done in time, or after it. `early`: done before a shortest period had run.
 * - `pending`, `dueSoon`, `overdue`: not done yet, and the due day is far, near, or past.
 * - `notEvaluated`: the sentence gives no number, or the day given comes before the trigger.
 */
export type TimelinessStatus = "met" | "late" | "early" | "pending" | "dueSoon" | "overdue" | "notEvaluated";

/** How an act stands to its clock, and by how much. */
export interface Timeliness {
  readonly status: TimelinessStatus;
  /**
   * Natural days, 0 or more: to spare (`met`), too many (`late`, `overdue`), too few (`early`), left (`pending`,
   * `dueSoon`), or passed since the trigger (`notEvaluated`).
   */
  readonly days: number;
  /** Why there is no answer. */
  readonly reason?: "no-number" | "done-before-trigger" | "before-trigger";
  /** The status under other readings of the sentence, where it differs. */
  readonly underOtherReadings?: readonly { readonly reading: Reading; readonly status: TimelinessStatus }[];
  readonly force: Force;
  readonly certainty: Certainty;
  readonly confidence: Confidence;
}

type Verdict = Pick<Timeliness, "status" | "days" | "reason">;
type Bounds = Pick<Deadline, "dueOn" | "earliestOn">;

/**
 * Was it in time? How an act, done or not, stands to a deadline as of a day. Whether a breach can fail a record is told
 * by `force`: only `must` can.
 *
 * @example
 * const deadline = computeDeadline({ rule: "gr-50", trigger: "2026-03-02" }); // dueOn 2026-03-04
 * assessTimeliness(deadline, { doneOn: "2026-03-06", asOf: "2026-03-10" }).status; // "late"
 * assessTimeliness(deadline, { asOf: "2026-03-03" }).status; // "dueSoon"
 * assessTimeliness(deadline, { asOf: "2026-03-03" }).days; // 1
 * @throws DeadlineError `bad-day`, `bad-amount`, `unknown-rule`
 */
export function assessTimeliness(deadline: Deadline, facts: ActFacts): Timeliness {
  const asOf = checkedDay(facts.asOf, "asOf");
  const given = facts.doneOn === undefined ? undefined : checkedDay(facts.doneOn, "doneOn");
  const doneOn = given === undefined || given > asOf ? undefined : given;
  const soonWithin = facts.soonWithin ?? 5;
  if (!Number.isSafeInteger(soonWithin) || soonWithin < 0)
    throw new DeadlineError("bad-amount", { value: printable(soonWithin), field: "soonWithin" });

  const { force, certainty, confidence } = deadline;
  const verdict = notEvaluated(deadline, doneOn, asOf) ?? judge(deadline, doneOn, asOf, soonWithin);
  const differing = (verdict.reason === undefined ? (deadline.otherReadings ?? []) : []).flatMap(
    (reading) => {
      const { status } = judge(reading, doneOn, asOf, soonWithin);
      return status === verdict.status ? [] : [{ reading: reading.reading, status }];
    },
  );
  return {
    ...verdict,
    ...(differing.length === 0 ? undefined : { underOtherReadings: differing }),
    force,
    certainty,
    confidence,
  };
}

function notEvaluated(
  deadline: Deadline,
  doneOn: CivilDate | undefined,
  asOf: CivilDate,
): Verdict | undefined {
  const { trigger } = deadline;
  const { direction, period, kind } = rule(deadline.rule);
  if (kind === "promptly") {
    const days = daysBetween(trigger, doneOn ?? asOf);
    if (days < 0)
      return {
        status: "notEvaluated",
        days: 0,
        reason: doneOn === undefined ? "before-trigger" : "done-before-trigger",
      };
    return { status: "notEvaluated", days, reason: "no-number" };
  }
  const canPrecede =
    direction === "before" || period !== undefined || kind === "fixed-day" || kind === "together";
  if (doneOn === undefined || canPrecede || doneOn >= trigger) return undefined;
  return { status: "notEvaluated", days: 0, reason: "done-before-trigger" };
}

function judge(
  { dueOn, earliestOn }: Bounds,
  doneOn: CivilDate | undefined,
  asOf: CivilDate,
  soonWithin: number,
): Verdict {
  if (doneOn !== undefined) {
    if (earliestOn !== undefined && doneOn < earliestOn)
      return { status: "early", days: daysBetween(doneOn, earliestOn) };
    if (dueOn === undefined) return { status: "met", days: daysBetween(earliestOn ?? doneOn, doneOn) };
    return doneOn > dueOn
      ? { status: "late", days: daysBetween(dueOn, doneOn) }
      : { status: "met", days: daysBetween(doneOn, dueOn) };
  }
  if (dueOn === undefined)
    return {
      status: "pending",
      days: Math.max(0, earliestOn === undefined ? 0 : daysBetween(asOf, earliestOn)),
    };
  const days = daysBetween(asOf, dueOn);
  if (days < 0) return { status: "overdue", days: -days };
  return { status: days <= soonWithin ? "dueSoon" : "pending", days };
}
