import { isCivilDate, type CivilDate } from "@gongkai/calendar";
import * as z from "zod";
import { BlacklistError } from "../errors.ts";

/** A day in a record. */
export const Day = z.custom<CivilDate>(isCivilDate, { error: "not a day that exists, written YYYY-MM-DD" });

/**
 * An argument as a day.
 *
 * @throws BlacklistError `not-a-day`
 */
export function checkedDay(day: string): CivilDate {
  if (!isCivilDate(day)) throw new BlacklistError("not-a-day", { value: day });
  return day;
}
