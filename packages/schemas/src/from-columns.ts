import type { RecordType } from "@gongkai/law";
import { isObject } from "./check/unit.ts";
import { SchemaError } from "./error.ts";
import type { LabelledReading } from "./from-labels.ts";
import { platformColumns } from "./data/platform-columns.ts";
import { newWalk, put, putUnknown, readingOf, textsOf, type Walk } from "./read/walk.ts";
import { targetsFor } from "./read/targets.ts";
import { declarationOf } from "./registry.ts";

/** 金额单位 in the platform standard. The public service platform's interface of 2017 uses 1 and 2 instead. */
const priceUnits: Readonly<Record<string, string>> = { "0": "元", "1": "万元", 元: "元", 万元: "万元" };

/**
 * Reads a row of the platform standard, LAND_CODE, DEAL_PRICE, PRICE_UNIT, into a payload. Column names may carry the
 * number of their table, `601.LAND_CODE`, and stand in any case. Amounts are read in the unit their own column tells.
 * Columns that the standard has and the payload does not, of the platform's own housekeeping, are answered in `unread`
 * without a finding; columns that the standard does not have are findings.
 *
 * @throws {@link SchemaError} `unknown-record-type`, `not-an-object`
 * @example
 * ```ts
 * const { payload } = fromColumns("land.deal-publicity", { DEAL_PRICE: "120", PRICE_UNIT: "1" });
 * payload; // { price: 1200000 }
 * ```
 */
export function fromColumns(recordType: RecordType, row: Readonly<Record<string, unknown>>): LabelledReading {
  const declaration = declarationOf(recordType);
  if (!isObject(row)) throw new SchemaError("not-an-object", row);
  const { columns, nearestColumn } = targetsFor(declaration);
  const walk = newWalk({ targets: columns, nearest: nearestColumn, unknownCode: "unknown-column" });
  const entries = Object.entries(row).map(([key, value]) => ({
    key,
    column: key.trim().toUpperCase(),
    value,
  }));
  for (const { column, value } of entries) collectUnit(walk, column, value);
  for (const { key, column, value } of entries) {
    const target = columns.get(column) ?? columns.get(column.slice(column.indexOf(".") + 1));
    for (const text of textsOf(value)) {
      if (target?.is === "unit" && Object.hasOwn(priceUnits, text.trim())) continue;
      if (target !== undefined && target.is !== "unit")
        put(walk, target, { label: key, text, unit: undefined, row: 0 });
      else if (isHousekeeping(column)) walk.unread.push({ label: key, text });
      else putUnknown(walk, { label: key, text });
    }
  }
  return readingOf(walk);
}

function collectUnit(walk: Walk, column: string, value: unknown): void {
  const target = walk.targets.get(column.slice(column.indexOf(".") + 1));
  const [text = ""] = textsOf(value);
  const unit = Object.hasOwn(priceUnits, text.trim()) ? priceUnits[text.trim()] : undefined;
  if (target?.is === "unit" && unit !== undefined)
    for (const name of target.names) walk.units.set(name, unit);
}

/** Whether the standard has the column, in whatever table. */
function isHousekeeping(column: string): boolean {
  const name = column.slice(column.indexOf(".") + 1);
  return Object.values(platformColumns).some((columns) => Object.hasOwn(columns, name));
}
