import type { RecordType } from "@gongkai/law";
import { formatSources } from "./data/format-sources.ts";
import { duties, isMust } from "./duty.ts";
import type { Field, Fields } from "./field.ts";
import type { ItemDeclaration } from "./item.ts";
import type { Kind } from "./kind.ts";
import { labelOf } from "./label-of.ts";
import type { Rule } from "./rule.ts";
import { declarationOf } from "./registry.ts";

/** A JSON Schema, 2020-12, as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

const largest = Number.MAX_SAFE_INTEGER;

/**
 * The JSON Schema (2020-12) of a record type, in its input form: unknown keys are allowed, a field without a value may
 * be null. Labels, units, code lists, columns and provisions stand under `x-` keys; `formats` holds the checks behind
 * the `format`s. What a JSON Schema cannot say stands in `x-rules`, `x-asked-for` and `x-format`: `validate` checks that
 * too. It also knows a masked value, `*万元`, for one that was not published, where the schema asks for a number or a day.
 *
 * @throws {@link SchemaError} `unknown-record-type`
 * @example
 * ```ts
 * const { properties } = jsonSchemaFor("land.supply-result");
 * properties.signedOn.title; // "合同签订日期"
 * properties.signedOn.type; // ["string", "null"]
 * properties.signedOn.format; // "date"
 * ```
 */
export function jsonSchemaFor(recordType: RecordType): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:gongkai:schema:${recordType}`,
    ...recordSchema(declarationOf(recordType)),
  };
}

/** The JSON Schema of a declaration, without dialect and id. */
export function recordSchema({ id, name, source, fields, rules, amendment }: ItemDeclaration): JsonSchema {
  return {
    title: name.zh,
    description: name.en,
    ...objectSchema(fields, rules, amendment),
    "x-record-type": id,
    "x-source": source,
    ...(amendment !== undefined && { "x-amendment": amendment }),
  };
}

function objectSchema(fields: Fields, rules: readonly Rule[], amendment?: string): JsonSchema {
  const entries = Object.entries(fields);
  const required =
    amendment === undefined ? entries.filter(([, { need }]) => isMust(need)).map(([name]) => name) : [];
  const asked = entries.flatMap(([name, field]) => askedFor(name, field));
  return {
    type: "object",
    properties: Object.fromEntries(
      entries.map(([name, field]) => [
        name,
        fieldSchema(name, field, required.includes(name) ? "required" : "optional"),
      ]),
    ),
    ...(required.length > 0 && { required }),
    additionalProperties: true,
    ...(asked.length > 0 && { "x-asked-for": asked }),
    ...(rules.length > 0 && { "x-rules": rules.map(ruleSchema) }),
  };
}

function fieldSchema(name: string, field: Field, presence: "required" | "optional"): JsonSchema {
  const { kind, also, level, column, ocds } = field;
  const label = labelOf(name, field);
  return {
    title: label.zh,
    description: label.en,
    ...(presence === "required" ? filled(kind) : nullable(kindSchema(kind))),
    ...(also && { "x-labels": also }),
    ...("unit" in kind && kind.unit !== undefined && { "x-unit": kind.unit }),
    ...(level && { "x-level": "政务公开" }),
    ...(column !== undefined && { "x-column": column }),
    ...(ocds && { "x-ocds": ocds }),
  };
}

function kindSchema(kind: Kind): JsonSchema {
  switch (kind.is) {
    case "text":
      return { type: "string", ...(kind.max !== undefined && { "x-max-length": kind.max }) };
    case "texts":
      return { type: "array", items: { type: "string" } };
    case "code": {
      const { id, state, codes } = kind.list;
      const described = codes.map(({ code, zh, en }) => ({ code, zh, en }));
      return state === "closed"
        ? { type: "string", enum: codes.map(({ code }) => code), "x-code-list": id, "x-codes": described }
        : { type: "string", "x-code-list": id, "x-open-codes": described };
    }
    case "identifier": {
      const { id, weight, confidence } = kind.format;
      const form = kind.joined ? `${id}-list` : id;
      return weight === "error"
        ? { type: "string", format: form }
        : {
            type: "string",
            "x-format": form,
            "x-confidence": confidence,
            "x-format-source": formatSources[id],
          };
    }
    case "day":
      return { type: "string", format: "date" };
    case "time":
      return { type: "string", format: "civil-time" };
    case "year":
      return { type: "integer", minimum: 1949, maximum: 2200 };
    case "flag":
      return { type: "boolean" };
    case "url":
      return { type: "string", format: "web-url" };
    case "amount":
      return { type: "number", ...(kind.signed ? {} : { minimum: 0 }) };
    case "number":
      return {
        type: "number",
        ...(kind.min > -Infinity && { minimum: kind.min }),
        ...(kind.max !== undefined && { maximum: kind.max }),
      };
    case "whole":
      return { type: "integer", minimum: Math.max(kind.min, -largest), maximum: largest };
    case "rows":
      return { type: "array", items: objectSchema(kind.fields, kind.rules) };
  }
}

/** A required value also says something: a text is not blank, a list not empty. */
function filled(kind: Kind): JsonSchema {
  const schema = kindSchema(kind);
  if (kind.is === "text" || (kind.is === "code" && kind.list.state === "open"))
    return { ...schema, pattern: "\\S" };
  return kind.is === "texts" || kind.is === "rows" ? { ...schema, minItems: 1 } : schema;
}

function nullable(schema: JsonSchema): JsonSchema {
  const { type, enum: values, ...rest } = schema;
  return { type: [type, "null"], ...(Array.isArray(values) && { enum: [...values, null] }), ...rest };
}

function askedFor(name: string, { need, level }: Field): readonly JsonSchema[] {
  if (need === undefined || (need === "standard" && level === "government")) return [];
  if (need === "standard") return [{ field: name, by: "upload standard", weight: "warning" }];
  const { force, from, to } = duties[need];
  return [{ field: name, by: need, force, from, to, weight: force === "must" ? "error" : "warning" }];
}

function ruleSchema({
  id,
  code,
  severity,
  needs,
  also,
  at,
  provision,
  source,
  confidence,
}: Rule): JsonSchema {
  return {
    id,
    code,
    severity,
    needs,
    ...(also && { also }),
    at,
    ...(provision && { provision }),
    source,
    ...(confidence && { confidence }),
  };
}
