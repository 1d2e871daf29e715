import type { DutyId } from "../duty.ts";
import type { Rule } from "../rule.ts";
import { hasValue } from "./has-value.ts";

const failed: ReadonlySet<unknown> = new Set(["废标", "终止", "流标"]);

/** Names of the fields that tell of an award. */
interface AwardFields<Outcome extends string, Reason extends string> {
  readonly outcome: Outcome;
  readonly reason: Reason;
}

/** A failed or terminated procurement has no winner and no price; any other one has both. */
export function awardRules<
  Outcome extends string,
  Reason extends string,
  Supplier extends string,
  Price extends string,
  Words extends string,
>(
  { outcome, reason }: AwardFields<Outcome, Reason>,
  { supplier, price, words }: { readonly supplier: Supplier; readonly price: Price; readonly words: Words },
  provision: DutyId,
): readonly Rule<Outcome | Reason | Supplier | Price | Words>[] {
  const hasFailed = (state: unknown, why: unknown) => failed.has(state) || hasValue(why);
  const source = "a procurement that failed has no winner and no price";
  return [
    {
      id: "no-supplier-where-failed",
      code: "result-without-award",
      severity: "warning",
      needs: [supplier],
      also: [outcome, reason],
      at: supplier,
      source,
      holds: (_, state, why) => !hasFailed(state, why),
    },
    {
      id: "no-price-where-failed",
      code: "result-without-award",
      severity: "warning",
      needs: [price],
      also: [outcome, reason],
      at: price,
      source,
      holds: (value, state, why) => !hasFailed(state, why) || value === 0,
    },
    {
      id: "supplier-where-awarded",
      code: "award-without-result",
      severity: "error",
      needs: [],
      also: [supplier, outcome, reason],
      at: supplier,
      provision,
      source,
      holds: (value, state, why) => hasValue(value) || hasFailed(state, why),
    },
    {
      id: "price-where-awarded",
      code: "award-without-result",
      severity: "error",
      needs: [],
      also: [price, words, outcome, reason],
      at: price,
      provision,
      source,
      holds: (value, text, state, why) => hasValue(value) || hasValue(text) || hasFailed(state, why),
    },
  ];
}
