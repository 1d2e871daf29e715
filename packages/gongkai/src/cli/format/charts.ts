/** The two pictures of a report, as inline SVG. */
import type { Locale } from "../../locale.ts";
import type { DomainCount } from "../summary.ts";
import type { ReviewedEntry } from "../reviewed-entry.ts";
import { daysBetween } from "@gongkai/calendar";
import { verdictWords } from "../verdict-words.ts";
import { truncate } from "../width.ts";
import { escape, list } from "./markup.ts";

const WIDTH = 860;
const LABEL = 220;
const ROW = 30;
const verdicts = ["pass", "fail", "notEvaluated"] as const;

/** One bar a domain: how many records passed, failed, could not be evaluated. */
export function verdictChart(counts: readonly DomainCount[], locale: Locale): string {
  const most = Math.max(1, ...counts.map(({ total }) => total));
  const scale = (WIDTH - LABEL - 60) / most;
  const height = counts.length * ROW + 30;
  const rows = counts.map((count, i) => {
    const y = i * ROW;
    let x = LABEL;
    const parts = verdicts.map((verdict) => {
      const width = count[verdict] * scale;
      const at = x;
      x += width;
      return width === 0
        ? ""
        : `<rect class="${verdict}" x="${at.toFixed(1)}" y="${y + 5}" width="${width.toFixed(1)}" height="18"><title>${verdictWords[verdict][locale]} ${count[verdict]}</title></rect>`;
    });
    return `<text x="${LABEL - 10}" y="${y + 19}" text-anchor="end">${escape(truncate(count.name[locale], 30))}</text>${parts.join("")}<text class="dim" x="${(x + 6).toFixed(1)}" y="${y + 19}">${count.total}</text>`;
  });
  const legend = verdicts.map(
    (verdict, i) =>
      `<rect class="${verdict}" x="${LABEL + i * 130}" y="${height - 20}" width="12" height="12"/><text x="${LABEL + 18 + i * 130}" y="${height - 9}">${verdictWords[verdict][locale]}</text>`,
  );
  return svg(height, locale === "zh" ? "各领域结论" : "Verdicts by domain", [...rows, ...legend]);
}

interface Used {
  readonly name: string;
  readonly used: number;
  readonly allowed: number;
  readonly verdict: "pass" | "fail" | "notEvaluated";
}

/** Natural days used against natural days allowed, for every record whose publication is known. */
export function daysChart(entries: readonly ReviewedEntry[], locale: Locale): string {
  const zh = locale === "zh";
  const rows = entries.flatMap(usedDays);
  if (rows.length === 0) return "";
  const most = Math.max(...rows.map(({ used, allowed }) => Math.max(used, allowed)), 1);
  const scale = (WIDTH - LABEL - 90) / most;
  const bars = rows.map(({ name, used, allowed, verdict }, i) => {
    const y = i * ROW;
    const end = LABEL + Math.max(used, allowed) * scale;
    return `<text x="${LABEL - 10}" y="${y + 19}" text-anchor="end">${escape(truncate(name, 28))}</text><rect class="allowed" x="${LABEL}" y="${y + 4}" width="${(allowed * scale).toFixed(1)}" height="20"/><rect class="${verdict}" x="${LABEL}" y="${y + 9}" width="${Math.max(1, used * scale).toFixed(1)}" height="10"/><text class="dim" x="${(end + 6).toFixed(1)}" y="${y + 19}">${used} / ${allowed}</text>`;
  });
  const title = zh ? "已用天数与允许天数（自然日）" : "Days used against days allowed (natural days)";
  return `<section><h2>${title}</h2>${svg(rows.length * ROW, title, bars)}</section>`;
}

/** The deciding clock of a record whose start, due day and publication are known. */
function usedDays({ title, review: { deadlines, timeliness } }: ReviewedEntry): readonly Used[] {
  const clock = deadlines.find(({ rule }) => rule === timeliness.rule);
  const { triggeredBy, endedBy, dueOn, verdict } = clock ?? {};
  if (triggeredBy === undefined || endedBy === undefined || dueOn === undefined || verdict === undefined)
    return [];
  const used = daysBetween(triggeredBy.day, endedBy.day);
  return used < 0 ? [] : [{ name: title, used, allowed: daysBetween(triggeredBy.day, dueOn), verdict }];
}

function svg(height: number, title: string, parts: readonly string[]): string {
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escape(title)}">\n${list(parts, (part) => part)}\n</svg>`;
}
