/** Record type → declaration. The declarations hold no zod; the zod schemas made from them stand in `schemas/`. */
import type { RecordType } from "@gongkai/law";
import { SchemaError } from "./error.ts";
import type { ItemDeclaration } from "./item.ts";
import { construction } from "./items/construction.ts";
import { decisions } from "./items/decisions.ts";
import { housing } from "./items/housing.ts";
import { land } from "./items/land.ts";
import { mining } from "./items/mining.ts";
import { procurement } from "./items/procurement.ts";
import { property } from "./items/property.ts";

/** Every declared record type, in the order that numbers the items. */
export const declarations: Readonly<Record<RecordType, ItemDeclaration>> = {
  ...housing,
  ...land,
  ...mining,
  ...procurement,
  ...property,
  ...construction,
  ...decisions,
};

/**
 * What is declared of a record type: fields, labels, rules.
 *
 * @throws {@link SchemaError} `unknown-record-type`
 */
export function declarationOf(recordType: RecordType): ItemDeclaration {
  if (!Object.hasOwn(declarations, recordType)) throw new SchemaError("unknown-record-type", recordType);
  return declarations[recordType];
}
