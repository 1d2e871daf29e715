/** The calendar a command counts by: the national one, as known on a day, with an overlay from a file. */
import { chinaCalendar, type CalendarOverlay, type WorkingCalendar } from "@gongkai/calendar";
import { readJsonObject } from "./input/read-text.ts";

export interface CalendarOptions {
  readonly knownOn?: string;
  /** A JSON file `{ name, basis, off?, work? }`. */
  readonly calendar?: string;
}

/** Beyond the last notice it assumes ordinary weeks; answers say so. */
export async function calendarOf({ knownOn, calendar }: CalendarOptions): Promise<WorkingCalendar> {
  const known = knownOn === undefined ? chinaCalendar : chinaCalendar.knownOn(knownOn);
  if (calendar === undefined) return known.assuming();
  const overlay = await readJsonObject(calendar);
  return known.extend(overlay as unknown as CalendarOverlay).assuming();
}
