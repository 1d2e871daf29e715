/** An object that tells something by its keys. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** No field of any schema is called like a form, so an object under such a key makes a record. */
export function isRecord(value: Fields): boolean {
  return isFields(value["payload"]) || isFields(value["labelled"]) || isFields(value["columns"]);
}
