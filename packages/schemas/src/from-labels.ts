import type { RecordType } from "@gongkai/law";
import { SchemaError } from "./error.ts";
import type { Issue, Path } from "./issue.ts";
import { isObject } from "./check/unit.ts";
import type { ItemDeclaration } from "./item.ts";
import { readLabelled } from "./read/labelled.ts";
import { declarationOf } from "./registry.ts";

/** What reading changed: the text as it was published, and the value that was made of it. */
export interface Change {
  readonly path: Path;
  readonly label: string;
  readonly text: string;
  readonly value: unknown;
}

/** A text that found no place in the payload, kept as it was published. */
export interface UnreadLabel {
  readonly label: string;
  readonly text: string;
  /** The known label that is nearest to it. */
  readonly nearest?: string;
}

/** What became of a record with published labels. Every text of it is in the payload, on the record, or in `unread`. */
export interface LabelledReading {
  readonly payload: Readonly<Record<string, unknown>>;
  /** What belongs to the disclosure itself: title, publisher, days of publication. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
  readonly changes: readonly Change[];
  readonly unread: readonly UnreadLabel[];
}

/**
 * Reads a record with the Chinese labels that portals publish, 供地方式, 成交价格(万元), 2018年08月16日, into a payload.
 * Labels may be numbered, carry their unit, and stand inside sections; tables are lists of objects. Nothing is lost:
 * what was changed is listed with its source text, what cannot be read is an issue, and an unknown label is answered
 * with the nearest known one. A declaration may be given instead of a record type, such as a profile makes of it. A masked value, `*万元`, is kept as it is in its field; `validate` reports it.
 *
 * @throws {@link SchemaError} `unknown-record-type`, `not-an-object`
 * @example
 * ```ts
 * const { payload, changes } = fromLabels("land.supply-result", {
 *   供地方式: "挂牌出让",
 *   "成交价格(元)": "104,840,000.00",
 *   合同签订日期: "2018年12月31日",
 * });
 * payload; // { supplyMode: "挂牌出让", price: 10484, signedOn: "2018-12-31" }
 * changes[0]; // { path: ["price"], label: "成交价格(元)", text: "104,840,000.00", value: 10484 }
 * ```
 */
export function fromLabels(
  of: RecordType | ItemDeclaration,
  labelled: Readonly<Record<string, unknown>>,
): LabelledReading {
  const declaration = typeof of === "object" ? of : declarationOf(of);
  if (!isObject(labelled)) throw new SchemaError("not-an-object", labelled);
  return readLabelled(declaration, Object.entries(labelled));
}
