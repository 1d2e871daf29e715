/** A deadline rule: how long, from when, counted how, in force since when, with its sentence. */
import { rule, rules, triggerLabels, type Rule, type RuleId } from "@gongkai/deadlines";
import type { Text } from "@gongkai/law";
import type { Locale } from "../../locale.ts";
import { unitNames } from "../../messages/unit-names.ts";
import type { Explained } from "../commands/explain.ts";
import { quoteLines } from "./quote-lines.ts";

const bounds = {
  max: { zh: "内", en: "at most" },
  min: { zh: "以上", en: "at least" },
  exact: { zh: "", en: "exactly" },
} as const satisfies Readonly<Record<string, Text>>;

/** `20个工作日内`, `at least 5 working day(s)`; the day itself where the sentence names one. */
export function periodText({ amount, unit, bound, dueOn }: Rule, locale: Locale): string {
  if (amount === undefined || unit === undefined)
    return dueOn ?? (locale === "zh" ? "未定天数" : "no number of days");
  return locale === "zh"
    ? `${amount}${unitNames[unit].zh}${bounds[bound].zh}`
    : `${bounds[bound].en} ${amount} ${unitNames[unit].en}`;
}

export function explainRule(id: RuleId, locale: Locale): Explained {
  const row = rule(id);
  const zh = locale === "zh";
  const { from, to } = row.effective;
  const versions = rules.filter(({ clock }) => clock === row.clock);
  const lines = [
    `${id}  ${periodText(row, locale)}`,
    `  ${zh ? "起算" : "from"}：${triggerLabels[row.trigger][locale]}`,
    `  ${zh ? "施行" : "in force"}：${from} – ${to ?? (zh ? "今" : "now")}`,
    `  ${zh ? "约束力、可信度" : "force, confidence"}：${row.force}, ${row.confidence}`,
    ...(versions.length < 2
      ? []
      : [
          `  ${zh ? "同一期限的各版本" : "versions of the clock"}：${versions.map((each) => each.id).join(" → ")}`,
        ]),
    ...quoteLines(row.provision, locale),
  ];
  return { lines, data: row };
}
