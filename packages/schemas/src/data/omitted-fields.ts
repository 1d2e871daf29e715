import type { ItemId } from "@gongkai/law";

/** Why a field that was found is not carried. */
export type OmissionReason =
  /** The level of disclosure is a property of the field here, not a value of the record. */
  "level-is-of-the-field";

/** A field that was found for an item and is not carried by its declaration. */
export interface OmittedField {
  readonly item: ItemId;
  readonly zh: string;
  readonly column: string;
  readonly reason: OmissionReason;
}

/** Every field of the 793 that is not carried. */
export const omittedFields: readonly OmittedField[] = [
  {
    item: "procurement.misconduct-record",
    zh: "公开范围",
    column: "300.SCOPE",
    reason: "level-is-of-the-field",
  },
  { item: "construction.credit", zh: "公开范围", column: "304.SCOPE", reason: "level-is-of-the-field" },
  { item: "construction.performance", zh: "公开范围", column: "305.SCOPE", reason: "level-is-of-the-field" },
];
