/** From a declaration to a zod schema with a precise type. */
import * as z from "zod";
import type { CodeList, CodeOf } from "./code-list.ts";
import { isDay, isTime } from "./check/day.ts";
import { isUrl } from "./check/url.ts";
import { isMust, type MustId } from "./duty.ts";
import type { Field, Fields } from "./field.ts";
import type { CodeKind, IdentifierKind, Kind, RowsKind } from "./kind.ts";

/** The value a kind of field holds. */
export type ValueOf<K extends Kind> =
  K extends CodeKind<infer L extends CodeList>
    ? CodeOf<L>
    : K extends RowsKind<infer F>
      ? z.infer<SchemaOf<F>>[]
      : K extends { readonly is: "texts" }
        ? string[]
        : K extends { readonly is: "flag" }
          ? boolean
          : K extends { readonly is: "amount" | "number" | "whole" | "year" }
            ? number
            : string;

type SchemaOfField<F extends Field> =
  F extends Field<infer K, infer N>
    ? N extends MustId
      ? z.ZodType<ValueOf<K>, ValueOf<K>>
      : z.ZodOptional<z.ZodNullable<z.ZodType<ValueOf<K>, ValueOf<K>>>>
    : never;

/**
 * The zod schema of a set of fields. A field is required where a `must` provision asks for it; every other field may be
 * left out or null. Unknown keys are kept.
 */
export type SchemaOf<F extends Fields> = z.ZodObject<
  { -readonly [N in keyof F]: SchemaOfField<F[N]> },
  z.core.$loose
>;

/** The zod schema of a set of fields none of which is required, because a record may only amend an earlier one. */
export type AmendableSchemaOf<F extends Fields> = z.ZodObject<
  {
    -readonly [N in keyof F]: z.ZodOptional<
      z.ZodNullable<z.ZodType<ValueOf<F[N]["kind"]>, ValueOf<F[N]["kind"]>>>
    >;
  },
  z.core.$loose
>;

/**
 * Makes the zod schema of a set of fields, once. It judges structure alone; `validate` adds demands, rules and
 * coverage.
 */
export function schemaOf<const F extends Fields>(fields: F): SchemaOf<F> {
  return made(fields, ({ need }) => isMust(need)) as unknown as SchemaOf<F>;
}

/** Makes, once, the zod schema of a record type whose records may only amend an earlier one: nothing is required. */
export function amendableSchemaOf<const F extends Fields>(fields: F): AmendableSchemaOf<F> {
  return made(fields, () => false) as unknown as AmendableSchemaOf<F>;
}

const known = new WeakMap<Fields, z.ZodObject>();

function made(fields: Fields, isRequired: (field: Field) => boolean): z.ZodObject {
  const found = known.get(fields);
  if (found !== undefined) return found;
  const shape = Object.entries(fields).map(([name, field]) => {
    return [name, isRequired(field) ? filled(field.kind) : z.optional(z.nullable(typeOf(field.kind)))];
  });
  const schema = z.looseObject(Object.fromEntries(shape));
  known.set(fields, schema);
  return schema;
}

/** A required value also says something: a text is not blank, a list not empty. */
function filled(kind: Kind): z.ZodType {
  if (kind.is === "text" || (kind.is === "code" && kind.list.state === "open"))
    return z.string().regex(/\S/u);
  if (kind.is === "texts") return z.array(z.string()).min(1);
  return kind.is === "rows" ? z.array(schemaOf(kind.fields)).min(1) : typeOf(kind);
}

function typeOf(kind: Kind): z.ZodType {
  switch (kind.is) {
    case "text":
      return z.string();
    case "texts":
      return z.array(z.string());
    case "code":
      return kind.list.state === "open" ? z.string() : z.enum(kind.list.codes.map(({ code }) => code));
    case "identifier":
      return z.stringFormat(kind.joined ? `${kind.format.id}-list` : kind.format.id, testOf(kind));
    case "day":
      return z.stringFormat("date", isDay);
    case "time":
      return z.stringFormat("civil-time", isTime);
    case "year":
      return z.int().min(1949).max(2200);
    case "flag":
      return z.boolean();
    case "url":
      return z.stringFormat("web-url", isUrl);
    case "amount":
      return kind.signed ? z.number() : z.number().min(0);
    case "number":
      return bounded(z.number(), kind.min, kind.max);
    case "whole":
      return z.int().min(kind.min);
    case "rows":
      return z.array(schemaOf(kind.fields));
  }
}

function bounded(type: z.ZodNumber, min: number, max = Infinity): z.ZodNumber {
  const above = min === -Infinity ? type : type.min(min);
  return max === Infinity ? above : above.max(max);
}

function testOf({ format, joined }: IdentifierKind): (text: string) => boolean {
  const one = (text: string) => format.grade(text) !== "malformed";
  return joined ? (text) => text.split(";").every(one) : one;
}
