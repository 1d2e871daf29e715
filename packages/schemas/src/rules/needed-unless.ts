import type { MustId } from "../duty.ts";
import type { Rule } from "../rule.ts";
import { hasValue } from "./has-value.ts";

/** A field is given unless one of the others is, which makes it needless. */
export function neededUnless<Needed extends string, const Other extends string>(
  id: string,
  needed: Needed,
  others: readonly [Other, ...Other[]],
  source: string,
  provision?: MustId,
): Rule<Needed | Other> {
  return {
    id,
    code: "needed-unless",
    severity: provision === undefined ? "warning" : "error",
    needs: [],
    also: [needed, ...others],
    at: needed,
    ...(provision && { provision }),
    source,
    holds: (...values) => values.some(hasValue),
  };
}
