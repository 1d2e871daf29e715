import { compare, decimalOfNumber, scaleBy, textOf } from "../decimal.ts";
import type { Rule } from "../rule.ts";
import { hasValue } from "./has-value.ts";
import { neededUnless } from "./needed-unless.ts";
import type { PriceFields } from "./price.ts";

const percentOfValuation = { first: 100n, later: 90n } as const;

/**
 * 首次挂牌价 is not below 评估值; a later listing is not below 90 % of it without a new approval, which a record does
 * not tell: hence a warning. Undecided between the two floors while the record does not say which listing it is.
 */
export function listedAtValuation<Price extends string, Valuation extends string, Reductions extends string>(
  price: Price,
  valuation: Valuation,
  reductions: Reductions,
): Rule<Price | Valuation | Reductions> {
  const floorOf = (valued: unknown, times: unknown) =>
    scaleBy(
      decimalOfNumber(Number(valued)),
      typeof times === "number" && times > 0 ? percentOfValuation.later : percentOfValuation.first,
      100n,
    ).value;
  return {
    id: "listed-at-valuation",
    code: "listed-below-valuation",
    severity: "warning",
    needs: [price, valuation],
    also: [reductions],
    at: price,
    source: "企业国有资产交易监督管理办法, articles not seen: the first listing price and its reductions",
    holds: (listed, valued, times) => {
      const offered = decimalOfNumber(Number(listed));
      if (compare(offered, floorOf(valued, 0)) >= 0) return true;
      if (compare(offered, floorOf(valued, 1)) < 0) return false;
      return hasValue(times) ? times !== 0 : undefined;
    },
    params: (_, valued, times) => ({
      min: Number(textOf(floorOf(valued, times))),
      shown: [{ label: { zh: "评估值", en: "valuation" }, value: String(valued) }],
    }),
  };
}

/** A price is told as an amount or in words; where the record tells its form, the rules of the form say which. */
export function priceNeeded<Form extends string, Amount extends string, Words extends string>({
  form,
  amount,
  words,
}: PriceFields<Form, Amount, Words>): Rule<Form | Amount | Words> {
  const source = "platform data specification, 挂牌价格 and 成交金额 of tables 750 and 753";
  return neededUnless<Amount, Words | Form>("price-told", amount, [words, form], source);
}

/** What the standard asks of a transfer of shares (table 750), not of the sale of an asset (table 700). */
export function neededOfShares<Needed extends string, Asset extends string>(
  needed: Needed,
  asset: Asset,
): Rule<Needed | Asset> {
  return neededUnless(`${needed}-of-shares`, needed, [asset], "platform data specification, table 750");
}
