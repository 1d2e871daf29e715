/** Whether a clock runs for a record, and the days that start and end it: what the law's triggers ask of the record. */
import { isCivilDate } from "@gongkai/calendar";
import type { TriggerCase, TriggerDay } from "@gongkai/law";
import { dayAt, wordsAt, type Matter } from "./matter.ts";
import type { GongkaiRecord } from "./record.ts";

/** A day of the record, and where it was found. */
export interface FoundDay {
  readonly on: "record" | "payload";
  /** Key of the record, or Chinese label of the payload's field. */
  readonly name: string;
  readonly day: string;
}

export type Applies = "yes" | "no" | "unknown";

/** Whether the case of a conditional clock is this record's. */
export function caseOf(when: TriggerCase | undefined, matter: Matter): Applies {
  if (when === undefined) return "yes";
  if (when.told === undefined) return "unknown";
  const { payload, oneOf } = when.told;
  const words = wordsAt(matter, payload);
  if (words.length === 0) return "unknown";
  return words.some((word) => oneOf.includes(word)) ? "yes" : "no";
}

/** The first of the days that the record has. */
export function dayOf(
  days: readonly TriggerDay[],
  record: GongkaiRecord,
  matter: Matter,
): FoundDay | undefined {
  for (const each of days) {
    const day = "record" in each ? record[each.record] : dayAt(matter, each.payload);
    if (typeof day === "string" && isCivilDate(day))
      return { on: "record" in each ? "record" : "payload", name: nameOf(each), day };
  }
  return undefined;
}

/** The key of the record or the Chinese label. */
export function nameOf(day: TriggerDay): string {
  return "record" in day ? day.record : day.payload;
}
