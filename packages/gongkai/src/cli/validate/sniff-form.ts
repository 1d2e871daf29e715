/** What the keys of an object tell of its form. */
import { columnsOf, type ItemDeclaration } from "@gongkai/schemas";
import type { Form } from "./job.ts";

/** A name of the schema makes a payload, else a Chinese key a labelled one, else a column of the standard a row of columns. */
export function formSniffer(
  declaration: ItemDeclaration,
): (value: Readonly<Record<string, unknown>>) => Form {
  const names = new Set(Object.keys(declaration.fields));
  let columns: ReadonlySet<string> | undefined;
  const isColumn = (key: string): boolean => {
    columns ??= new Set([...columnsOf(declaration)].map(withoutTable));
    return columns.has(withoutTable(key.trim().toUpperCase()));
  };
  return (value) => {
    for (const key in value) if (names.has(key)) return "payload";
    const keys = Object.keys(value);
    if (keys.some((key) => /\p{Script=Han}/u.test(key))) return "labelled";
    return keys.some(isColumn) ? "columns" : "payload";
  };
}

function withoutTable(column: string): string {
  return column.slice(column.indexOf(".") + 1);
}
