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
  const { fields, rules } = declarationOf(item);

  it("has a valid payload without a finding", () => {
    const valid = cases.find(({ name }) => name === "valid");
    expect(valid?.expected).toEqual({ verdict: "pass", issues: [] });
  });

  it("has an invalid payload for every rule, and no other", () => {
    const ids = rulesOf(fields, rules).map(({ id }) => `invalid-${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      cases
        .map(({ name }) => name)
        .filter((name) => name !== "valid")
        .toSorted(),
    ).toEqual(ids.toSorted());
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
    const named = cases.filter(({ name }) => name !== "valid");
    const unseen = named.filter(({ name, expected }) =>
      expected.issues.every(({ rule }) => `invalid-${rule}` !== name),
    );
    expect(unseen).toEqual([]);
  });
});
