/** Amounts and quantities as notices print them: separators, currency marks, units, remarks in brackets. */
import { decimalOf, scaleBy, textOf, type Decimal } from "../decimal.ts";
import type { MoneyUnit, Unit } from "../kind.ts";
import { capitalNumeral } from "./capital-numeral.ts";
import { halfWidth } from "./fold.ts";
import { read, unread, type Reading } from "./reading.ts";
import { stripEnd } from "../strip-end.ts";
import { ratioOf, unitWords } from "./units.ts";

/** Where the unit of a number may be known from, beside its own text. */
export interface UnitContext {
  /** The unit the field is kept in; `undefined` for a bare number. */
  readonly kept: MoneyUnit | Unit | undefined;
  /** The unit in the heading, or of a field that tells the unit. */
  readonly heading: string | undefined;
}

const numeral = /^(约|共计?|合计|总计|均为|为)?\s?([+-]?)((?:\d{1,3}(?:,\d{3})+|\d{1,18})(?:\.\d{1,12})?)/u;
const currencyMark = /^(?:人民币|RMB|CNY|¥|￥)?:?\s?(?:¥|￥)?:?\s?/iu;
const remark = /^(?:人民币|RMB|CNY|整|[\s,。;])*(?:\(.*)?$/isu;

/** Reads a number into the unit its field is kept in. Exact: a decimal is moved, never multiplied as a float. */
export function readNumber(text: string, { kept, heading }: UnitContext): Reading {
  const plain = halfWidth(text.trim().slice(0, 400)).trim();
  const printed = printedNumber(plain) ?? capitalAmount(plain);
  if (printed === undefined) return unread;
  const { value, unit } = printed;
  if (kept === undefined) return unit === undefined ? read(toNumber(value)) : unread;
  const known = unit ?? heading;
  if (known === undefined)
    return {
      is: "read",
      value: toNumber(value),
      note: { code: "unit-assumed", severity: "info", params: { unit: kept } },
    };
  const ratio = ratioOf(known, kept);
  if (ratio === undefined) return unread;
  const scaled = scaleBy(value, ratio.top, ratio.bottom);
  const number = toNumber(scaled.value);
  if (scaled.exact) return read(number);
  return { is: "read", value: number, note: { code: "rounded", severity: "info", params: { unit: kept } } };
}

interface Printed {
  readonly value: Decimal;
  readonly unit: string | undefined;
}

function printedNumber(plain: string): Printed | undefined {
  const marked = plain.replace(currencyMark, "");
  const isYuan = /[¥￥]/u.test(plain.slice(0, plain.length - marked.length));
  const found = numeral.exec(marked);
  if (found === null) return undefined;
  const [all, , sign = "", digits = ""] = found;
  const value = decimalOf(sign + digits.replaceAll(",", ""));
  if (value === undefined) return undefined;
  const behind = marked.slice(all.length).trimStart();
  const unit = unitWords.find((word) => behind.toLowerCase().startsWith(word));
  const rest = unit === undefined ? behind : behind.slice(unit.length).trimStart();
  return remark.test(rest) ? { value, unit: unit ?? (isYuan ? "元" : undefined) } : undefined;
}

/** `陆拾叁万玖仟元整（¥639000.00）`: the numeral in words, which must agree with the digits where both stand. */
function capitalAmount(plain: string): Printed | undefined {
  const words = capitalNumeral(plain.replace(/^人民币:?/u, ""));
  if (words === undefined) return undefined;
  const behind = plain.slice(plain.indexOf(words.text) + words.text.length).replace(/^[整正,(\s]+/u, "");
  const digits = behind === "" ? undefined : printedNumber(stripEnd(behind, ")。"));
  if (behind !== "" && digits === undefined) return undefined;
  if (digits !== undefined && textOf(digits.value) !== textOf(words.value)) return undefined;
  return { value: words.value, unit: "元" };
}

function toNumber(value: Decimal): number {
  return Number(textOf(value));
}
