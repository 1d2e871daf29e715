import type { Rule } from "../rule.ts";

/** A part is not more than the whole it belongs to. */
export function notMoreThan<Part extends string, Whole extends string>(
  id: string,
  part: Part,
  whole: Whole,
  source: string,
): Rule<Part | Whole> {
  return {
    id,
    code: "exceeds",
    severity: "warning",
    needs: [part, whole],
    at: part,
    source,
    holds: (some, all) => Number(some) <= Number(all),
  };
}
