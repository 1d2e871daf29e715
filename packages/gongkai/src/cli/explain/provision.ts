/** A provision: the sentence, its standing, and what was built on it. */
import { cite, instrument, items, provision, type ProvisionId } from "@gongkai/law";
import { rules } from "@gongkai/deadlines";
import type { Locale } from "../../locale.ts";
import type { Explained } from "../commands/explain.ts";
import { quoteLines } from "./quote-lines.ts";
import { periodText } from "./rule.ts";

export function explainProvision(id: ProvisionId, locale: Locale): Explained {
  const found = provision(id);
  const zh = locale === "zh";
  const { from, to } = found.effective;
  const own = rules.filter((row) => row.provision === id);
  const told = items.filter((each) => each.provision === id);
  const lines = [
    cite(id, { locale }),
    `  ${instrument(found.instrument).name[locale]}`,
    ...quoteLines(id, locale),
    `  ${zh ? "施行" : "in force"}：${from} – ${to ?? (zh ? "今" : "now")}`,
    `  ${zh ? "约束力、可信度" : "force, confidence"}：${found.force}, ${found.confidence}`,
    ...(found.note === undefined ? [] : [`  ${zh ? "注" : "note"}：${found.note}`]),
    ...own.map((row) => `  ${zh ? "期限" : "deadline"}：${periodText(row, locale)}  [${row.id}]`),
    ...told.map((each) => `  ${zh ? "事项" : "item"}：${each.name[locale]}  [${each.id}]`),
  ];
  return { lines, data: { ...found, rules: own.map((row) => row.id), items: told.map((each) => each.id) } };
}
