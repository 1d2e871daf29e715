/** Whether a field says something: neither left out, nor null, nor an empty text or list. */
export function hasValue(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}

/** The rows of a list that are objects. */
export function rowsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter((row) => typeof row === "object" && row !== null) : [];
}

/** The values of one field of the rows, where each row has a number there. */
export function numbersOf(rows: unknown, name: string): readonly number[] | undefined {
  const values = rowsOf(rows).map((row) => row[name]);
  return values.every((value) => typeof value === "number") ? values : undefined;
}
