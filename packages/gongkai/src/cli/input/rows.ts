/** A row of a table → a record: some columns are about the disclosure, all others are published labels. */

/** Headings of the columns that are about the disclosure, not the matter. */
const recordColumns: Readonly<Record<string, string>> = {
  item: "item",
  事项: "item",
  事项编号: "item",
  formedOn: "formedOn",
  形成日期: "formedOn",
  changedOn: "changedOn",
  变更日期: "changedOn",
  decidedOn: "decidedOn",
  决定日期: "decidedOn",
  publishedOn: "publishedOn",
  公开日期: "publishedOn",
  region: "region",
  地区: "region",
};

/** The record of a row, or `undefined` for an empty row. `item` is used where the row names none. */
export function recordOfRow(
  headings: readonly string[],
  cells: readonly string[],
  item: string | undefined,
): Record<string, unknown> | undefined {
  const record: Record<string, unknown> = item === undefined ? {} : { item };
  const labelled: [string, string][] = [];
  let filled = false;
  for (const [i, heading] of headings.entries()) {
    const cell = (cells[i] ?? "").trim();
    if (heading === "") continue;
    if (cell !== "") filled = true;
    const key = Object.hasOwn(recordColumns, heading) ? recordColumns[heading] : undefined;
    if (key === undefined) labelled.push([heading, cell]);
    else if (cell !== "") record[key] = cell;
  }
  return filled ? { ...record, labelled: Object.fromEntries(labelled) } : undefined;
}

/** Whether the rows say themselves what item they are. */
export function namesItem(headings: readonly string[]): boolean {
  return headings.some(
    (heading) => Object.hasOwn(recordColumns, heading) && recordColumns[heading] === "item",
  );
}
