import { compareTimes } from "../check/day.ts";
import type { DutyId } from "../duty.ts";
import type { Rule } from "../rule.ts";

/** What else is said of a rule on the order of two days. */
export interface OrderOptions {
  readonly severity?: "error" | "warning";
  /** Whether the two days may be the same. */
  readonly same?: "allowed" | "refused";
  readonly provision?: DutyId;
  readonly source?: string;
}

/** One day or time does not lie after another. Undecided where only one of the two tells the time of a same day. */
export function inOrder<Earlier extends string, Later extends string>(
  id: string,
  earlier: Earlier,
  later: Later,
  { severity = "error", same = "allowed", provision, source = "order of time" }: OrderOptions = {},
): Rule<Earlier | Later> {
  return {
    id,
    code: "order-of-days",
    severity,
    needs: [earlier, later],
    at: later,
    ...(provision !== undefined && { provision }),
    source,
    holds: (from, to) => {
      if (typeof from !== "string" || typeof to !== "string") return undefined;
      const order = compareTimes(from, to);
      if (order === undefined) return same === "allowed" ? true : undefined;
      return same === "allowed" ? order <= 0 : order < 0;
    },
  };
}
