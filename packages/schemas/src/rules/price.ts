import type { Rule } from "../rule.ts";
import { hasValue } from "./has-value.ts";

const source = "platform data specification, 价款形式代码";

/** Names of the fields a price is made of. */
export interface PriceFields<Form extends string, Amount extends string, Words extends string> {
  readonly form: Form;
  readonly amount: Amount;
  readonly words: Words;
}

/**
 * What the form of a price (价款形式代码) asks for: an amount for form 1, a price in words for forms 2, 3 and 9, and
 * never both.
 */
export function priceRules<Form extends string, Amount extends string, Words extends string>({
  form,
  amount,
  words,
}: PriceFields<Form, Amount, Words>): readonly Rule<Form | Amount | Words>[] {
  return [
    {
      id: `${amount}-needed`,
      code: "amount-needed-for-price-form",
      severity: "warning",
      needs: [form],
      also: [amount],
      at: amount,
      source,
      holds: (priceForm, price) => priceForm !== "1" || hasValue(price),
    },
    {
      id: `${words}-needed`,
      code: "text-needed-for-price-form",
      severity: "warning",
      needs: [form],
      also: [words],
      at: words,
      source,
      holds: (priceForm, priceText) => priceForm === "1" || hasValue(priceText),
    },
    {
      id: `${amount}-or-${words}`,
      code: "amount-and-text-price",
      severity: "warning",
      needs: [amount, words],
      at: words,
      source,
      holds: () => false,
    },
  ];
}
