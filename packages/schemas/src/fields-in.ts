import type { Text } from "@gongkai/law";
import type { Field, Fields } from "./field.ts";
import type { ItemDeclaration } from "./item.ts";
import { labelOf } from "./label-of.ts";

/** A field as a label finds it. */
export interface LabelledField {
  /** `payload`, or `record` for what belongs to the disclosure itself. */
  readonly where: "payload" | "record";
  /** The name of the field; `parcels[].area` for a field of a row. */
  readonly path: string;
  readonly label: Text;
  readonly field: Field;
}

/** Every field of a declaration, the fields of rows after their list. */
export function fieldsIn({ fields }: Pick<ItemDeclaration, "fields">): readonly LabelledField[] {
  return listFields(fields, "");
}

function listFields(fields: Fields, prefix: string): readonly LabelledField[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = prefix + name;
    const listed: LabelledField = { where: "payload", path, label: labelOf(name, field), field };
    return field.kind.is === "rows" ? [listed, ...listFields(field.kind.fields, `${path}[].`)] : [listed];
  });
}
