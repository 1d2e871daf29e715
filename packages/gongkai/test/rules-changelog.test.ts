import { rules } from "@gongkai/deadlines";
import { chains, provisions } from "@gongkai/law";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  changesBetween,
  currentOf,
  effectOf,
  replay,
  type Exports,
  type RowState,
  type RulesChangelog,
} from "../../../scripts/lib/rules-changelog.ts";

const file = join(import.meta.dirname, "..", "..", "..", "rules-changelog.json");
const { releases } = JSON.parse(readFileSync(file, "utf8")) as RulesChangelog;
const held: Exports = { provisions, chains, rules };

test("every provision and deadline rule stands as rules-changelog.json tells it", () => {
  const untold = changesBetween(replay(releases), currentOf(held));
  expect(untold, "tell it with: pnpm rules:changelog <the coming version>").toEqual([]);
});

test("releases follow one another, and a row is new but once", () => {
  const versions = releases.map(({ version }) => version);
  expect(versions).toEqual(versions.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true })));
  const fresh = releases.flatMap(({ changes }) =>
    changes.filter(({ kind }) => kind === "added" || kind === "amended").map(({ row }) => row),
  );
  expect(new Set(fresh).size).toBe(fresh.length);
});

test("the annual report of a department is due two months earlier since 2019", () => {
  const changes = releases.flatMap((release) => release.changes);
  expect(changes.find(({ row }) => row === "deadline/foi19-49-1")).toMatchObject({
    kind: "amended",
    replaces: "deadline/foi07-31",
    effective: "2019-05-15",
    effect: "stricter",
  });
});

describe("a change of the data", () => {
  const before = replay(releases);
  const some = "op97-2-4-proactive";
  const told = (changed: Partial<Exports>) => changesBetween(before, currentOf({ ...held, ...changed }));
  const withRule = (change: object) => ({
    rules: rules.map((rule) => (rule.id === some ? { ...rule, ...change } : rule)),
  });

  test("that shortens a period is a correction, and stricter", () => {
    expect(told(withRule({ amount: 10 }))).toMatchObject([
      {
        row: `deadline/${some}`,
        kind: "corrected",
        effect: "stricter",
        was: { amount: 20 },
        is: { amount: 10 },
      },
    ]);
  });

  test("that ends a row is a repeal", () => {
    const [rule] = rules.filter(({ id }) => id === some);
    const effective = { from: rule?.effective.from ?? "", to: "2026-12-31" };
    expect(told(withRule({ effective }))).toMatchObject([
      { row: `deadline/${some}`, kind: "repealed", effective: "2026-12-31" },
    ]);
  });

  test("in a word of a quote is a correction; in our own gloss it is none", () => {
    const [first, ...rest] = provisions;
    if (first === undefined) throw new Error("no provisions");
    const corrected = { provisions: [{ ...first, quote: `${first.quote}！` }, ...rest] };
    expect(told(corrected)).toMatchObject([{ row: `provision/${first.id}`, kind: "corrected" }]);
    expect(told({ provisions: [{ ...first, gloss: "other words" }, ...rest] })).toEqual([]);
  });

  test("that takes a row away withdraws it, and what is told can be replayed", () => {
    const without = { ...held, rules: rules.filter(({ id }) => id !== some) };
    const changes = changesBetween(before, currentOf(without));
    expect(changes).toMatchObject([{ row: `deadline/${some}`, kind: "withdrawn" }]);
    const after = replay([...releases, { version: "9.0.0", changes }]);
    expect(changesBetween(after, currentOf(without))).toEqual([]);
    expect(changesBetween(after, currentOf(held))).toMatchObject([{ kind: "added" }]);
  });
});

describe("the effect", () => {
  const row = (change: Partial<RowState>): RowState => ({
    force: "must",
    confidence: "quoted",
    from: "2020-01-01",
    to: null,
    amount: 20,
    unit: "day",
    bound: "min",
    digest: "a",
    ...change,
  });

  test.each<[Partial<RowState>, Partial<RowState>, string]>([
    [{}, { unit: "working-day" }, "stricter"],
    [{ bound: "max" }, { bound: "max", unit: "working-day" }, "looser"],
    [{}, { unit: "working-day", amount: 15 }, "unclear"],
    [{}, { amount: 25 }, "stricter"],
    [{ bound: "max" }, { bound: "max", amount: 25 }, "looser"],
    [{ force: "should" }, { amount: 10 }, "unclear"],
    [{ bound: "exact" }, { bound: "exact", amount: 10 }, "unclear"],
    [{}, { bound: "max" }, "unclear"],
    [{}, { confidence: "memory" }, "same"],
  ])("%j → %j: %s", (was, is, effect) => {
    expect(effectOf(row(was), row(is))).toBe(effect);
  });
});
