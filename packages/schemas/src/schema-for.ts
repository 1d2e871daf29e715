import { SchemaError } from "./error.ts";
import { schemas } from "./schemas/by-record-type.ts";

/**
 * The zod schema of a record type: the same object that stands under its own name, `LandSupplyResult`.
 *
 * @throws {@link SchemaError} `unknown-record-type`
 * @example
 * ```ts
 * schemaFor("land.supply-result") === LandSupplyResult; // true
 * ```
 */
export function schemaFor<R extends keyof typeof schemas>(recordType: R): (typeof schemas)[R] {
  if (!Object.hasOwn(schemas, recordType)) throw new SchemaError("unknown-record-type", recordType);
  return schemas[recordType];
}
