import { recordTypes, type RecordType } from "@gongkai/law";
import {
  declarationOf,
  fieldsOf,
  SchemaError,
  type ItemDeclaration,
  type LabelledField,
} from "@gongkai/schemas";

/** The record types whose fields are declared. */
export function declaredTypes(): readonly RecordType[] {
  return recordTypes.filter((type) => declaration(type) !== undefined);
}

/** What is declared of a record type; nothing where it is not declared yet. */
export function declaration(type: RecordType): ItemDeclaration | undefined {
  try {
    return declarationOf(type);
  } catch (error) {
    if (error instanceof SchemaError && error.code === "unknown-record-type") return undefined;
    throw error;
  }
}

/** Every field of a record type, the fields of rows after their list. */
export function declaredFields(type: RecordType): readonly LabelledField[] {
  return declaration(type) === undefined ? [] : fieldsOf(type);
}
