import { addDays, dayNumber, type CivilDate } from "@gongkai/calendar";
import { civilCodeSince } from "../counting.ts";
import type { Reading, Step } from "../deadline.ts";
import type { Rule } from "../rules.ts";
import type { Count } from "./count.ts";
import { isIn } from "./spans.ts";

/** The last day of a period once it has moved on from a day off, if it does. */
export interface Settled {
  readonly last: CivilDate;
  readonly other?: { readonly reading: Reading; readonly last: CivilDate };
  readonly step?: Step;
}

/** Where a period in natural days, months or years ends by the roll-over article that reaches it, if one does. */
export function settle({ rollOver }: Rule, count: Count, end: CivilDate): Settled {
  const { from, calendar } = count;
  if (calendar.isWorkingDay(end)) return { last: end };
  const { over, basis, standing } = rollOver;
  const next = nextWorkingDay(end, count);
  const reached = standing === "text" || from >= civilCodeSince;
  const holiday = over === "rest-days" || calendar.describe(end).festival !== undefined;
  if (!reached || !holiday)
    return {
      last: end,
      other: { reading: "rolled", last: next },
      step: { code: "not-rolled", on: end, basis: reached ? basis : "convention" },
    };
  const off = calendar.runs(addDays(end, -1), addDays(next, -1));
  const certain = standing === "text" && calendar.dayKind(end) === "statutory-holiday";
  return {
    last: next,
    ...(certain ? undefined : { other: { reading: "not-rolled", last: end } }),
    step: { code: "rolled", from: end, to: next, off, basis, standing },
  };
}

/** The next working day that is not itself left out of the period. */
function nextWorkingDay(end: CivilDate, { spans, calendar }: Pick<Count, "spans" | "calendar">): CivilDate {
  let day = calendar.rollForward(end);
  while (isIn(spans, dayNumber(day))) day = calendar.rollForward(addDays(day, 1));
  return day;
}
