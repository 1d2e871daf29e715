import Papa from "papaparse";
import { platformLabels, toPlatformRows, type ExportOptions } from "./export-rows.ts";
import type { BlacklistEntry } from "./entry.ts";
import { importRows, type ImportedList, type ImportOptions } from "./import-rows.ts";

/**
 * A list as CSV: the fields of 17.2 under their Chinese labels. Cells that a spreadsheet would take for formulas are
 * disarmed.
 *
 * @example
 * ```ts
 * fromCsv(toCsv(entries, { on: "2026-06-01" }), { knownOn: "2026-06-01" }).entries[0]?.id; // "BL-1"
 * ```
 * @throws BlacklistError `not-a-day`
 */
export function toCsv(entries: readonly BlacklistEntry[], options: ExportOptions): string {
  const rows = toPlatformRows(entries, options).map((row) => Object.values(row));
  return Papa.unparse([Object.values(platformLabels), ...rows], { newline: "\n", escapeFormulae: true });
}

/**
 * Reads a list from CSV with a heading row; see {@link importRows}.
 *
 * @throws BlacklistError `not-a-day`
 */
export function fromCsv(text: string, options: ImportOptions): ImportedList {
  const { data } = Papa.parse<Record<string, unknown>>(text.replace(/^\ufeff/, ""), {
    header: true,
    skipEmptyLines: "greedy",
  });
  return importRows(data, options);
}
