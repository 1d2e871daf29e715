import type { RecordType } from "@gongkai/law";
import type * as z from "zod";
import { declarationOf } from "./registry.ts";
import { amendableSchemaOf, schemaOf } from "./to-zod.ts";

/**
 * The zod schema of a record type: the same object that stands under its own name, `LandSupplyResult`.
 *
 * @throws {@link SchemaError} `unknown-record-type`
 * @example
 * ```ts
 * schemaFor("land.supply-result") === LandSupplyResult; // true
 * ```
 */
export function schemaFor(recordType: RecordType): z.ZodObject {
  const { fields, amendment } = declarationOf(recordType);
  return amendment === undefined ? schemaOf(fields) : amendableSchemaOf(fields);
}
