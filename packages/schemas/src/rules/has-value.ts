/** Whether a field says something: neither left out, nor null, nor an empty text or list. */
export function hasValue(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}

/** The values of one field of the rows, where each row has a number there. */
export function numbersOf(rows: unknown, name: string): readonly number[] | undefined {
  if (!Array.isArray(rows)) return undefined;
  const values: number[] = [];
  for (const row of rows) {
    const value: unknown = typeof row === "object" && row !== null ? Reflect.get(row, name) : undefined;
    if (typeof value !== "number") return undefined;
    values.push(value);
  }
  return values;
}
