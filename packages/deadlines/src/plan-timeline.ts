import { chinaCalendar, daysBetween, type CivilDate, type WorkingCalendar } from "@gongkai/calendar";
import type { ConditionId } from "./data/conditions.ts";
import { milestoneLabels, type MilestoneId } from "./data/milestones.ts";
import { procedures, type ProcedureId } from "./data/procedures.ts";
import { DeadlineError, printable } from "./errors.ts";
import { checkedDay } from "./internal/check.ts";
import { conflictsOf } from "./internal/conflicts.ts";
import { windowOf } from "./internal/link.ts";
import { propagate, sourceOf, weaker, type Range, type Ranges } from "./internal/propagate.ts";
import type { OrderLink, ProcedureTable, RuleLink } from "./procedure.ts";
import type { CriticalStep, Milestone, SilentRule, Timeline, TimelineFacts } from "./timeline.ts";

/**
 * When can each step of a procedure come, given the steps whose days are known? Earliest and latest days with what sets
 * them, steps that contradict each other, and the stretch that holds the end back the longest. What lies beyond the
 * calendar's notices is listed as not evaluated.
 *
 * @example
 * const { milestones } = planTimeline("land-listing", { "listing-start": "2026-06-01" });
 * milestones.find(({ id }) => id === "notice-published")?.latestOn; // "2026-05-12"
 * milestones.find(({ id }) => id === "listing-end")?.earliestOn; // "2026-06-11"
 * @throws DeadlineError `unknown-procedure`, `unknown-fact`, `bad-day`
 */
export function planTimeline(
  procedure: ProcedureId,
  facts: TimelineFacts,
  { calendar = chinaCalendar }: { readonly calendar?: WorkingCalendar } = {},
): Timeline {
  if (!Object.hasOwn(procedures, procedure))
    throw new DeadlineError("unknown-procedure", { value: printable(procedure) });
  const table: ProcedureTable = procedures[procedure];
  const { known, conditions } = readFacts(procedure, table, facts);
  const steps = table.steps
    .filter(({ id, when }) => when === undefined || conditions.get(when) === true || known.has(id))
    .map(({ id }) => id);
  const links = table.links.filter(({ trigger, act }) => steps.includes(trigger) && steps.includes(act));
  const ranges = propagate(known, steps, links, calendar);
  const critical = criticalStep(ranges);
  return {
    procedure,
    milestones: steps.map((id) => milestoneOf(id, ranges.get(id) ?? {})),
    conflicts: conflictsOf(ranges, links, calendar),
    ...(critical === undefined ? undefined : { critical }),
    questions: [
      ...new Set(
        table.steps.flatMap(({ when }) => (when === undefined || conditions.has(when) ? [] : [when])),
      ),
    ],
    notEvaluated: silentRules(ranges, links, calendar),
  };
}

function readFacts(procedure: ProcedureId, { steps }: ProcedureTable, facts: TimelineFacts) {
  const known = new Map<MilestoneId, CivilDate>();
  const conditions = new Map<ConditionId, boolean>();
  for (const [name, value] of Object.entries(facts)) {
    const step = steps.find(({ id }) => id === name);
    const condition = steps.find(({ when }) => when === name)?.when;
    if (step !== undefined) known.set(step.id, checkedDay(value, name));
    else if (condition !== undefined && typeof value === "boolean") conditions.set(condition, value);
    else throw new DeadlineError("unknown-fact", { value: name, procedure });
  }
  return { known, conditions };
}

function milestoneOf(id: MilestoneId, { on, earliest, latest }: Range): Milestone {
  const earliestOn = on ?? earliest?.on;
  const latestOn = on ?? latest?.on;
  const bounds = on === undefined ? [earliest, latest].filter((bound) => bound !== undefined) : [];
  return {
    id,
    label: milestoneLabels[id],
    ...(on === undefined ? undefined : { on }),
    ...(earliestOn === undefined ? undefined : { earliestOn }),
    ...(latestOn === undefined ? undefined : { latestOn }),
    ...(earliest === undefined ? undefined : { earliestBy: earliest }),
    ...(latest === undefined ? undefined : { latestBy: latest }),
    confidence: bounds.map(({ confidence }) => confidence).reduce(weaker, "quoted"),
    certainty: bounds.some(({ certainty }) => certainty === "provisional") ? "provisional" : "known",
  };
}

/** Walks back from the step that can come last, along the bounds that hold it, to a known day. */
function criticalStep(ranges: Ranges): CriticalStep | undefined {
  const open = [...ranges].filter(([, { earliest }]) => earliest !== undefined);
  let [to, range] = open.reduce<readonly [MilestoneId, Range] | readonly []>(
    (last, entry) => ((last[1]?.earliest?.on ?? "") <= (entry[1].earliest?.on ?? "") ? entry : last),
    [],
  );
  let critical: CriticalStep | undefined;
  const seen = new Set<MilestoneId>();
  while (to !== undefined && range?.earliest !== undefined && !seen.has(to)) {
    seen.add(to);
    const { from, rule, confidence, on } = range.earliest;
    const before: Range = ranges.get(from) ?? {};
    const days = daysBetween(before.on ?? before.earliest?.on ?? on, on);
    if (rule !== undefined && days > (critical?.days ?? 0)) critical = { from, to, rule, days, confidence };
    [to, range] = [from, before];
  }
  return critical;
}

/** Rules that could not be asked about a day of their steps, where no other answers between the same two. */
function silentRules(ranges: Ranges, links: readonly (RuleLink | OrderLink)[], calendar: WorkingCalendar) {
  const asked = links.flatMap((link) => {
    if (!("rule" in link)) return [];
    const { rule, trigger, act } = link;
    const step = hasDay(ranges, trigger) ? trigger : act;
    const days = (["earliest", "latest"] as const).flatMap((side) => sourceOf(ranges, step, side)?.on ?? []);
    return [...new Set(days)].map((on) => ({
      rule,
      pair: `${trigger} ${act}`,
      step,
      on,
      window: windowOf(link, on, calendar),
    }));
  });
  const answered = new Set(asked.flatMap(({ pair, window }) => (typeof window === "object" ? [pair] : [])));
  return asked.flatMap(({ rule, pair, step, on, window }): readonly SilentRule[] =>
    typeof window === "object" || answered.has(pair) ? [] : [{ rule, step, on, reason: window }],
  );
}

function hasDay(ranges: Ranges, id: MilestoneId): boolean {
  return sourceOf(ranges, id, "earliest") !== undefined || sourceOf(ranges, id, "latest") !== undefined;
}
