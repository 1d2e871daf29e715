import {
  catalogueColumns,
  cellText,
  itemHeading,
  tableOf,
  type CatalogueSource,
  type PrintOptions,
} from "./catalogue-table.ts";

const byteOrderMark = "\uFEFF";

/**
 * A catalogue as comma-separated values (RFC 4180), with the mark by which Excel knows UTF-8. Cells that a spreadsheet
 * would take for a formula are led by an apostrophe.
 */
export function catalogueToCsv(source: CatalogueSource, options: PrintOptions = {}): string {
  return byteOrderMark + csvOf(source, options);
}

/** The text without a mark. */
export function csvOf(source: CatalogueSource, options: PrintOptions): string {
  const { locale = "zh" } = options;
  const { rows } = tableOf(source, options);
  const heading = catalogueColumns.map(({ name, grouped }) =>
    grouped ? `${itemHeading[locale]} ${name[locale]}` : name[locale],
  );
  const lines = rows.map((row) => catalogueColumns.map((column) => cellText(row, column)));
  return [heading, ...lines].map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function quoted(cell: string): string {
  const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
