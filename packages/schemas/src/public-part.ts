import type { RecordType } from "@gongkai/law";
import { isObject } from "./check/unit.ts";
import { SchemaError } from "./error.ts";
import type { Fields } from "./field.ts";
import { declarationOf } from "./registry.ts";
import { isMust } from "./duty.ts";

/** A payload without what the upload standard keeps from the public, and what was taken out. */
export interface PublicPart {
  readonly payload: Readonly<Record<string, unknown>>;
  /** The fields taken out that had a value: `candidates[].score` for a field of rows. */
  readonly withheld: readonly string[];
}

/**
 * The part of a payload that the platform standard opens to the public (社会公开). Fields at 政务公开 are taken out, but
 * for those that a `must` provision wants disclosed. Whether something is secret is not decided here.
 *
 * @throws {@link SchemaError} `unknown-record-type`, `not-an-object`
 * @example
 * ```ts
 * publicPart("land.deal-publicity", { parcelNumber: "G2026-1", currency: "156" }).withheld; // ["currency"]
 * ```
 */
export function publicPart(recordType: RecordType, payload: Readonly<Record<string, unknown>>): PublicPart {
  const { fields } = declarationOf(recordType);
  if (!isObject(payload)) throw new SchemaError("not-an-object", payload);
  const withheld = new Set<string>();
  return { payload: open(fields, payload, "", withheld), withheld: [...withheld] };
}

function open(
  fields: Fields,
  object: Readonly<Record<string, unknown>>,
  prefix: string,
  withheld: Set<string>,
): Readonly<Record<string, unknown>> {
  const kept = Object.entries(object).flatMap(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field?.level === "government" && !isMust(field.need)) {
      if (value !== null && value !== undefined) withheld.add(prefix + name);
      return [];
    }
    const inner = field?.kind.is === "rows" && Array.isArray(value) ? field.kind.fields : undefined;
    if (inner === undefined || !Array.isArray(value)) return [[name, value] as const];
    const rows = value.map((row: unknown) =>
      isObject(row) ? open(inner, row, `${prefix}${name}[].`, withheld) : row,
    );
    return [[name, rows] as const];
  });
  return Object.fromEntries(kept);
}
