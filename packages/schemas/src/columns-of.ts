import type { Fields } from "./field.ts";
import type { ItemDeclaration } from "./item.ts";

const column = /^(?:\d+|DP)\.[A-Z0-9_]+$/u;

/** Whether a key names a column of the platform standard, `<table>.<column>`, and not a label. */
export function isColumnKey(key: string): boolean {
  return column.test(key);
}

/** Every column of the platform standard that a declaration carries: as a field, as a unit, or on the record. */
export function columnsOf({ fields, envelope = {} }: ItemDeclaration): ReadonlySet<string> {
  return new Set([...columnsOfFields(fields), ...Object.values(envelope).flat().filter(isColumnKey)]);
}

function columnsOfFields(fields: Fields): readonly string[] {
  return Object.values(fields).flatMap(({ column: own = [], kind }) => [
    ...(typeof own === "string" ? [own] : own),
    ...(kind.is === "amount" ? (kind.unitBy ?? []).filter(isColumnKey) : []),
    ...(kind.is === "rows" ? columnsOfFields(kind.fields) : []),
  ]);
}
