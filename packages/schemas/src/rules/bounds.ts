import type { Rule } from "../rule.ts";

/** The lower bound of a range is not above the upper one. */
export function bounds<Low extends string, High extends string>(
  id: string,
  low: Low,
  high: High,
  source = "meaning of the two bounds",
): Rule<Low | High> {
  return {
    id,
    code: "bounds-reversed",
    severity: "error",
    needs: [low, high],
    at: high,
    source,
    holds: (least, most) => Number(least) <= Number(most),
  };
}
