/**
 * XLSX → entries, one record a row, each knowing the address of its cells. hucre: kept, typed, no dependencies, streams.
 * A row above the headings may name the item in brackets, as the templates of `gongkai template` do.
 */
import { isRecordType } from "@gongkai/law";
import type { Entry } from "./problem.ts";
import { namesItem, recordOfRow } from "./rows.ts";

type Cell = string | number | boolean | Date | null | undefined;

/** First characters of the row below the headings that explains them. */
export const NOTES_MARK = "说明：";

export async function* xlsxEntries(
  file: string,
  bytes: Uint8Array,
  item: string | undefined,
): AsyncGenerator<Entry> {
  const { streamXlsxRows, cellRef } = await import("hucre/xlsx");
  let headings: readonly string[] | undefined;
  let declared = item;
  let found = 0;
  try {
    for await (const row of streamXlsxRows(bytes)) {
      const cells = (row.values as readonly Cell[]).map(textOfCell);
      const filled = cells.filter((cell) => cell !== "");
      const line = row.index + 1;
      if (filled.length === 0) continue;
      if (headings === undefined) {
        if (filled.length === 1) {
          declared ??= itemInBrackets(filled[0] ?? "");
          continue;
        }
        headings = cells;
        if (declared === undefined && !namesItem(headings)) {
          yield {
            problem: {
              code: "no-item-column",
              location: { file, line },
              params: { headings: filled.join("、") },
            },
          };
          return;
        }
        continue;
      }
      if (filled[0]?.startsWith(NOTES_MARK) === true) continue;
      const value = recordOfRow(headings, cells, declared);
      if (value === undefined) continue;
      found++;
      const addresses = headings.flatMap((heading, i) =>
        heading === "" ? [] : [[heading, cellRef(row.index, i)]],
      );
      yield {
        location: { file, line, cells: Object.fromEntries(addresses) as Record<string, string> },
        value,
      };
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    yield { problem: { code: "malformed-xlsx", location: { file }, params: { detail } } };
    return;
  }
  if (found === 0) yield { problem: { code: "no-records", location: { file }, params: {} } };
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
