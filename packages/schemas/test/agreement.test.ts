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

/** What is structure: everything that a rule or a demand of the standard finds is beyond zod and JSON Schema. */
function isStructurallySound(item: RecordType, payload: unknown): boolean {
  return validate(item, payload).issues.every(
    ({ severity, code, params }) =>
      severity !== "error" || params.rule !== undefined || code === "more-issues",
  );
}

/** Whether each judge takes the payload for sound. */
function judged(item: RecordType, payload: unknown): Readonly<Record<string, boolean | undefined>> {
  const zod = schemaFor(item).safeParse(payload).success;
  // A record type that can be amended requires nothing but by `validate`, which knows an amendment when it sees one. It
  // also knows a masked number or day for what was published, where the schemas see a text in the wrong place.
  const isMasked = validate(item, payload).issues.some(({ code }) => code === "masked");
  const requiresAlike = zod ? declarationOf(item).amendment === undefined : !isMasked;
  return {
    zod,
    compiled: parsers.get(item)?.safeParse(payload).success,
    ajv: byAjv.get(item)?.(payload),
    ...(requiresAlike && { validate: isStructurallySound(item, payload) }),
  };
}

const all = (verdict: boolean | undefined) =>
  expect.toSatisfy((answers: object) => Object.values(answers).every((answer) => answer === verdict));

describe("zod, compiled zod, ajv and validate judge structure alike", () => {
  it.each(corpus.map(({ item, name, payload }) => ({ item, name, payload })))(
    "in $item $name",
    ({ item, payload }) => {
      const answers = judged(item, payload);
      expect(answers).toEqual(all(answers["zod"]));
    },
  );

  it.each(recordTypes)("in corrupted payloads of %s, in both modes", (item) => {
    const payloads = corpus.filter((one) => one.item === item).map(({ payload }) => payload);
    fc.assert(
      fc.property(fc.constantFrom(...payloads), hostile, fc.nat(), (payload, value, at) => {
        const corrupted = corrupt(payload, value, at);
        const answers = judged(item, corrupted);
        expect(answers).toEqual(all(answers["zod"]));
        expect(validate(item, corrupted, { mode: "interpreted" })).toEqual(validate(item, corrupted));
      }),
      { numRuns: 30 },
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
