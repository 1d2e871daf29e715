/** A value as it can stand in a message: texts cut short, anything else by its type. */
export function shown(value: unknown): string {
  if (typeof value === "string") return value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return typeof value === "number" ? String(value) : value === null ? "null" : typeof value;
}
