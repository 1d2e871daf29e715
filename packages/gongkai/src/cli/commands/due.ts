/** `gongkai due`: by when, and why that day. */
import { computeDeadline, explainDeadline, isRuleId, rules, type ExcludedPeriod } from "@gongkai/deadlines";
import { calendarOf, type CalendarOptions } from "../calendar.ts";
import { quoteLines } from "../explain/quote-lines.ts";
import { nearest } from "../nearest.ts";
import { deliver, jsonText } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import { wantsJson, type OutputOptions } from "./items.ts";

export interface DueOptions extends OutputOptions, CalendarOptions {
  readonly excluded?: readonly string[];
  readonly extended?: string;
}

export async function dueCommand(ruleText: string, day: string, options: DueOptions): Promise<number> {
  const { locale, out, extended, excluded = [] } = options;
  if (!isRuleId(ruleText)) throw unknownRule(ruleText);
  const deadline = computeDeadline({
    rule: ruleText,
    trigger: day,
    calendar: await calendarOf(options),
    excluded: excluded.map(periodOf),
    ...(extended !== undefined && { extendedBy: { amount: Number(extended) } }),
  });
  if (wantsJson(options)) await deliver(jsonText(deadline), out);
  else {
    const { short, dayByDay } = explainDeadline(deadline, { locale });
    await deliver(
      `${[short, "", ...dayByDay, "", ...deadline.basis.flatMap((id) => quoteLines(id, locale))].join("\n")}\n`,
      out,
    );
  }
  return 0;
}

function periodOf(text: string): ExcludedPeriod {
  const [from, to, ...rest] = text.split("..");
  if (from === undefined || to === undefined || rest.length > 0)
    throw new UsageError("bad-period", {
      zh: `“${text}”不是 A..B 形式的期间，例如 2026-03-02..2026-03-06`,
      en: `"${text}" is not a period written A..B, e.g. 2026-03-02..2026-03-06`,
    });
  return { from, to };
}

function unknownRule(text: string): UsageError {
  const meant = nearest(
    text,
    rules.map(({ id }) => id),
  );
  return new UsageError("unknown-rule", {
    zh: `没有期限规则“${text}”，最接近的是“${meant}”`,
    en: `there is no rule "${text}"; the nearest is "${meant}"`,
  });
}
