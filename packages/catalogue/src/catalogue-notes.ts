import type { CatalogueRow, OpenPoint } from "./catalogue-row.ts";
import type { CompiledProfile, Due, RemovedItem } from "./compiled-profile.ts";
import { domainName, domainOfSubject } from "./subject.ts";
import { spanText } from "./period.ts";
import type { Locale } from "@gongkai/law";

const columnNames = {
  itemName: { zh: "公开事项", en: "item" },
  domainName: { zh: "公开事项", en: "item" },
  content: { zh: "公开内容", en: "content" },
  citations: { zh: "公开依据", en: "basis" },
  period: { zh: "公开时限", en: "period" },
  body: { zh: "公开主体", en: "responsible body" },
  channels: { zh: "公开渠道和载体", en: "channels" },
  audience: { zh: "公开对象", en: "audience" },
  manner: { zh: "公开方式", en: "manner" },
  level: { zh: "公开层级", en: "level of government" },
  supervision: { zh: "监督渠道", en: "supervision channel" },
} as const;

const reasons = {
  "not-stated": { zh: "各项依据均未规定", en: "no source settles it" },
  secondary: { zh: "据转述，未见原文", en: "known from a report, the text not seen" },
  memory: { zh: "凭记忆，未见原文", en: "known from memory, the text not seen" },
} as const;

/** What is printed 〔待定〕, column by column, with the numbers of the lines. */
export function openNotes(rows: readonly CatalogueRow[], locale: Locale): readonly string[] {
  const lines = new Map<string, { point: OpenPoint; numbers: number[] }>();
  for (const { number, open = [] } of rows)
    for (const point of open) {
      const key = `${point.column}|${point.why}`;
      const found = lines.get(key);
      if (found === undefined) lines.set(key, { point, numbers: [number] });
      else found.numbers.push(number);
    }
  return [...lines.values()].map(({ point: { column, why }, numbers }) => {
    const where = ranges(numbers);
    const name = columnNames[column][locale];
    const reason = reasons[why][locale];
    return locale === "zh"
      ? `待定：${name}（第${where}项）：${reason}。`
      : `Open: ${name} (lines ${where}): ${reason}.`;
  });
}

/** Everything that stands under a catalogue. */
export function catalogueNotes(
  { asOf, lineage, removed, duties }: CompiledProfile,
  rows: readonly CatalogueRow[],
  locale: Locale,
): readonly string[] {
  const zh = locale === "zh";
  const head = zh
    ? `按${asOf}有效的规定编成；方案：${lineage.join(" ← ")}。`
    : `Read against the rules in force on ${asOf}; profile: ${lineage.join(" ← ")}.`;
  const left = leftOut(removed, rows, locale).map(([reason, names]) =>
    zh ? `不列：${names.join("、")}。理由：${reason}。` : `Left out: ${names.join("; ")}. Reason: ${reason}.`,
  );
  const due = duties.map(({ value: { name, body, recipient, due: when } }) => {
    const who = [body?.[locale], recipient && `${zh ? "报" : "to "}${recipient[locale]}`].filter(
      (part) => part !== undefined,
    );
    const details = who.length === 0 ? "" : zh ? `（${who.join("，")}）` : ` (${who.join(", ")})`;
    return zh
      ? `其他义务：${name.zh}${details}：${dueText(when, locale)}。`
      : `Also due: ${name.en}${details}: ${dueText(when, locale)}.`;
  });
  return [head, ...openNotes(rows, locale), ...left, ...due];
}

/** What is left out, by reason; a heading of which nothing is left is named as a whole. */
function leftOut(
  removed: readonly RemovedItem[],
  rows: readonly CatalogueRow[],
  locale: Locale,
): readonly (readonly [string, readonly string[]])[] {
  const listed = new Set(rows.map(({ domain }) => domain));
  const byReason = new Map<string, Set<string>>();
  for (const { item, name, reason } of removed) {
    const domain = domainOfSubject(item);
    const whole = `${domainName(domain)[locale]}${locale === "zh" ? "全部事项" : " (all)"}`;
    const names = byReason.get(reason[locale]) ?? new Set();
    byReason.set(reason[locale], names.add(listed.has(domain) ? name[locale] : whole));
  }
  return [...byReason].map(([reason, names]) => [reason, [...names]]);
}

/** When a duty falls due, in words. */
export function dueText({ on, yearly, within, text }: Due, locale: Locale): string {
  const zh = locale === "zh";
  if (on !== undefined) return zh ? `${on}前` : `by ${on}`;
  if (yearly !== undefined) {
    const [month, day] = yearly.split("-");
    if (day === "last")
      return zh ? `每年${Number(month)}月底前` : `by the end of month ${Number(month)} each year`;
    return zh ? `每年${Number(month)}月${Number(day)}日前` : `by ${yearly} each year`;
  }
  if (within !== undefined) {
    const span = spanText(within)[locale];
    return zh ? `${within.after.zh}后${span}内` : `within ${span} after ${within.after.en}`;
  }
  return text?.[locale] ?? "";
}

/** 1, 2, 3, 5 as 1–3、5. */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join("、");
}
