import type { Decimal } from "../decimal.ts";

const digits = "零壹贰叁肆伍陆柒捌玖";
const steps: Readonly<Record<string, bigint>> = { 拾: 10n, 佰: 100n, 仟: 1000n };
const groups: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

/** An amount at the beginning of a text in the capital numerals of invoices, 陆拾叁万玖仟元, in 元. */
export function capitalNumeral(text: string): { readonly text: string; readonly value: Decimal } | undefined {
  const found =
    /^([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,30})[元圆](?:([壹贰叁肆伍陆柒捌玖])角)?零?(?:([壹贰叁肆伍陆柒捌玖])分)?/u.exec(
      text,
    );
  if (found === null) return undefined;
  const [all, whole = "", tenths = "零", hundredths = "零"] = found;
  const cents = digits.indexOf(tenths) * 10 + digits.indexOf(hundredths);
  return { text: all, value: { units: wholeOf(whole) * 100n + BigInt(cents), scale: 2 } };
}

function wholeOf(text: string): bigint {
  let total = 0n;
  let group = 0n;
  let digit = 0n;
  for (const character of text) {
    const step = steps[character];
    const size = groups[character];
    if (step !== undefined) {
      group += (digit === 0n ? 1n : digit) * step;
      digit = 0n;
    } else if (size !== undefined) {
      total = size === 100_000_000n ? (total + group + digit) * size : total + (group + digit) * size;
      group = 0n;
      digit = 0n;
    } else digit = BigInt(digits.indexOf(character));
  }
  return total + group + digit;
}
