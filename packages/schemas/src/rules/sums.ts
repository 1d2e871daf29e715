import { add, compare, decimalOfNumber, sumOf, textOf, type Decimal } from "../decimal.ts";
import type { Rule } from "../rule.ts";
import { numbersOf } from "./has-value.ts";

/** 资产总额 = 负债总额 + 净资产, to the rounding of the last digit printed. Net assets may be negative. */
export function balance<Assets extends string, Debts extends string, Equity extends string>(
  id: string,
  assets: Assets,
  debts: Debts,
  equity: Equity,
): Rule<Assets | Debts | Equity> {
  return {
    id,
    code: "balance-does-not-add-up",
    severity: "error",
    needs: [assets, debts, equity],
    at: assets,
    source: "identity of the balance sheet",
    holds: (total, debt, net) => isAbout(sumOf([Number(debt), Number(net)]), decimalOfNumber(Number(total))),
    params: (_, debt, net) => ({ sum: textOf(sumOf([Number(debt), Number(net)])) }),
  };
}

/** The parts of a total, one a row, add up to it. */
export function partsAddUp<Total extends string, List extends string>(
  id: string,
  total: Total,
  list: List,
  part: string,
  {
    code = "parts-do-not-add-up",
    source = "the total stated and its parts",
  }: { readonly code?: "parts-do-not-add-up" | "instalments-do-not-add-up"; readonly source?: string } = {},
): Rule<Total | List> {
  return {
    id,
    code,
    severity: "warning",
    needs: [total, list],
    at: total,
    source,
    holds: (stated, given) => {
      const parts = numbersOf(given, part);
      return parts && isAbout(sumOf(parts), decimalOfNumber(Number(stated)));
    },
    params: (_, given) => ({ sum: textOf(sumOf(numbersOf(given, part) ?? [])) }),
  };
}

/** Equal up to one unit of the last place that the coarser of the two is printed with, two places at most. */
function isAbout(a: Decimal, b: Decimal): boolean {
  const slack: Decimal = { units: 1n, scale: Math.max(2, Math.min(a.scale, b.scale)) };
  const difference = add(a, { units: -b.units, scale: b.scale });
  const distance = difference.units < 0n ? { ...difference, units: -difference.units } : difference;
  return compare(distance, slack) <= 0;
}
