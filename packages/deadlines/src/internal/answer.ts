import { addDays, type CivilDate } from "@gongkai/calendar";
import type { Deadline, Measure, OtherReading, Reading } from "../deadline.ts";
import type { Rule } from "../rules.ts";

/** Where a clock runs out under another reading of the sentence. */
export interface OtherEnd {
  readonly reading: Reading;
  readonly last: CivilDate;
}

/** Where a clock runs out, and where it would under the other readings of the sentence. */
export interface Answer {
  /** What was counted, where anything was. */
  readonly measure?: Measure;
  /** None where the sentence gives no number. */
  readonly last?: CivilDate;
  readonly others?: readonly OtherEnd[];
  /** The years whose notices would have to be known. */
  readonly missingNotices?: readonly number[] | undefined;
}

type Bounds = Pick<Deadline, "dueOn" | "earliestOn">;

/** What the last day of a clock bounds: the act from above, or from below what has to wait for it. */
export function boundsOf({ kind, bound, direction }: Rule, last: CivilDate | undefined): Bounds {
  if (last === undefined) return {};
  if (kind === "publication-term") return { dueOn: addDays(last, 1), earliestOn: last };
  if (direction === "before") return bound === "exact" ? { dueOn: last, earliestOn: last } : { dueOn: last };
  return bound === "max" ? { dueOn: last } : { earliestOn: last };
}

/** The days under the other readings, and the one that is safe under all of them. */
export function readingsOf(
  row: Rule,
  last: CivilDate,
  others: readonly OtherEnd[],
): Pick<Deadline, "otherReadings" | "safeOn"> {
  const otherReadings: OtherReading[] = others.map((other) => ({
    reading: other.reading,
    ...boundsOf(row, other.last),
  }));
  const { dueOn, earliestOn } = boundsOf(row, last);
  if (dueOn !== undefined && earliestOn !== undefined) return { otherReadings };
  const isSafer = (a: CivilDate, b: CivilDate) => (dueOn === undefined ? a > b : a < b);
  const safeOn = others.reduce((safe, other) => (isSafer(other.last, safe) ? other.last : safe), last);
  return { otherReadings, safeOn };
}
