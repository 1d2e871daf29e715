import type { RecordType, Text } from "@gongkai/law";
import type { EnvelopeName } from "./envelope.ts";
import type { Fields } from "./field.ts";
import type { Rule } from "./rule.ts";

/** A label that publishes two fields at once, `2026-09-08至2046-09-07`. */
export interface RangeLabel<Name extends string = string> {
  readonly labels: readonly string[];
  readonly from: Name;
  readonly to: Name;
}

/** What is declared of a record type. */
export interface ItemDeclaration {
  readonly id: RecordType;
  readonly name: Text;
  /** Where the fields without a column of the upload standard were read. */
  readonly source: string;
  readonly fields: Fields;
  readonly rules: readonly Rule[];
  readonly ranges?: readonly RangeLabel[];
  /**
   * The field that says what is changed. A record that fills it amends an earlier one, and is not asked for what that
   * one has said.
   */
  readonly amendment?: string;
  /** Labels and columns of this item that belong to the disclosure itself and are kept on the record. */
  readonly envelope?: Readonly<Partial<Record<EnvelopeName, readonly string[]>>>;
}

/** A declaration whose rules and ranges can only name fields that it has. */
interface Checked<F extends Fields> extends ItemDeclaration {
  readonly fields: F;
  readonly rules: readonly Rule<keyof F & string>[];
  readonly ranges?: readonly RangeLabel<keyof F & string>[];
  readonly amendment?: keyof F & string;
}

/** Declares a record type. */
export function item<F extends Fields>(declaration: Checked<F>): ItemDeclaration {
  return declaration;
}
