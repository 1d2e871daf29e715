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

/** Between the parts of a heading that leads into a list: `宗地·1·宗地编号` is the number of the first parcel. */
export const ROW_MARK = "·";

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
  return filled ? { ...record, labelled: withLists(labelled) } : undefined;
}

/** Headings that lead into a list put back together as rows; empty rows are left out. */
function withLists(labelled: readonly (readonly [string, string])[]): Record<string, unknown> {
  const plain: [string, unknown][] = [];
  const lists = new Map<string, Map<string, Record<string, string>>>();
  for (const [heading, cell] of labelled) {
    const [list, number, inside, ...rest] = heading.split(ROW_MARK);
    if (
      list === undefined ||
      number === undefined ||
      inside === undefined ||
      rest.length > 0 ||
      !/^\d+$/.test(number)
    )
      plain.push([heading, cell]);
    else if (cell !== "") {
      const rows = lists.get(list) ?? new Map<string, Record<string, string>>();
      lists.set(list, rows.set(number, { ...rows.get(number), [inside]: cell }));
    }
  }
  return Object.fromEntries([...plain, ...[...lists].map(([list, rows]) => [list, [...rows.values()]])]);
}

/** Whether the rows say themselves what item they are. */
export function namesItem(headings: readonly string[]): boolean {
  return headings.some(
    (heading) => Object.hasOwn(recordColumns, heading) && recordColumns[heading] === "item",
  );
}
