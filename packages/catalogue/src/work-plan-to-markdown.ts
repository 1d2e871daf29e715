import type { Locale } from "@gongkai/law";
import type { WorkPlan, WorkPlanEntry } from "./work-plan.ts";

const heads = {
  zh: ["信息", "公开内容", "公开主体", "公开渠道", "公开时效"],
  en: ["Information", "Content", "Responsible body", "Channels", "Period"],
} as const;

/** A work plan for writing on: open slots stand as 〔待填：…〕. */
export function workPlanToMarkdown(
  { title, parts, unfilled }: WorkPlan,
  { locale = "zh" }: { readonly locale?: Locale } = {},
): string {
  const lines = [`# ${title}`, ""];
  for (const { heading, entries } of parts) {
    if (heading !== undefined) lines.push(`## ${heading}`, "");
    for (const entry of entries) lines.push(...entryLines(entry, locale), "");
  }
  if (unfilled.length > 0) {
    lines.push(
      locale === "zh" ? `待填 ${unfilled.length} 处：` : `Still to be written (${unfilled.length}):`,
      "",
    );
    for (const { slot, prompt } of unfilled) lines.push(`- ${prompt}（\`${slot}\`）`);
    lines.push("");
  }
  return lines.join("\n");
}

function entryLines({ prompt, text, classes }: WorkPlanEntry, locale: Locale): readonly string[] {
  if (text !== undefined) return [text];
  if (classes === undefined || classes.length === 0)
    return [locale === "zh" ? `〔待填：${prompt}〕` : `[to be written: ${prompt}]`];
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/[\\|]/g, "\\$&")).join(" | ")} |`;
  return classes.flatMap(({ domainName, items }) => [
    `### ${domainName}`,
    "",
    row(heads[locale]),
    `|${" --- |".repeat(heads[locale].length)}`,
    ...items.map(({ itemName, content, body, channels, period }) =>
      row([itemName, content, body, channels, period]),
    ),
    "",
  ]);
}
