import {
  addDays,
  addMonths,
  civilDateOfDayNumber,
  dayNumber,
  daysBetween,
  type CivilDate,
  type DayNumber,
  type DayRun,
  type WorkingCalendar,
} from "@gongkai/calendar";
import type { CountingBasis, Step, StepRun } from "../deadline.ts";
import type { Mutable } from "./mutable.ts";
import { cutAt, stepDays, type Span } from "./spans.ts";
import type { Terms } from "./terms.ts";

type Spans = readonly Span[];

/** A count in one direction from a day that is itself counted or not. */
export interface Count {
  readonly from: CivilDate;
  readonly startCounts: boolean;
  readonly direction: 1 | -1;
  readonly terms: Terms;
  readonly spans: Spans;
  readonly calendar: WorkingCalendar;
}

/** The day just outside the period, on the side of the trigger. */
export function originOf({ from, startCounts, direction }: Count): CivilDate {
  return startCounts ? addDays(from, -direction) : from;
}

/** The last day of the period, before any roll-over. */
export function endOf(count: Count): CivilDate {
  const { from, startCounts, direction, terms, spans, calendar } = count;
  const n = direction * (terms.amount + terms.extension);
  if (terms.unit === "working-day")
    return calendar.addWorkingDays(originOf(count), n, { excluding: terms.excluded });
  if (terms.unit === "day") return civilDateOfDayNumber(stepDays(dayNumber(originOf(count)), n, spans));
  const corresponding = addMonths(from, terms.unit === "month" ? n : n * 12);
  const last = dayNumber(corresponding) - (startCounts ? direction : 0);
  return civilDateOfDayNumber(stepDays(dayNumber(from), last - dayNumber(from), spans));
}

/** Adds a step for every run of days between the trigger and the end that counts or does not. */
export function explainCount(count: Count, end: CivilDate, basis: CountingBasis, steps: Step[]): void {
  const { from, direction, terms, spans } = count;
  const { unit } = terms;
  if (unit === "month" || unit === "year") {
    const amount = terms.amount + terms.extension;
    const on = addMonths(from, direction * (unit === "month" ? amount : amount * 12));
    steps.push({
      code: "corresponding-day",
      on,
      amount,
      unit,
      monthEnd: on.slice(8) !== from.slice(8),
      basis,
    });
    if (spans.length === 0) return;
  }
  let total = 0;
  for (const run of runsOf(count, end)) {
    if (spans.length === 0) {
      steps.push(run.working ? countedStep(run, (total += run.days)) : skippedStep(run, run.kind));
      continue;
    }
    const pieces = cutAt({ from: dayNumber(run.from), to: dayNumber(run.to) }, spans);
    for (const { from, to, inside } of direction === 1 ? pieces : pieces.toReversed()) {
      const days = daysOf(from, to);
      if (inside && run.working)
        steps.push(skippedStep({ ...days, kind: run.kind, working: true }, "excluded"));
      else if (run.working) steps.push(countedStep({ ...run, ...days }, (total += days.days)));
      else steps.push(skippedStep({ ...run, ...days }, run.kind));
    }
  }
}

type Run = Pick<DayRun, "kind" | "working"> & StepRun;

/** The days of the period in runs, those nearest the trigger first. */
function runsOf(count: Count, end: CivilDate): readonly Run[] {
  const { direction, terms, calendar } = count;
  const origin = originOf(count);
  const [after, through] = direction === 1 ? [origin, end] : [addDays(end, -1), addDays(origin, -1)];
  if (terms.unit !== "working-day")
    return [
      {
        from: addDays(after, 1),
        to: through,
        days: daysBetween(after, through),
        kind: "working-day",
        working: true,
      },
    ];
  const runs = calendar.runs(after, through);
  return direction === 1 ? runs : runs.toReversed();
}

function daysOf(from: DayNumber, to: DayNumber): StepRun {
  return { from: civilDateOfDayNumber(from), to: civilDateOfDayNumber(to), days: to - from + 1 };
}

function countedStep(run: Run, total: number): Step {
  const { from, to, days } = run;
  return explained({ code: "counted", total, from, to, days }, run);
}

function skippedStep(run: Run, reason: DayRun["kind"] | "excluded"): Step {
  const { from, to, days } = run;
  return explained({ code: "skipped", reason, from, to, days }, run);
}

function explained<S extends Mutable<Step & StepRun>>(step: S, { festival, notice, overlay }: Run): S {
  if (festival !== undefined) step.festival = festival;
  if (notice !== undefined) step.notice = notice;
  if (overlay !== undefined) step.overlay = overlay;
  return step;
}
