import { triggerLabels, type Rule } from "@gongkai/deadlines";
import type { Rank, Text } from "@gongkai/law";
import type { PeriodChange, Span, Unit } from "./compiled-profile.ts";
import { sameText } from "./text.ts";

const unitNames: Readonly<Record<Unit, Text>> = {
  "working-day": { zh: "个工作日", en: "working day" },
  day: { zh: "日", en: "day" },
  month: { zh: "个月", en: "month" },
  year: { zh: "年", en: "year" },
  hour: { zh: "小时", en: "hour" },
};

/** A number with its unit: 20个工作日, 20 working days. */
export function spanText({ amount, unit }: Pick<Span, "amount" | "unit">): Text {
  const { zh, en } = unitNames[unit];
  return { zh: `${amount}${zh}`, en: `${amount} ${en}${amount === 1 ? "" : "s"}` };
}

/** The words of a period that has a number and no words of its own. */
export function phraseOf(span: Span): Text {
  const trigger = triggerText(span.trigger);
  const { zh, en } = spanText(span);
  if (span.bound === "min") return { zh: `不少于${zh}`, en: `at least ${en}` };
  return { zh: `自${trigger.zh}之日起${zh}内`, en: `within ${en} after ${trigger.en}` };
}

/** What starts a period, in words: the known triggers have names, others are their own name. */
function triggerText(trigger: string): Text {
  const known: Readonly<Record<string, Text>> = triggerLabels;
  return Object.hasOwn(known, trigger) ? (known[trigger] ?? sameText(trigger)) : sameText(trigger);
}

/**
 * How one period stands to another. Working days are at least as many natural days, so periods in the two units compare
 * in one direction only; where it depends on the calendar, or the clocks start differently, the answer is `not-comparable`.
 */
export function compareSpans(before: Span, after: Span): Exclude<PeriodChange, "new"> {
  if (before.bound !== after.bound || before.trigger !== after.trigger) return "not-comparable";
  const length = compareLengths(before, after);
  if (length === undefined) return "not-comparable";
  if (length === 0) return "same";
  return length < 0 === (before.bound === "min") ? "looser" : "tighter";
}

/** Below 0: the second is shorter for certain; above 0: longer; 0: equal; `undefined`: it depends. */
function compareLengths(before: Span, after: Span): number | undefined {
  if (before.unit === after.unit) return after.amount - before.amount;
  if (before.unit === "working-day" && after.unit === "day" && after.amount <= before.amount) return -1;
  if (before.unit === "day" && after.unit === "working-day" && after.amount >= before.amount) return 1;
  return undefined;
}

/** The ranks of document that may lengthen the period of a rule; an empty list: any may, with a warning. */
export function ranksThatMayLengthen(rule: Rule, rank: Rank | undefined): readonly Rank[] {
  if (rule.overriddenBy !== undefined) return rule.overriddenBy;
  if (rank === "law") return ["law"];
  if (rank === "administrative-regulation") return ["law", "administrative-regulation"];
  return [];
}

const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** A whole number below 100 as Chinese writes it: 十五, 二十. */
function chineseNumber(amount: number): string {
  const tens = Math.floor(amount / 10);
  const ones = amount % 10;
  const head = tens === 0 ? "" : `${tens === 1 ? "" : (digits[tens] ?? "")}十`;
  return ones === 0 && tens > 0 ? head : `${head}${digits[ones] ?? ""}`;
}

/** Whether a phrase says the number it goes with, in figures or in Chinese numerals. */
export function saysAmount(phrase: string, amount: number): boolean {
  if (new RegExp(`(?<!\\d)${amount}(?!\\d)`).test(phrase)) return true;
  const numeral = "[零一二三四五六七八九十]";
  return amount < 100 && new RegExp(`(?<!${numeral})${chineseNumber(amount)}(?!${numeral})`).test(phrase);
}
