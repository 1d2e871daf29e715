import type { RecordType } from "@gongkai/law";
import { isObject } from "./check/unit.ts";
import { SchemaError } from "./error.ts";
import type { LabelledReading } from "./from-labels.ts";
import { foldLabel } from "./read/fold.ts";
import { readLabelled } from "./read/labelled.ts";
import { findTarget, targetsFor } from "./read/targets.ts";
import { declarationOf } from "./registry.ts";

/** A vendor's own keys → labels or names of fields, `{ 中标价: "中标金额", HETONG_RQ: "signedAt" }`. */
export type VendorMap = Readonly<Record<string, string>>;

/**
 * Reads a record with a vendor's own keys, by a map from them to published labels or names of fields. A key that is not in
 * the map is read as a label of its own.
 *
 * @throws {@link SchemaError} `unknown-record-type`, `not-an-object`, `unknown-field` for a label the map names and no
 * field has
 * @example
 * ```ts
 * fromMap("procurement.contract", { JE: "12.3万元" }, { JE: "合同金额" }).payload; // { price: 123000 }
 * ```
 */
export function fromMap(
  recordType: RecordType,
  row: Readonly<Record<string, unknown>>,
  map: VendorMap,
): LabelledReading {
  const declaration = declarationOf(recordType);
  if (!isObject(row)) throw new SchemaError("not-an-object", row);
  if (!isObject(map)) throw new SchemaError("not-an-object", map);
  const { labels } = targetsFor(declaration);
  for (const label of Object.values(map))
    if (findTarget(labels, foldLabel(label).key) === undefined) throw new SchemaError("unknown-field", label);
  return readLabelled(
    declaration,
    Object.entries(row).map(([key, value]) => [Object.hasOwn(map, key) ? (map[key] ?? key) : key, value]),
  );
}
