import { recordTypes } from "@gongkai/law";
import { describe, expect, it } from "vitest";
import { declarationOf, validate, type Fields, type Rule } from "@gongkai/schemas";
import { corpus } from "./support/corpus.ts";

function rulesOf(fields: Fields, rules: readonly Rule[]): readonly Rule[] {
  const ofRows = Object.values(fields).flatMap(({ kind }) =>
    kind.is === "rows" ? rulesOf(kind.fields, kind.rules) : [],
  );
  return [...rules, ...ofRows];
}

describe.each(recordTypes)("the corpus of %s", (item) => {
  const cases = corpus.filter((one) => one.item === item);
  const invalid = cases.filter(({ name }) => name.startsWith("invalid-"));
  const { fields, rules } = declarationOf(item);

  it("has a valid payload without a finding", () => {
    const valid = cases.find(({ name }) => name === "valid");
    expect(valid?.expected).toEqual({ verdict: "pass", issues: [] });
  });

  it("has an invalid payload for every rule, and no other", () => {
    const ids = rulesOf(fields, rules).map(({ id }) => `invalid-${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(invalid.map(({ name }) => name).toSorted()).toEqual(ids.toSorted());
  });

  it.each(cases)("answers what $name expects", ({ payload, expected }) => {
    const { verdict, issues } = validate(item, payload);
    const found = issues.map(({ code, path, severity, params: { rule } }) => ({
      code,
      path,
      severity,
      ...(rule !== undefined && { rule }),
    }));
    expect({ verdict, issues: found }).toEqual(expected);
  });

  it("shows the rule each invalid payload is named for", () => {
    const unseen = invalid.filter(({ name, expected }) =>
      expected.issues.every(({ rule }) => `invalid-${rule}` !== name),
    );
    expect(unseen).toEqual([]);
  });
});

describe("a payload that only warns", () => {
  const warned = corpus.filter(({ name }) => name !== "valid" && !name.startsWith("invalid-"));

  it("is masked, or has a number outside the forms known", () => {
    expect(new Set(warned.map(({ name }) => name))).toEqual(new Set(["masked", "outside-form"]));
    const codes = warned.flatMap(({ name, expected }) =>
      expected.issues.map(({ code }) => `${name} ${code}`),
    );
    expect(new Set(codes)).toEqual(new Set(["masked masked", "outside-form malformed-number"]));
  });

  it("fails nothing", () => {
    expect(warned.filter(({ expected: { verdict } }) => verdict === "fail")).toEqual([]);
  });
});
