/** Where the known days of a procedure, or what follows from them, contradict its rules. */
import type { WorkingCalendar } from "@gongkai/calendar";
import type { OrderLink, RuleLink } from "../procedure.ts";
import type { TimelineConflict } from "../timeline.ts";
import { boundOnAct, type Ranges } from "./propagate.ts";

/** The conflicts, in the order of the steps. */
export function conflictsOf(
  ranges: Ranges,
  links: readonly (RuleLink | OrderLink)[],
  calendar: WorkingCalendar,
): readonly TimelineConflict[] {
  return [...ranges].flatMap(([milestone, { on, earliest, latest }]): readonly TimelineConflict[] => {
    if (on === undefined)
      return earliest !== undefined && latest !== undefined && latest.on < earliest.on
        ? [{ code: "no-day-left", milestone, bound: earliest, latest }]
        : [];
    const bounding = links.filter(({ act }) => act === milestone);
    return bounding.flatMap((link): readonly TimelineConflict[] => {
      const from = boundOnAct(ranges, link, "earliest", calendar);
      const to = boundOnAct(ranges, link, "latest", calendar);
      if (from !== undefined && on < from.on) return [{ code: "too-early", milestone, on, bound: from }];
      if (to !== undefined && on > to.on) return [{ code: "too-late", milestone, on, bound: to }];
      return [];
    });
  });
}
