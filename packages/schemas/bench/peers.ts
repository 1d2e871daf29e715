/** The same structure in other libraries, made from the declarations. None of them does coverage, demands or rules. */
import * as v from "valibot";
import { Type, type TSchema } from "typebox";
import type { Field, Fields, Kind } from "@gongkai/schemas";

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/u.test(text);
const isTime = (text: string) => /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/u.test(text);

function isRequired({ need }: Field): boolean {
  return need !== undefined && ["la-9", "op97-2-1-6"].includes(need);
}

/** The fields as a valibot schema. */
export function toValibot(fields: Fields): v.GenericSchema {
  return v.looseObject(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        const type = valibotType(field.kind);
        return [name, isRequired(field) ? type : v.nullish(type)];
      }),
    ),
  );
}

function valibotType(kind: Kind): v.GenericSchema {
  switch (kind.is) {
    case "text":
    case "url":
      return v.string();
    case "code":
      return kind.list.state === "open" ? v.string() : v.picklist(kind.list.codes.map(({ code }) => code));
    case "texts":
      return v.array(v.string());
    case "identifier":
      return v.pipe(
        v.string(),
        v.check((text) => text.split(";").every((part) => kind.format.grade(part) !== "malformed")),
      );
    case "day":
      return v.pipe(v.string(), v.check(isDay));
    case "time":
      return v.pipe(v.string(), v.check(isTime));
    case "flag":
      return v.boolean();
    case "rows":
      return v.array(toValibot(kind.fields));
    case "amount":
    case "number":
    case "whole":
    case "year":
      return v.pipe(v.number(), v.minValue(0));
  }
}

/** The fields as a typebox schema; formats as patterns. */
export function toTypebox(fields: Fields): TSchema {
  return Type.Object(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        const type = typeboxType(field.kind);
        return [name, isRequired(field) ? type : Type.Optional(Type.Union([type, Type.Null()]))];
      }),
    ),
  );
}

function typeboxType(kind: Kind): TSchema {
  switch (kind.is) {
    case "text":
    case "url":
      return Type.String();
    case "code":
      return kind.list.state === "open"
        ? Type.String()
        : Type.Union(kind.list.codes.map(({ code }) => Type.Literal(code)));
    case "texts":
      return Type.Array(Type.String());
    case "identifier":
      return Type.String({ pattern: "^[0-9A-Z;]{9,}$" });
    case "day":
      return Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" });
    case "time":
      return Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?)?$" });
    case "flag":
      return Type.Boolean();
    case "rows":
      return Type.Array(toTypebox(kind.fields));
    case "amount":
    case "number":
    case "whole":
    case "year":
      return Type.Number({ minimum: 0 });
  }
}
