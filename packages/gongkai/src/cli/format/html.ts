/** Reviews as one page that needs nothing else: a summary, two charts, and each record with its quotes and steps. */
import { cite, provision, type ProvisionId } from "@gongkai/law";
import { explainDeadline } from "@gongkai/deadlines";
import { explainRoute } from "@gongkai/responsibility";
import type { ReviewedClock } from "../../clock.ts";
import type { Finding } from "../../findings.ts";
import type { Locale } from "../../locale.ts";
import { responsibilityLines } from "../../reviewed-responsibility.ts";
import { reasonText } from "../../messages/reason-text.ts";
import { formatLocation } from "../input/location.ts";
import { problemText } from "../input/problem-text.ts";
import type { ReviewedEntry } from "../reviewed-entry.ts";
import { countByDomain, countVerdicts } from "../summary.ts";
import { verdictWords } from "../verdict-words.ts";
import { partWords, recordTypeName } from "../words.ts";
import { daysChart, verdictChart } from "./charts.ts";
import { foldRows } from "./fold-rows.ts";
import { escape, list } from "./markup.ts";
import type { Report } from "./report.ts";
import { style } from "./style.ts";

const titles = {
  zh: "公共资源配置信息公开审查报告",
  en: "Review of disclosures in public resource allocation",
} as const;

export function reviewHtml(report: Report): string {
  const { entries, problems, asOf, locale } = report;
  const zh = locale === "zh";
  return `<!doctype html>
<html lang="${zh ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titles[locale]}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${titles[locale]}</h1>
<p>${zh ? `${entries.length} 条记录，截至 ${asOf}` : `${entries.length} records, as of ${asOf}`}</p>
${counters(entries, locale)}
</header>
<main>
${list(problems, (problem) => `<p class="problem">${escape(problemText(problem)[locale])}</p>`)}
<section>
<h2>${zh ? "各领域结论" : "Verdicts by domain"}</h2>
${verdictChart(countByDomain(entries), locale)}
</section>
${daysChart(entries, locale)}
<section>
<h2>${zh ? "逐条结果" : "Record by record"}</h2>
${list(entries, (entry) => record(entry, locale))}
</section>
</main>
<footer>
<p>${
    zh
      ? "“通过”只表示已收录的规则都已核对并通过；“未评定”写明缺了什么。本报告不作法律结论。"
      : "“Pass” says only that the encoded rules were checked and held; “not evaluated” says what was missing. This report draws no legal conclusion."
  }</p>
</footer>
</body>
</html>
`;
}

function counters(entries: readonly ReviewedEntry[], locale: Locale): string {
  const counts = countVerdicts(entries);
  const verdicts = ["pass", "fail", "notEvaluated"] as const;
  return `<ul class="counters">${list(
    verdicts,
    (verdict) => `<li class="${verdict}"><b>${counts[verdict]}</b> ${verdictWords[verdict][locale]}</li>`,
  )}</ul>`;
}

function record({ location, title, review }: ReviewedEntry, locale: Locale): string {
  const zh = locale === "zh";
  const { verdict, item, timeliness, findings, deadlines, responsibility, route } = review;
  const quoted = [
    ...new Set(findings.filter(({ level }) => level !== "note").flatMap(({ provisions }) => provisions)),
  ];
  return `<details class="record"${verdict === "fail" ? " open" : ""}>
<summary><span class="badge ${verdict}">${verdictWords[verdict][locale]}</span> <span class="title">${escape(title || formatLocation(location))}</span>
<span class="meta">${recordTypeName(item)[locale]}${timeliness.dueOn === undefined ? "" : ` · ${zh ? "应公开至" : "due"} ${timeliness.dueOn}`}</span></summary>
<p class="place">${escape(formatLocation(location))}</p>
${findings.length === 0 ? "" : `<h3>${zh ? "发现" : "Findings"}</h3><ul class="findings">${list(foldRows(findings, locale), (each) => finding(each, locale))}</ul>`}
${deadlines.length === 0 ? "" : `<h3>${zh ? "何时" : "By when"}</h3>${list(deadlines, (clock) => clockBlock(clock, locale))}`}
<h3>${zh ? "由谁" : "Who"}</h3>
<ul>${list(responsibilityLines(responsibility, locale), (line) => `<li>${escape(line)}</li>`)}</ul>
<h3>${zh ? "在哪里" : "Where"}</h3>
<ol>${list(explainRoute(route.steps, { locale, cite: (id) => cite(id, { locale }) }), (line) => `<li>${escape(line)}</li>`)}</ol>
${quoted.length === 0 ? "" : `<h3>${zh ? "原文" : "The sentences"}</h3>${list(quoted, (id) => quote(id, locale))}`}
</details>`;
}

function finding({ level, part, message = "", provisions }: Finding, locale: Locale): string {
  const cited = provisions.map((id) => cite(id, { locale })).filter((text) => !message.includes(text));
  return `<li class="${level}"><span class="part">${partWords[part][locale]}</span> ${escape(message)}${
    cited.length === 0 ? "" : ` <cite>${escape(cited.join(locale === "zh" ? "；" : "; "))}</cite>`
  }</li>`;
}

function clockBlock({ rule, deadline, reason, verdict }: ReviewedClock, locale: Locale): string {
  const head = `<p><span class="badge ${verdict}">${verdictWords[verdict][locale]}</span> <code>${escape(rule)}</code> ${
    reason === undefined ? "" : escape(reasonText(reason)[locale])
  }</p>`;
  if (deadline === undefined) return head;
  const { short, dayByDay } = explainDeadline(deadline, { locale });
  return `${head}<p>${escape(short)}</p><details><summary>${locale === "zh" ? "逐日计算" : "day by day"}</summary><ul class="steps">${list(dayByDay, (line) => `<li>${escape(line)}</li>`)}</ul></details>`;
}

function quote(id: ProvisionId, locale: Locale): string {
  const { quote: text, gloss, confidence } = provision(id);
  const doubt =
    confidence === "quoted" ? "" : ` <em>${locale === "zh" ? "（未见原文）" : "(text not seen)"}</em>`;
  return `<blockquote><p lang="zh-CN">${escape(text)}</p>${locale === "en" ? `<p>${escape(gloss)}</p>` : ""}<footer>${escape(cite(id, { locale }))}${doubt}</footer></blockquote>`;
}
