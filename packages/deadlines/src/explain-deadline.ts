import { addDays, dayNumber, type CivilDate } from "@gongkai/calendar";
import { conditionLabels } from "./data/conditions.ts";
import { triggerLabels } from "./data/triggers.ts";
import { en } from "./data/wording-en.ts";
import { zh } from "./data/wording-zh.ts";
import type { Deadline, Step } from "./deadline.ts";
import type { Told, Wording } from "./internal/wording.ts";
import { rule } from "./rules.ts";

/** The languages an explanation can be read in. */
export type Locale = "zh" | "en";

/** A deadline in words. */
export interface Explanation {
  /** What is asked and the day, with what a reader must know beside it. */
  readonly short: string;
  /** A line for every day and every other step, from the trigger on, then the basis. */
  readonly dayByDay: readonly string[];
}

const wordings: Readonly<Record<Locale, Wording>> = { zh, en };

/**
 * Why that day? A deadline in words, in short and day by day.
 *
 * @example
 * const deadline = computeDeadline({ rule: "gr-50", trigger: "2026-03-06" });
 * explainDeadline(deadline, { locale: "en" }).short; // "Publish within 2 working days of the day the contract is signed (2026-03-06): by 2026-03-10."
 * explainDeadline(deadline, { locale: "zh" }).dayByDay[1]; // "2026-03-07 周六 不计：周末"
 * @throws DeadlineError `unknown-rule`
 */
export function explainDeadline(deadline: Deadline, { locale }: { readonly locale: Locale }): Explanation {
  const wording = wordings[locale];
  const row = rule(deadline.rule);
  const told: Told = {
    deadline,
    row,
    trigger: triggerLabels[row.trigger],
    end: row.end === undefined ? undefined : triggerLabels[row.end],
    condition: row.condition === undefined ? undefined : conditionLabels[row.condition],
    periodEnd: deadline.steps.find((step) => step.code === "period-end")?.on,
  };
  const sentences = [wording.short(told), ...wording.caveats(told)];
  return {
    short: sentences.join(locale === "zh" ? "" : " "),
    dayByDay: [
      ...deadline.steps.flatMap((step) => linesOf(step, deadline, row.direction === "before", wording)),
      ...wording.conclusion(deadline),
      wording.basis(deadline.basis),
    ],
  };
}

function linesOf(step: Step, { unit }: Deadline, backwards: boolean, wording: Wording): readonly string[] {
  if (step.code !== "counted" && step.code !== "skipped") return [wording.step(step)];
  const days = Array.from({ length: step.days }, (_, i) =>
    backwards ? addDays(step.to, -i) : addDays(step.from, i),
  );
  return days.map((day, i) => {
    const said =
      step.code === "skipped"
        ? wording.skipped(step)
        : wording.counted(step, step.total - step.days + 1 + i, unit ?? "day");
    return `${day} ${weekdayOf(day, wording)} ${said}`;
  });
}

/** 1970-01-01 was a Thursday. */
function weekdayOf(day: CivilDate, { weekdays }: Wording): string {
  return weekdays[(((dayNumber(day) + 4) % 7) + 7) % 7] ?? "";
}
