/** Earliest and latest days of the steps of a procedure, by passing bounds along its links until nothing changes. */
import type { Certainty, CivilDate, WorkingCalendar } from "@gongkai/calendar";
import type { Confidence } from "@gongkai/law";
import type { MilestoneId } from "../data/milestones.ts";
import type { OrderLink, RuleLink } from "../procedure.ts";
import { rule } from "../rules.ts";
import type { MilestoneBound } from "../timeline.ts";
import { triggerFor, windowOf } from "./link.ts";

type Link = RuleLink | OrderLink;
type Side = "earliest" | "latest";

/** What is known of the day of a step. */
export interface Range {
  readonly on?: CivilDate;
  readonly earliest?: MilestoneBound;
  readonly latest?: MilestoneBound;
}

/** The ranges of all steps. */
export type Ranges = ReadonlyMap<MilestoneId, Range>;

/** What a step passes on: its day, or a bound of it. */
export type Source = Pick<MilestoneBound, "on" | "confidence" | "certainty">;

const ranks: readonly Confidence[] = ["quoted", "secondary", "memory"];

/** The less certain of two. */
export function weaker(a: Confidence, b: Confidence): Confidence {
  return ranks.indexOf(a) > ranks.indexOf(b) ? a : b;
}

/** The bounds that follow from the known days. */
export function propagate(
  known: ReadonlyMap<MilestoneId, CivilDate>,
  steps: readonly MilestoneId[],
  links: readonly Link[],
  calendar: WorkingCalendar,
): Ranges {
  let ranges: Ranges = new Map(
    steps.map((id) => {
      const on = known.get(id);
      return [id, on === undefined ? {} : { on }];
    }),
  );
  // A bound crosses one link a round, so that it has been everywhere after as many rounds as there are steps.
  for (let round = 0; round < steps.length; round++) {
    const next = links.reduce((before, link) => across(before, link, calendar), ranges);
    if (next === ranges) break;
    ranges = next;
  }
  return ranges;
}

function across(ranges: Ranges, link: Link, calendar: WorkingCalendar): Ranges {
  const sides: readonly Side[] = ["earliest", "latest"];
  return sides.reduce((before, side) => {
    const forwards = tighten(before, link.act, side, boundOnAct(ranges, link, side, calendar));
    return tighten(forwards, link.trigger, side, boundOnTrigger(ranges, link, side, calendar));
  }, ranges);
}

/** The day a step passes on: its own where that is known. */
export function sourceOf(ranges: Ranges, id: MilestoneId, side: Side): Source | undefined {
  const { on, [side]: held } = ranges.get(id) ?? {};
  if (on !== undefined) return { on, confidence: "quoted", certainty: "known" };
  return held && { on: held.on, confidence: held.confidence, certainty: held.certainty };
}

/** The bound that a link sets on its act, given what is known of its trigger. */
export function boundOnAct(
  ranges: Ranges,
  link: Link,
  side: Side,
  calendar: WorkingCalendar,
): MilestoneBound | undefined {
  const source = sourceOf(ranges, link.trigger, side);
  const window = source && windowOf(link, source.on, calendar);
  if (source === undefined || typeof window !== "object") return undefined;
  const on = side === "earliest" ? window.from : window.to;
  if (on === undefined) return undefined;
  if (side === "earliest" && window.ordered === true) return { ...source, on, from: link.trigger };
  return bound(link, link.trigger, source, on, window.certainty);
}

/** The bound that a link sets on its trigger, given what is known of its act. */
function boundOnTrigger(
  ranges: Ranges,
  link: Link,
  side: Side,
  calendar: WorkingCalendar,
): MilestoneBound | undefined {
  const source = sourceOf(ranges, link.act, side);
  const found = source && triggerFor(link, source.on, side === "earliest" ? "first" : "last", calendar);
  if (source === undefined || found === undefined) return undefined;
  const { on, window } = found;
  if (side === "latest" && window.ordered === true) return { ...source, on, from: link.act };
  return bound(link, link.act, source, on, window.certainty);
}

function bound(
  link: Link,
  from: MilestoneId,
  source: Source,
  on: CivilDate,
  certainty: Certainty,
): MilestoneBound {
  if (!("rule" in link)) return { ...source, on, from };
  const { id, force, confidence } = rule(link.rule);
  return {
    on,
    from,
    rule: id,
    force,
    confidence: weaker(confidence, source.confidence),
    certainty: source.certainty === "provisional" ? "provisional" : certainty,
  };
}

function tighten(ranges: Ranges, id: MilestoneId, side: Side, by: MilestoneBound | undefined): Ranges {
  const range = ranges.get(id);
  if (by === undefined || range === undefined || range.on !== undefined) return ranges;
  const held = range[side]?.on;
  if (held !== undefined && (side === "earliest" ? by.on <= held : by.on >= held)) return ranges;
  return new Map(ranges).set(id, { ...range, [side]: by });
}
