/** Which cell of a row a finding is about. */
import { fieldByLabel, fieldsOf, type Issue } from "@gongkai/schemas";
import type { RecordType } from "@gongkai/law";
import { ROW_MARK } from "../input/rows.ts";
import type { Judged, Remark } from "./judged.ts";
import type { CellOf } from "./recorder.ts";
import { cellAddress, rowAddress, type TableRow } from "./table-row.ts";

/** What a heading leads to: `price`, `parcels[].area`; for a list with numbered headings, also which of its rows. */
interface Column {
  readonly field?: string;
  readonly list?: string;
  readonly number?: string;
}

/** Finds cells by headings that were read once; a finding without a cell of its own is about the whole row. */
export function cellFinder(item: RecordType, headings: readonly string[]): (row: TableRow) => CellOf {
  const columns = headings.map((heading) => columnOf(item, heading));
  return ({ cells, row }) =>
    (path, params, judged) => {
      const numbers = filledNumbers(columns, cells);
      const index = columns.findIndex(
        (column, i) =>
          isNamed(headings[i] ?? "", path, params, judged) ||
          isAt(column, path, numbers.get(column.list ?? "")),
      );
      return index === -1 ? rowAddress(row) : cellAddress(index, row);
    };
}

function columnOf(item: RecordType, heading: string): Column {
  const [list, number, inside] = heading.split(ROW_MARK);
  if (list !== undefined && number !== undefined && inside !== undefined) {
    const field = (fieldByLabel(item, list + inside) ?? fieldByLabel(item, inside))?.path;
    return { list, number, ...(field !== undefined && { field }) };
  }
  const field = fieldByLabel(item, heading)?.path ?? fieldByColumn(item, heading);
  return field === undefined ? {} : { field };
}

function fieldByColumn(item: RecordType, heading: string): string | undefined {
  const name = withoutTable(heading.toUpperCase());
  return fieldsOf(item).find(({ field: { column = [] } }) =>
    [column].flat().some((each) => withoutTable(each) === name),
  )?.path;
}

function withoutTable(column: string): string {
  return column.slice(column.indexOf(".") + 1);
}

/** Which numbers of each list have a filled cell: empty rows of a list are left out of the record. */
function filledNumbers(
  columns: readonly Column[],
  cells: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const numbers = new Map<string, string[]>();
  for (const [i, { list, number }] of columns.entries()) {
    if (list === undefined || number === undefined || (cells[i] ?? "").trim() === "") continue;
    const known = numbers.get(list) ?? [];
    if (!known.includes(number)) numbers.set(list, [...known, number]);
  }
  return numbers;
}

/** Whether reading a cell with this heading made the value, or the heading itself is what was found. */
function isNamed(
  heading: string,
  path: Remark["path"],
  params: Issue["params"],
  { changes = [] }: Judged,
): boolean {
  if (heading === "") return false;
  if (path.length === 0) return params.value === heading;
  return changes.some((change) => change.label === heading && isSame(change.path, path));
}

function isSame(a: Remark["path"], b: Remark["path"]): boolean {
  return a.length === b.length && a.every((step, i) => step === b[i]);
}

function isAt(
  { field, list, number }: Column,
  path: Remark["path"],
  filled: readonly string[] = [],
): boolean {
  const [name, row, inner] = path;
  if (field === undefined) return false;
  if (list === undefined)
    return path.length === 1 ? field === name : row === 0 && field === `${name}[].${inner}`;
  return typeof row === "number" && field === `${name}[].${inner}` && filled[row] === number;
}
