/** Writes a column that several tables of the upload standard have under the same name. */
export function columnsIn(...tables: readonly string[]): (column: string) => readonly string[] {
  return (column) => tables.map((table) => `${table}.${column}`);
}
