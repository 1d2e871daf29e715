/**
 * XLSX → entries, one record a row, each knowing the address of its cells. hucre: kept, typed, no dependencies, streams.
 * A row above the headings may name the item in brackets, as the templates of `gongkai template` do.
 */
import { isRecordType } from "@gongkai/law";
import type { Entry, Problem } from "./problem.ts";
import { namesItem, recordOfRow } from "./rows.ts";

type Cell = string | number | boolean | Date | null | undefined;

/** First characters of the row below the headings that explains them. */
export const NOTES_MARK = "说明：";

/** One row of a sheet below its headings. */
export interface SheetRow {
  readonly headings: readonly string[];
  readonly cells: readonly string[];
  /** 1-based row of the sheet. */
  readonly line: number;
  /** The item of rows that do not name one. */
  readonly item: string | undefined;
}

export async function* xlsxEntries(
  file: string,
  bytes: Uint8Array,
  item: string | undefined,
): AsyncGenerator<Entry> {
  const { cellRef } = await import("hucre/xlsx");
  let found = 0;
  for await (const row of xlsxRows(file, bytes, item)) {
    if ("problem" in row) {
      yield row;
      return;
    }
    const { headings, line } = row;
    const value = recordOfRow(headings, row.cells, row.item);
    if (value === undefined) continue;
    found++;
    const addresses = headings.flatMap((heading, i) =>
      heading === "" ? [] : [[heading, cellRef(line - 1, i)]],
    );
    yield {
      location: { file, line, cells: Object.fromEntries(addresses) as Record<string, string> },
      value,
    };
  }
  if (found === 0) yield { problem: { code: "no-records", location: { file }, params: {} } };
}

/** The filled rows of the first sheet, or the problem that ends them. */
export async function* xlsxRows(
  file: string,
  bytes: Uint8Array,
  item: string | undefined,
): AsyncGenerator<SheetRow | { readonly problem: Problem }> {
  let headings: readonly string[] | undefined;
  let declared = item;
  for await (const row of sheetCells(file, bytes)) {
    if ("problem" in row) {
      yield row;
      return;
    }
    const { cells, line } = row;
    const filled = cells.filter((cell) => cell !== "");
    if (headings !== undefined) {
      if (filled[0]?.startsWith(NOTES_MARK) !== true) yield { headings, cells, line, item: declared };
      continue;
    }
    if (filled.length === 1) {
      declared ??= itemInBrackets(filled[0] ?? "");
      continue;
    }
    headings = cells;
    if (declared === undefined && !namesItem(headings)) {
      const params = { headings: filled.join("、") };
      yield { problem: { code: "no-item-column", location: { file, line }, params } };
      return;
    }
  }
}

/** The cells of every filled row of the first sheet, or the problem that ends them. */
export async function* sheetCells(
  file: string,
  bytes: Uint8Array,
): AsyncGenerator<Pick<SheetRow, "cells" | "line"> | { readonly problem: Problem }> {
  const { streamXlsxRows } = await import("hucre/xlsx");
  try {
    for await (const row of streamXlsxRows(bytes)) {
      const cells = (row.values as readonly Cell[]).map(textOfCell);
      if (cells.some((cell) => cell !== "")) yield { cells, line: row.index + 1 };
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    yield { problem: { code: "malformed-xlsx", location: { file }, params: { detail } } };
  }
}

function textOfCell(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  // A sheet's day has no zone: the reader gives it as midnight UTC.
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}

function itemInBrackets(title: string): string | undefined {
  const inside = /[（(]([a-z.-]+)[）)]/.exec(title)?.[1];
  return inside !== undefined && isRecordType(inside) ? inside : undefined;
}
