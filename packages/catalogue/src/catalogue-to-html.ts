import {
  catalogueColumns,
  cellLines,
  headingSpan,
  itemHeading,
  tableOf,
  type CatalogueColumn,
  type CatalogueSource,
  type CatalogueTable,
  type PrintOptions,
} from "./catalogue-table.ts";
import type { Locale } from "@gongkai/law";
import { openMark } from "./print-facets.ts";

/** A catalogue as one page that needs nothing else; on paper A4 landscape, its headings repeated on each sheet. */
export function catalogueToHtml(source: CatalogueSource, options: PrintOptions = {}): string {
  const { locale = "zh" } = options;
  const table = tableOf(source, options);
  const lang = locale === "zh" ? "zh-CN" : "en";
  const title = escaped(table.title);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<div class="sheet" role="region" aria-label="${title}" tabindex="0">
<table>
<colgroup>${catalogueColumns.map(({ width }) => `<col style="width:${share(width)}%">`).join("")}</colgroup>
${head(locale)}
<tbody>
${body(table, locale)}
</tbody>
</table>
</div>
<ol class="notes">
${table.notes.map((note) => `<li>${escaped(note)}</li>`).join("\n")}
</ol>
</main>
</body>
</html>
`;
}

function head(locale: Locale): string {
  const grouped = catalogueColumns.filter((column) => column.grouped);
  const upper = catalogueColumns.map((column) => {
    if (!column.grouped) return `<th rowspan="2" scope="col">${escaped(column.name[locale])}</th>`;
    if (column !== grouped[0]) return "";
    return `<th colspan="${grouped.length}" scope="colgroup">${escaped(itemHeading[locale])}</th>`;
  });
  const lower = grouped.map(({ name }) => `<th scope="col">${escaped(name[locale])}</th>`);
  return `<thead>\n<tr>${upper.join("")}</tr>\n<tr>${lower.join("")}</tr>\n</thead>`;
}

function body({ rows }: CatalogueTable, locale: Locale): string {
  return rows
    .map((row, index) => {
      const cells = catalogueColumns.map((column) => {
        if (column.key !== "domainName")
          return `<td class="${column.key}">${cellLines(row, column)
            .map((line) => marked(line, locale))
            .join("<br>")}</td>`;
        const span = headingSpan(rows, index);
        return span === 0
          ? ""
          : `<th class="domain" scope="rowgroup" rowspan="${span}">${escaped(row.domainName)}</th>`;
      });
      return `<tr>${cells.join("")}</tr>`;
    })
    .join("\n");
}

/** What is open stands out. */
function marked(text: string, locale: Locale): string {
  const safe = escaped(text);
  const pattern = locale === "zh" ? /〔待定[^〕]*〕/g : /\[open[^\]]*\]/g;
  return safe === openMark[locale] ? `<mark>${safe}</mark>` : safe.replace(pattern, "<mark>$&</mark>");
}

function share(width: CatalogueColumn["width"]): string {
  const total = catalogueColumns.reduce((sum, column) => sum + column.width, 0);
  return ((100 * width) / total).toFixed(2);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const style = `
:root { color-scheme: light; --ink: #1a1a1a; --rule: #8a8a8a; --head: #eef1f4; --open: #fff3c4; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff;
  font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "SimSun", sans-serif; }
main { max-width: 1680px; margin: 0 auto; padding: 24px; }
h1 { margin: 0 0 16px; font-size: 22px; text-align: center; }
.sheet { overflow-x: auto; }
table { width: 100%; min-width: 1240px; border-collapse: collapse; table-layout: fixed; font-size: 12.5px; line-height: 1.5; }
th, td { border: 1px solid var(--rule); padding: 5px 6px; vertical-align: middle; overflow-wrap: anywhere; text-align: left; }
thead th { background: var(--head); text-align: center; font-weight: 600; }
.domain, .number, .audience, .manner, .level { text-align: center; }
mark { background: var(--open); color: inherit; padding: 0 1px; }
.notes { margin: 16px 0 0; padding-left: 24px; font-size: 12.5px; line-height: 1.7; }
@page { size: A4 landscape; margin: 12mm 10mm; }
@media print {
  main { max-width: none; padding: 0; }
  h1 { font-size: 15pt; margin-bottom: 6pt; }
  .sheet { overflow: visible; }
  table { min-width: 0; font-size: 7pt; line-height: 1.35; }
  th, td { padding: 2pt 2.5pt; border-color: #555; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  tr:has(.domain) { break-inside: auto; }
  .domain { vertical-align: top; }
  thead th, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .notes { font-size: 7.5pt; }
}
`;
