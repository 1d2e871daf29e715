import { civilDateOf, type CivilDate } from "@gongkai/calendar";

/** Today in China. The tools start from it; the packages are only ever given it. */
export function today(): CivilDate {
  return civilDateOf(new Date().toISOString());
}
