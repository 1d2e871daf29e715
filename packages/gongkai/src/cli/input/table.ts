/** A table with a heading row, from CSV or from the first sheet of a workbook. */
import Papa from "papaparse";
import type { Problem } from "./problem.ts";
import { sheetCells } from "./xlsx.ts";

export interface Table {
  readonly headings: readonly string[];
  /** Heading → cell, empty rows left out. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export function csvTable(file: string, text: string): Table | { readonly problem: Problem } {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { skipEmptyLines: "greedy" });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken === undefined) return tableOf(data);
  const line = (broken.row ?? 0) + 1;
  return { problem: { code: "malformed-csv", location: { file, line }, params: { line } } };
}

export async function xlsxTable(
  file: string,
  bytes: Uint8Array,
): Promise<Table | { readonly problem: Problem }> {
  const rows: (readonly string[])[] = [];
  for await (const row of sheetCells(file, bytes)) {
    if ("problem" in row) return row;
    rows.push(row.cells);
  }
  return tableOf(rows);
}

export function isXlsx(file: string, bytes: Uint8Array): boolean {
  return file.toLowerCase().endsWith(".xlsx") || (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3);
}

/** A title stands alone in its row above the headings; a table of one column has nothing but such rows. */
function tableOf(rows: readonly (readonly string[])[]): Table {
  const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== "").length;
  const at = Math.max(
    rows.findIndex((row) => filled(row) > 1),
    0,
  );
  const headings = (rows[at] ?? []).map((heading) => heading.trim());
  const body = rows.slice(at + 1).filter((row) => filled(row) > 0);
  const widest = body.reduce((width, row) => Math.max(width, row.length), headings.length);
  const names = Array.from({ length: widest }, (_, i) => columnName(headings, i));
  return {
    headings: headings.filter((heading) => heading !== ""),
    rows: body.map((row) =>
      Object.fromEntries(
        names.flatMap((name, i) => {
          const isHeaded = (headings[i] ?? "") !== "";
          const cell = row[i] ?? "";
          return isHeaded || cell.trim() !== "" ? [[name, cell] as const] : [];
        }),
      ),
    ),
  };
}

/** A column without a heading, or with one that stood before, goes by its number: no cell is lost. */
function columnName(headings: readonly string[], i: number): string {
  const heading = headings[i] ?? "";
  if (heading === "") return `第${i + 1}列`;
  return headings.indexOf(heading) === i ? heading : `${heading}（第${i + 1}列）`;
}
