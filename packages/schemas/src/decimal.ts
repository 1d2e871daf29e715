/** Exact decimal arithmetic on the few operations that reading and comparing amounts needs. */

import { stripEnd } from "./strip-end.ts";

/** `units` × 10^-`scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** The decimal a text writes in plain digits, or nothing. */
export function decimalOf(text: string): Decimal | undefined {
  const parts = /^([+-]?)(\d{1,30})(?:\.(\d{1,30}))?$/u.exec(text);
  if (parts === null) return undefined;
  const [, sign = "", whole = "", fraction = ""] = parts;
  const units = BigInt(whole + fraction);
  return { units: sign === "-" ? -units : units, scale: fraction.length };
}

/** The decimal a number stands for: the shortest one that reads back as the same number. */
export function decimalOfNumber(value: number): Decimal {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  const { units, scale } = decimalOf(digits) ?? { units: 0n, scale: 0 };
  const shift = scale - Number(exponent);
  return shift >= 0 ? { units, scale: shift } : { units: units * 10n ** BigInt(-shift), scale: 0 };
}

/** a + b. */
export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

/** -1, 0 or 1 as a is less than, equal to or more than b. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const left = unitsAt(a, scale);
  const right = unitsAt(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** a × numerator / denominator, exact where it has an end within `places` places and rounded half up where not. */
export function scaleBy(
  { units, scale }: Decimal,
  numerator: bigint,
  denominator: bigint,
  places = 10,
): { readonly value: Decimal; readonly exact: boolean } {
  const top = units * numerator * 10n ** BigInt(places);
  const quotient = top / denominator;
  const rest = top % denominator;
  if (rest === 0n) return { value: { units: quotient, scale: scale + places }, exact: true };
  const away = 2n * (rest < 0n ? -rest : rest) >= denominator ? (top < 0n ? -1n : 1n) : 0n;
  return { value: { units: quotient + away, scale: scale + places }, exact: false };
}

/** The decimal in plain digits, without trailing zeros. */
export function textOf({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const fraction = stripEnd(digits.slice(digits.length - scale), "0");
  return (units < 0n ? "-" : "") + whole + (fraction === "" ? "" : `.${fraction}`);
}

/** The sum of numbers, as the decimals they stand for. */
export function sumOf(values: readonly number[]): Decimal {
  return values.reduce((sum, value) => add(sum, decimalOfNumber(value)), { units: 0n, scale: 0 });
}

function unitsAt({ units, scale }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale);
}
