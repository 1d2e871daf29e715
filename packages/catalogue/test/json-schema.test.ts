import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { checkProfile, profileJsonSchema, shippedProfiles } from "@gongkai/catalogue";

const ajv = new Ajv2020({ strict: false, formats: { date: true, uri: true } });
const validate = ajv.compile(profileJsonSchema());

const heading = { profile: "jia", version: "1", name: "甲县", inherits: "national@2026-11-21" };

test("accepts the shipped profiles, and nothing in it is read-only", () => {
  expect(shippedProfiles.filter((profile) => !validate(JSON.parse(JSON.stringify(profile))))).toEqual([]);
  expect(JSON.stringify(profileJsonSchema())).not.toContain("readOnly");
});

test.each([
  [
    "short forms",
    {
      ...heading,
      statements: [{ op: "set-body", items: "land", bodies: "某局", cite: { document: "plan" } }],
    },
  ],
  [
    "long forms",
    {
      ...heading,
      statements: [{ op: "set-body", items: ["land"], bodies: [{ name: { zh: "某局" } }], cite: [] }],
    },
  ],
  [
    "an unknown unit",
    { ...heading, statements: [{ op: "set-period", items: "land", amount: 1, unit: "week" }] },
  ],
  ["an unknown operation", { ...heading, statements: [{ op: "delete" }] }],
  ["an unknown key", { ...heading, color: 1, statements: [] }],
  ["no statements", heading],
  ["a version that is no text", { ...heading, version: 1, statements: [] }],
])("and the reader agree on %s", (_, profile) => {
  const shapeCodes = new Set([
    "missing",
    "wrong-type",
    "unknown-key",
    "bad-value",
    "unknown-unit",
    "unknown-operation",
  ]);
  const malformed = checkProfile(profile).issues.some(({ code }) => shapeCodes.has(code));
  expect(validate(profile)).toBe(!malformed);
});

test("explains its parts in Chinese", () => {
  expect(JSON.stringify(profileJsonSchema())).toContain("working-day 工作日");
});
