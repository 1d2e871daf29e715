/** The clocks that count: a period after the anchor, or a lead time before it. */
import type { CivilDate, WorkingCalendar } from "@gongkai/calendar";
import { civilCodeSince } from "../counting.ts";
import type { Step } from "../deadline.ts";
import type { Rule } from "../rules.ts";
import type { Answer, OtherEnd } from "./answer.ts";
import { endOf, explainCount, type Count } from "./count.ts";
import { settle } from "./roll.ts";
import { spansOf } from "./spans.ts";
import type { Terms } from "./terms.ts";

/** The period of a rule from its anchor on, or back from it. */
export function periodEnd(
  row: Rule,
  anchor: CivilDate,
  terms: Terms,
  calendar: WorkingCalendar,
  steps: Step[],
): Answer {
  const startDay = startDayOf(row, anchor);
  if (row.kind !== "periodic") steps.push(startDay);
  const count: Count = {
    from: anchor,
    startCounts: startDay.counted,
    direction: row.direction === "before" ? -1 : 1,
    terms,
    spans: spansOf(terms.excluded),
    calendar,
  };
  const end = endOf(count);
  explainCount(count, end, anchor < civilCodeSince ? "convention" : "cc-202", steps);
  if (row.direction === "before") return leadTime(count, end);
  const contested = row.startDay.contested === true || startDay.standing === "convention";
  return forward(row, count, end, contested && row.kind !== "periodic", steps);
}

function startDayOf(
  { startDay: { counted, basis, standing } }: Rule,
  on: CivilDate,
): Step & { code: "start-day" } {
  if (standing === "text" || on >= civilCodeSince) return { code: "start-day", on, counted, basis, standing };
  return { code: "start-day", on, counted: false, basis: "convention", standing: "convention" };
}

function forward(row: Rule, count: Count, end: CivilDate, contested: boolean, steps: Step[]): Answer {
  const { from, startCounts, terms, calendar } = count;
  const measure = { amount: terms.amount, unit: terms.unit };
  const others: OtherEnd[] = [];
  const reading = startCounts ? "start-day-not-counted" : "start-day-counted";
  const otherEnd = contested ? endOf({ ...count, startCounts: !startCounts }) : end;
  // A term of publication runs out by itself: nothing has to be done on its last day, and it does not move.
  if (terms.unit === "working-day" || row.kind === "publication-term") {
    if (otherEnd !== end) others.push({ reading, last: otherEnd });
    const missingNotices = terms.unit === "working-day" ? missing(calendar, from, end) : undefined;
    return { last: end, measure, others, missingNotices };
  }
  const { last, other, step } = settle(row, count, end);
  if (step !== undefined) steps.push(step);
  const otherLast = otherEnd === end ? last : settle(row, count, otherEnd).last;
  if (otherLast !== last) others.push({ reading, last: otherLast });
  if (other !== undefined) others.push(other);
  return { last, measure, others, missingNotices: missing(calendar, end, last) };
}

/** The sentence also bears a clear day more in between, and a last day off may have to give way to the day before. */
function leadTime(count: Count, end: CivilDate): Answer {
  const { terms, calendar, from } = count;
  const others: OtherEnd[] = [
    { reading: "clear-days", last: endOf({ ...count, terms: { ...terms, amount: terms.amount + 1 } }) },
  ];
  const measure = { amount: terms.amount, unit: terms.unit };
  if (terms.unit === "working-day")
    return { last: end, measure, others, missingNotices: missing(calendar, end, from) };
  const back = calendar.rollBack(end);
  if (back !== end) others.push({ reading: "rolled-back", last: back });
  return { last: end, measure, others };
}

/** The years whose notices would have to be known for the days between two, both included. */
function missing(calendar: WorkingCalendar, from: CivilDate, to: CivilDate): readonly number[] | undefined {
  const { coverage } = calendar;
  return to <= coverage.certainThrough && from >= coverage.from
    ? undefined
    : calendar.missingNotices(from, to);
}
