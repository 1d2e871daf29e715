import type { MoneyUnit } from "../kind.ts";
import type { Rule } from "../rule.ts";

/** 三十亿元: the upload checks of a provincial platform take a larger amount for 元 written where 万元 was meant. */
const implausible: Readonly<Record<MoneyUnit, number>> = { 元: 3_000_000_000, 万元: 300_000 };

/** An amount so large that 元 and 万元 were probably confused. */
export function unitSlip<Amount extends string>(amount: Amount, unit: MoneyUnit): Rule<Amount> {
  return {
    id: `${amount}-unit`,
    code: "unit-slip",
    severity: "warning",
    needs: [amount],
    at: amount,
    source: "upload checks of the Fujian V4 platform: amounts above 30亿元",
    holds: (value) => Number(value) <= implausible[unit],
    params: () => ({ unit, max: implausible[unit] }),
  };
}

/** Two amounts of the same thing that are four places apart, as 元 and 万元 are. */
export function sameScale<A extends string, B extends string>(id: string, one: A, other: B): Rule<A | B> {
  return {
    id,
    code: "unit-slip",
    severity: "warning",
    needs: [one, other],
    at: other,
    source: "two amounts of the same matter differ by the 10,000 between 元 and 万元",
    holds: (first, second) => {
      const a = Number(first);
      const b = Number(second);
      if (a <= 0 || b <= 0) return undefined;
      const ratio = Math.max(a, b) / Math.min(a, b);
      return ratio < 5000 || ratio > 20_000;
    },
  };
}
