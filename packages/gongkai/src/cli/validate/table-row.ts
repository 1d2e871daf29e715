/** One row of a table, wherever the table came from. */
export interface TableRow {
  readonly headings: readonly string[];
  readonly cells: readonly string[];
  /** Line of the text, or row of the sheet. */
  readonly line: number;
  /** Row as a spreadsheet counts it. */
  readonly row: number;
}

/** `C5`: the address of a cell. */
export function cellAddress(column: number, row: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}

/** `5:5`: the address of a whole row. */
export function rowAddress(row: number): string {
  return `${row}:${row}`;
}
