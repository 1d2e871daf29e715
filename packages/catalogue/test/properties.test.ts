import { fc } from "@fast-check/vitest";
import { itemIds } from "@gongkai/law";
import { describe, expect, test } from "vitest";
import {
  checkProfile,
  compileProfile,
  diffProfiles,
  isSame,
  messageOf,
  type CompiledProfile,
  type ProfileInput,
} from "@gongkai/catalogue";

const documents = { plan: { title: "方案", rank: "local-document" as const } };
const cite = { document: "plan", quote: "某句" };

type StatementInput = ProfileInput["statements"][number];

const item = fc.constantFrom(...itemIds);
const word = fc.string({
  unit: fc.constantFrom("县", "区", "局", "站", "办", "处", "地", "方", "信", "息"),
  minLength: 1,
  maxLength: 5,
});

/** Statements that cannot clash with one another, whichever items they name. */
const statement: fc.Arbitrary<StatementInput> = fc.oneof(
  fc.record({
    op: fc.constant("set-period" as const),
    items: item,
    clock: fc.constantFrom("local", "update"),
    amount: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom("working-day" as const, "day" as const),
    cite: fc.constant(cite),
  }),
  fc.record({ op: fc.constant("set-body" as const), items: item, bodies: word, cite: fc.constant(cite) }),
  fc.record({
    op: fc.constant("add-content" as const),
    items: item,
    elements: fc.tuple(word),
    cite: fc.constant(cite),
  }),
  fc.record({
    op: fc.constant("add-supervision" as const),
    items: item,
    channels: word,
    cite: fc.constant(cite),
  }),
  fc.record({ op: fc.constant("remove-item" as const), items: item, reason: word, cite: fc.constant(cite) }),
);

function itemOf(each: StatementInput): string {
  return "items" in each ? String(each.items) : "";
}

/** At most one statement for each item, so that no two settle the same. */
const statements = fc.uniqueArray(statement, {
  selector: itemOf,
  maxLength: 12,
});

function profile(id: string, inherits: string, own: readonly StatementInput[]): ProfileInput {
  return { profile: id, version: "1", name: id, inherits, documents, statements: [...own] };
}

/** Each run compiles several profiles. */
const runs = { numRuns: 25 };

const national = "national@2026-11-21";

/** What a profile says, without who said it. */
function said({ entries, removed, duties }: CompiledProfile): unknown {
  const text = JSON.stringify({ entries, removed, duties }, (key, value: unknown) =>
    key === "provenance" || key === "change" ? undefined : value,
  );
  return JSON.parse(text);
}

describe("compiling", () => {
  test("gives the same answer each time", () => {
    fc.assert(
      fc.property(statements, (own) => {
        const input = profile("a", national, own);
        const again = structuredClone(input);
        expect(JSON.stringify(compileProfile(input))).toBe(JSON.stringify(compileProfile(again)));
      }),
      runs,
    );
  });

  test("does not mind the order of statements about different items", () => {
    fc.assert(
      fc.property(statements, (own) => {
        const forth = compileProfile(profile("a", national, own));
        const back = compileProfile(profile("a", national, [...own].reverse()));
        expect(isSame(diffProfiles(forth, back))).toBe(true);
      }),
      runs,
    );
  });

  test("a profile inherited by one with nothing to add says the same", () => {
    fc.assert(
      fc.property(statements, (own) => {
        const parent = profile("parent", national, own);
        const child = compileProfile(profile("child", "parent@1", []), { profiles: [parent] });
        expect(said(child)).toEqual(said(compileProfile(parent)));
      }),
      runs,
    );
  });

  test("two profiles one after the other say what one with both says", () => {
    fc.assert(
      fc.property(statements, fc.nat({ max: 12 }), (own, cut) => {
        const first = profile("first", national, own.slice(0, cut));
        const second = profile("second", "first@1", own.slice(cut));
        const whole = profile("whole", national, own);
        expect(said(compileProfile(second, { profiles: [first] }))).toEqual(said(compileProfile(whole)));
      }),
      runs,
    );
  });

  test("a diff with itself is empty, and with the base names only what was stated", () => {
    const base = compileProfile(profile("base", national, []));
    fc.assert(
      fc.property(statements, (own) => {
        const input = profile("a", national, own);
        expect(isSame(diffProfiles(input, input))).toBe(true);
        const { changed, removed } = diffProfiles(base, input);
        const named = new Set(own.map(itemOf));
        expect([...changed, ...removed].filter((change) => !named.has(change.item))).toEqual([]);
        expect(removed).toHaveLength(own.filter(({ op }) => op === "remove-item").length);
      }),
      runs,
    );
  });
});

describe("checking", () => {
  const anything = fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, maxDepth: 3 });
  const hostile = fc.record({
    op: fc.constantFrom("set-period", "set-body", "route"),
    items: anything,
    unit: anything,
    cite: anything,
  });
  /** A place in a message that no parameter filled. */
  const unfilled = /\{[a-z]{3,}\}/;

  test("never throws, whatever it is given, and has words for what it finds", () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { compiled, issues } = checkProfile(input);
        expect(compiled).toBeUndefined();
        expect(issues.length).toBeGreaterThan(0);
        for (const found of issues) expect(messageOf(found, "zh")).not.toMatch(unfilled);
      }),
    );
  });

  test("never throws, whatever the statements are, and places every finding in them", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anything, hostile), { minLength: 1 }), (own) => {
        const heading = { profile: "a", version: "1", name: "甲", inherits: national };
        const { issues } = checkProfile({ ...heading, statements: own });
        for (const found of issues) {
          expect(found.path[0]).toBe("statements");
          expect(messageOf(found, "en")).not.toMatch(unfilled);
        }
      }),
    );
  });
});
