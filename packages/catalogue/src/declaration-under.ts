/**
 * A door of its own, `@gongkai/catalogue/schemas`: the declarations of all items are a good deal more than a profile.
 */
import type { RecordType } from "@gongkai/law";
import {
  declarationOf,
  type CodeList,
  type Field,
  type Fields,
  type ItemDeclaration,
  type Kind,
} from "@gongkai/schemas";
import type { CodeValue, CompiledProfile } from "./compiled-profile.ts";
import { CatalogueError } from "./errors.ts";
import { schemaExtensionsOf, type AddedField } from "./profile-view.ts";

/**
 * The declaration of a record type with what a profile adds to it: further fields, further values of code lists. Given to
 * `validatorFor` or `schemaOf` of `@gongkai/schemas` it checks records as the profile wants them; a field that the
 * declaration has already stays as it is there.
 *
 * @throws CatalogueError `unknown-field` where the profile adds codes to a field that has none.
 * @throws SchemaError `unknown-record-type`
 */
export function declarationUnder(profile: CompiledProfile, recordType: RecordType): ItemDeclaration {
  const declaration: ItemDeclaration = declarationOf(recordType);
  const extension = schemaExtensionsOf(profile).find((each) => each.recordType === recordType);
  if (extension === undefined) return declaration;
  let { fields } = declaration;
  for (const { value } of extension.fields)
    fields = withField(fields, value.name, recordType, (known) => known ?? fieldOf(value));
  for (const { value } of extension.codes)
    fields = withField(fields, value.field, recordType, (known) => {
      if (known?.kind.is !== "code") throw unknownField(recordType, value.field);
      return { ...known, kind: { is: "code", list: widen(known.kind.list, value.codes) } };
    });
  return { ...declaration, fields };
}

/** The fields with one of them made anew; `candidates[].awards` is a field of each row of `candidates`. */
function withField(
  fields: Fields,
  path: string,
  recordType: RecordType,
  make: (known: Field | undefined) => Field,
): Fields {
  const [name = path, inner] = path.split("[].");
  const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (inner === undefined) return { ...fields, [name]: make(known) };
  if (known?.kind.is !== "rows") throw unknownField(recordType, path);
  const { kind } = known;
  return {
    ...fields,
    [name]: { ...known, kind: { ...kind, fields: withField(kind.fields, inner, recordType, make) } },
  };
}

/**
 * The fields that a profile asks for, as a must or as a should, and a payload does not have; of a list's fields, those
 * that one of its rows does not have.
 */
export function missingFields(
  profile: CompiledProfile,
  recordType: RecordType,
  payload: Readonly<Record<string, unknown>>,
): readonly AddedField[] {
  const extension = schemaExtensionsOf(profile).find((each) => each.recordType === recordType);
  const added = extension?.fields.map(({ value }) => value) ?? [];
  const asked = added.filter(({ force }) => force === "must" || force === "should");
  return asked.filter(({ name }) => {
    const [outer = name, inner] = name.split("[].");
    const value = valueOf(payload, outer);
    if (inner === undefined) return isBlank(value);
    return Array.isArray(value) && value.some((row: unknown) => isBlank(valueOf(row, inner)));
  });
}

function valueOf(holder: unknown, name: string): unknown {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, name)) return undefined;
  return (holder as Readonly<Record<string, unknown>>)[name];
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function fieldOf(added: AddedField): Field {
  return { label: added.label.zh, en: added.label.en, kind: kindOf(added) };
}

function kindOf({ type, name, label, codes = [] }: AddedField): Kind {
  switch (type) {
    case "string":
      return { is: "text" };
    case "list":
      return { is: "texts" };
    case "number":
      return { is: "number", min: -Number.MAX_VALUE };
    case "integer":
      return { is: "whole", min: Number.MIN_SAFE_INTEGER };
    case "boolean":
      return { is: "flag" };
    case "date":
      return { is: "day" };
    case "code":
      return {
        is: "code",
        list: widen({ id: name, name: label, state: "closed", codes: [], source: "profile" }, codes),
      };
  }
}

function widen(list: CodeList, codes: readonly CodeValue[]): CodeList {
  return { ...list, codes: [...list.codes, ...codes.map(({ value, label }) => ({ code: value, ...label }))] };
}

function unknownField(recordType: RecordType, field: string): CatalogueError {
  return new CatalogueError(
    "unknown-field",
    { recordType, field },
    {
      zh: `${recordType} 没有可以这样增补的字段 ${field}`,
      en: `${recordType} has no field ${field} that could be added to in this way`,
    },
  );
}
