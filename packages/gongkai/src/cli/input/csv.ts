/** CSV → entries, one record a row. papaparse: kept, typed, streams, reads quoted commas and line breaks. */
import Papa from "papaparse";
import type { Entry } from "./problem.ts";
import { namesItem, recordOfRow } from "./rows.ts";

export function* csvEntries(file: string, text: string, item: string | undefined): Generator<Entry> {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: "greedy" });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken !== undefined) {
    const line = (broken.row ?? 0) + 1;
    yield { problem: { code: "malformed-csv", location: { file, line }, params: { line } } };
    return;
  }
  const [head, ...rows] = data;
  if (head === undefined || rows.length === 0) {
    yield { problem: { code: "no-records", location: { file }, params: {} } };
    return;
  }
  const headings = head.map((each) => each.replace(/^\uFEFF/, "").trim());
  if (item === undefined && !namesItem(headings)) {
    yield {
      problem: {
        code: "no-item-column",
        location: { file, line: 1 },
        params: { headings: headings.join("、") },
      },
    };
    return;
  }
  for (const [i, row] of rows.entries()) {
    const value = recordOfRow(headings, row, item);
    if (value !== undefined) yield { location: { file, line: i + 2 }, value };
  }
}
