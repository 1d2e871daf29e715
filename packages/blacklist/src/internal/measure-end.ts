import { addYears, type CivilDate } from "@gongkai/calendar";
import { bans } from "../bans.ts";
import type { Measure } from "../measure.ts";

/** The last day of a measure: its own, or the ban's where the law leaves no choice. */
export function measureEnd({ from, until, provision }: Measure): CivilDate | undefined {
  if (until !== undefined || from === undefined || provision === undefined) return until;
  const years = bans.find(({ id }) => id === provision)?.years;
  return years !== undefined && years.min === years.max ? addYears(from, years.min) : undefined;
}
