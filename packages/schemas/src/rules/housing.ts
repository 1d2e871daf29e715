import type { Rule } from "../rule.ts";

/** 完成比例 is what was done of what was planned, to the percent point it may be rounded to. */
export function percentOf<Percent extends string, Done extends string, Planned extends string>(
  id: string,
  percent: Percent,
  done: Done,
  planned: Planned,
): Rule<Percent | Done | Planned> {
  return {
    id,
    code: "contradicts",
    severity: "warning",
    needs: [percent, done, planned],
    at: percent,
    source: "meaning of the three figures",
    holds: (told, some, all) =>
      all === 0 ? undefined : Math.abs(Number(told) - (100 * Number(some)) / Number(all)) <= 1,
  };
}
