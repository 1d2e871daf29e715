import { isCivilDate, type CivilDate } from "@gongkai/calendar";
import { DeadlineError, printable } from "../errors.ts";

/** The value as a day. */
export function checkedDay(value: unknown, field: string): CivilDate {
  if (!isCivilDate(value)) throw new DeadlineError("bad-day", { value: printable(value), field });
  return value;
}

/** The value as a whole number above 0. */
export function checkedAmount(value: unknown, field: string): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 1)
    throw new DeadlineError("bad-amount", { value: printable(value), field });
  return value;
}
