import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { recordTypes, type RecordType } from "@gongkai/law";
import { describe, expect, it } from "vitest";
import { declarationOf, formats, jsonSchemaFor, parserFor, schemaFor, validate } from "@gongkai/schemas";
import { corpus } from "./support/corpus.ts";
import { hostile } from "./support/hostile.ts";

const ajv = new Ajv2020({ formats, strict: false, allErrors: true });
const byAjv = new Map(recordTypes.map((item) => [item, ajv.compile(jsonSchemaFor(item))]));
const parsers = new Map(recordTypes.map((item) => [item, parserFor(schemaFor(item))()]));

/** What is structure: everything a rule or a demand of the standard finds is beyond zod and JSON Schema. */
function isStructurallySound(item: RecordType, payload: unknown): boolean {
  return validate(item, payload).issues.every(
    ({ severity, code, params }) =>
      severity !== "error" || params.rule !== undefined || code === "more-issues",
  );
}

function agree(item: RecordType, payload: unknown): void {
  const byZod = schemaFor(item).safeParse(payload).success;
  expect(parsers.get(item)?.safeParse(payload).success).toBe(byZod);
  expect(byAjv.get(item)?.(payload)).toBe(byZod);
  const { amendment } = declarationOf(item);
  // Nothing is required of a record type whose records may only amend an earlier one, but by `validate`.
  if (amendment === undefined) expect(isStructurallySound(item, payload)).toBe(byZod);
  else if (!byZod) expect(isStructurallySound(item, payload)).toBe(false);
  const { verdict, ...answer } = validate(item, payload);
  expect(validate(item, payload, { mode: "interpreted" })).toEqual({ verdict, ...answer });
}

describe("zod, compiled zod, ajv and both ways of validate agree", () => {
  it.each(corpus.map(({ item, name, payload }) => ({ item, name, payload })))(
    "on $item $name",
    ({ item, payload }) => {
      agree(item, payload);
    },
  );

  it.each(recordTypes)("on corrupted payloads of %s", (item) => {
    const payloads = corpus.filter((one) => one.item === item).map(({ payload }) => payload);
    fc.assert(
      fc.property(fc.constantFrom(...payloads), hostile, fc.nat(), (payload, value, at) => {
        agree(item, corrupt(payload, value, at));
      }),
      { numRuns: 60 },
    );
  });
});

/** The payload with one of its values, at the top or in a row, replaced; or with a value under a new key. */
function corrupt(payload: Readonly<Record<string, unknown>>, value: unknown, at: number): unknown {
  const copy = structuredClone(payload) as Record<string, unknown>;
  const places = Object.entries(copy).flatMap(([name, held]) => [
    { into: copy, name },
    ...(Array.isArray(held)
      ? held.flatMap((row: unknown) =>
          typeof row === "object" && row !== null
            ? Object.keys(row).map((inner) => ({ into: row as Record<string, unknown>, name: inner }))
            : [],
        )
      : []),
  ]);
  const place = places[at % (places.length + 1)] ?? { into: copy, name: "somethingElse" };
  place.into[place.name] = value;
  return copy;
}
