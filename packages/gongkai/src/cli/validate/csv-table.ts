/** The rows of a CSV below its headings. */
import { NOTES_MARK } from "../input/xlsx.ts";
import type { Cut } from "./block.ts";
import { csvRows, type CsvRow } from "./csv-rows.ts";
import type { TableRow } from "./table-row.ts";

/** As in a template, a title may stand above the headings, and notes below them. */
export async function* csvTable(
  chunks: AsyncIterable<Uint8Array>,
  cut: Cut,
): AsyncGenerator<TableRow | Extract<CsvRow, { problem: unknown }>> {
  let headings: readonly string[] | undefined;
  let row = 0;
  for await (const each of csvRows(chunks, cut)) {
    row++;
    if ("problem" in each) {
      yield each;
      continue;
    }
    const { line, cells } = each;
    const filled = cells.filter((cell) => cell.trim() !== "");
    if (filled.length === 0 || filled[0]?.startsWith(NOTES_MARK) === true) continue;
    const isTitle = filled.length === 1 && cells.length > 1;
    if (headings !== undefined) yield { headings, cells, line, row };
    else if (!isTitle) headings = cells.map((cell) => cell.trim());
  }
}
