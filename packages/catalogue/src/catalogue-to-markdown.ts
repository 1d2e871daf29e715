import {
  catalogueColumns,
  cellText,
  tableOf,
  type CatalogueSource,
  type PrintOptions,
} from "./catalogue-table.ts";

/** A catalogue as a Markdown table, with its notes under it. */
export function catalogueToMarkdown(source: CatalogueSource, options: PrintOptions = {}): string {
  const { locale = "zh" } = options;
  const { title, rows, notes } = tableOf(source, options);
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(" | ")} |`;
  return [
    `# ${title}`,
    "",
    line(catalogueColumns.map(({ name }) => name[locale])),
    `|${" --- |".repeat(catalogueColumns.length)}`,
    ...rows.map((row) => line(catalogueColumns.map((column) => cellText(row, column)))),
    "",
    ...notes.map((note) => `- ${note}`),
    "",
  ].join("\n");
}

function escapeCell(text: string): string {
  return text.replace(/[\\|]/g, "\\$&").replace(/\s*\n\s*/g, "<br>");
}
