/** Units as they are written, and how one is expressed in another. Ratios are whole numbers, so nothing is rounded. */
import type { MoneyUnit, Unit } from "../kind.ts";

interface Measure {
  readonly dimension: string;
  readonly top: bigint;
  readonly bottom: bigint;
}

const measure = (dimension: string, top = 1n, bottom = 1n): Measure => ({ dimension, top, bottom });

const money = (top: bigint) => measure("money", top);
const area = (top: bigint, bottom = 1n) => measure("area", top, bottom);

/** Unit as written, in half-width letters → what it measures, against 元, 平方米, 天 and so on. */
const measures: Readonly<Record<string, Measure>> = {
  元: money(1n),
  人民币元: money(1n),
  元人民币: money(1n),
  圆: money(1n),
  千元: money(1000n),
  万元: money(10_000n),
  人民币万元: money(10_000n),
  万元人民币: money(10_000n),
  万: money(10_000n),
  百万元: money(1_000_000n),
  亿元: money(100_000_000n),
  平方米: area(1n),
  平米: area(1n),
  "㎡": area(1n),
  m2: area(1n),
  "m²": area(1n),
  亩: area(2000n, 3n),
  公顷: area(10_000n),
  ha: area(10_000n),
  hm2: area(10_000n),
  "hm²": area(10_000n),
  平方公里: area(1_000_000n),
  平方千米: area(1_000_000n),
  km2: area(1_000_000n),
  "km²": area(1_000_000n),
  "k㎡": area(1_000_000n),
  "㎢": area(1_000_000n),
  万平方米: area(10_000n),
  米: measure("length"),
  m: measure("length"),
  年: measure("years"),
  月: measure("months"),
  个月: measure("months"),
  天: measure("days"),
  日: measure("days"),
  日历天: measure("days"),
  个日历天: measure("days"),
  自然日: measure("days"),
  "%": measure("percent"),
  "％": measure("percent"),
  套: measure("套"),
  户: measure("户"),
  人: measure("人"),
  次: measure("次"),
  名: measure("名"),
  分: measure("分"),
  "万吨/年": measure("万吨/年"),
  万吨: measure("万吨/年"),
};

/** Every unit as it can be written, longest first. */
export const unitWords: readonly string[] = Object.keys(measures).toSorted((a, b) => b.length - a.length);

/** Whether a word is a unit, in whatever dimension. */
export function isUnit(word: string): boolean {
  return Object.hasOwn(measures, word.toLowerCase()) || Object.hasOwn(measures, word);
}

/** How many `to` one `from` is, as a ratio; nothing where the two do not measure the same. */
export function ratioOf(
  from: string,
  to: MoneyUnit | Unit,
): { readonly top: bigint; readonly bottom: bigint } | undefined {
  const source = measures[from] ?? measures[from.toLowerCase()];
  const target = measures[to];
  if (source === undefined || target === undefined || source.dimension !== target.dimension) return undefined;
  return { top: source.top * target.bottom, bottom: source.bottom * target.top };
}
