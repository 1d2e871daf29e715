/** Holds every row against the law package: quote, article, numbers, force, confidence, dates. */
import {
  chains,
  isItemId,
  provision,
  provisions,
  recordTypes,
  triggersOf,
  type Provision,
  type RecordType,
} from "@gongkai/law";
import { isRuleId, rule, rules, waivers, type Rule } from "@gongkai/deadlines";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** Clocks that the law package files under other topics. */
const filedElsewhere = [
  "b08-20",
  "b08-12",
  "c22-time",
  "foi19-49-1",
  "foi19-49-2",
  "foi07-31",
  "zj-feb",
  "zj-aug30",
  "hn-43",
  "szx-82",
  "s45-13",
];
const folder = join(import.meta.dirname, "..", "src", "instruments");
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

function applies({ appliesTo }: Rule, type: RecordType): boolean {
  return appliesTo === "every-item" ? isItemId(type) : appliesTo.includes(type);
}

function of(row: Rule): Provision {
  return provision(row.provision);
}

/** Every object of the provision's rule that holds an amount and a unit, at whatever depth. */
function measures(value: unknown): readonly { amount: unknown; unit: unknown }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "amount" in value && "unit" in value ? [{ amount: value.amount, unit: value.unit }] : [];
  return [...own, ...Object.values(value).flatMap(measures)];
}

describe("coverage", () => {
  test("every provision about a deadline has a rule or a waiver, and none has both", () => {
    const wanted = provisions
      .filter(({ id, topic }) => topic === "deadline" || filedElsewhere.includes(id))
      .map(({ id }) => id);
    const ruled = new Set<string>(rules.map((row) => row.provision));
    const waived = Object.keys(waivers);
    expect(wanted.filter((id) => !ruled.has(id) && !waived.includes(id))).toEqual([]);
    expect(waived.filter((id) => ruled.has(id))).toEqual([]);
    expect([...ruled, ...waived].filter((id) => !wanted.includes(id as never))).toEqual([]);
    expect(wanted).toHaveLength(146);
  });

  test("no id is used twice", () => {
    expect(new Set(rules.map((row) => row.id)).size).toBe(rules.length);
  });

  test("versions of one clock never overlap", () => {
    const overlapping = rules.flatMap((row) =>
      rules
        .filter(
          ({ id, clock, effective: { from } }) =>
            id !== row.id && clock === row.clock && from >= row.effective.from,
        )
        .filter(({ effective: { from } }) => row.effective.to === null || from <= row.effective.to)
        .map(({ id }) => [row.id, id]),
    );
    expect(overlapping).toEqual([]);
  });

  test("a clock that the law package follows through its versions has the same name here", () => {
    const followed = rules.flatMap((row) => {
      const [chain, another] = chains.filter(({ versions }) => versions.includes(row.provision));
      return chain === undefined || another !== undefined || row.id !== row.provision
        ? []
        : [[row, chain.id] as const];
    });
    expect(followed.map(([row]) => row.clock)).toEqual(followed.map(([, chain]) => chain));
    const names = new Set(chains.map(({ id }) => id));
    expect(rules.filter(({ id, clock }) => id !== clock && !names.has(clock))).toEqual([]);
  });

  test("every clock of a record type has a rule that applies to it", () => {
    const unruled = recordTypes.flatMap((type) =>
      triggersOf(type)
        .filter(({ clock }) => !isRuleId(clock) || !applies(rule(clock), type))
        .map(({ clock }) => [type, clock]),
    );
    expect(unruled).toEqual([]);
  });

  test("a restated clock exists", () => {
    const clocks = new Set(rules.map(({ clock }) => clock));
    expect(rules.filter(({ restates }) => restates !== undefined && !clocks.has(restates))).toEqual([]);
  });
});

describe("the rows say what the law package says", () => {
  test.each(rules.map((row) => [row.id, row] as const))("%s", (id, row) => {
    const source = of(row);
    const { amount, unit, bound, direction } = source.rule;
    expect(row.force).toBe(source.force);
    expect(row.confidence).toBe(source.confidence);
    if (row.kind === "fixed-day") expect(row.effective.from).toBe(source.effective.from);
    else expect(row.effective).toEqual(source.effective);
    if (row.amount !== undefined)
      expect(measures(source.rule)).toContainEqual({ amount: row.amount, unit: row.unit });
    if (id !== row.provision) return;
    expect([row.amount, row.unit]).toEqual([amount, unit]);
    if (bound !== undefined && row.kind !== "notice-period") expect(row.bound).toBe(bound);
    const shortest = row.bound === "min" && row.direction !== "before";
    if (direction === "duration" || (shortest && direction === "after"))
      expect(["duration", "after"]).toContain(row.direction);
    else if (direction !== undefined) expect(row.direction).toBe(direction);
  });

  test("an extension has the length the provision gives it", () => {
    expect(rules.map((row) => [row.id, row.extension?.upTo])).toEqual(
      rules.map((row) => [row.id, measures(of(row).rule["extension"])[0]?.amount]),
    );
  });

  test("what may be left out is what the cited provision lets be left out", () => {
    const bases = new Set(
      rules.flatMap(({ excludable }) => (excludable === undefined ? [] : [excludable.basis])),
    );
    expect([...bases].map((id) => [id, provision(id).rule.type])).toEqual([
      ["foi07-24-excluded", "excluded-time"],
      ["foi19-33-excluded", "excluded-time"],
      ["tr-61", "decide-within"],
      ["m94-27", "excluded-time"],
      ["g120-23", "resume"],
    ]);
  });

  test("every row counts by a provision about counting, or by one that names the first day", () => {
    const counting = rules.flatMap((row) => [
      ...(row.startDay.counted ? [] : [row.startDay.basis]),
      row.rollOver.basis,
      ...(row.unitBasis === undefined ? [] : [row.unitBasis]),
    ]);
    expect(new Set(counting.map((id) => provision(id).topic))).toEqual(new Set(["counting"]));
    const counted = rules.filter(({ startDay }) => startDay.counted);
    expect(counted.map(({ id, startDay }) => [id, startDay.basis])).toEqual([
      ["g120-17", "g120-17"],
      ["g120-23", "g120-17"],
    ]);
  });

  test("record types exist", () => {
    const used = new Set(rules.flatMap(({ appliesTo }) => (appliesTo === "every-item" ? [] : appliesTo)));
    expect([...used].filter((type) => !recordTypes.includes(type))).toEqual([]);
  });
});

describe("the files are literate", () => {
  const written = files.flatMap(({ name, text }) => {
    const comments = [...text.matchAll(/^ {4}\/\/ (.+?) “(.+)”$/gm)];
    return comments.map((comment, i) => {
      const [all, article, quote] = comment;
      const from = comment.index + all.length;
      const ids = [...text.slice(from, comments[i + 1]?.index).matchAll(/^ {6}id: "([^"]+)"/gm)].map(
        ([, id]) => id ?? "",
      );
      return { name, article, quote, ids, directly: text.slice(from).startsWith("\n    {\n      id:") };
    });
  });

  test("the quoted sentence and its article stand directly above the rows they justify", () => {
    expect(written.flatMap(({ ids }) => ids).sort()).toEqual(rules.map((row) => row.id).sort());
    expect(written.filter(({ directly }) => !directly)).toEqual([]);
    for (const { article, quote, ids } of written)
      for (const { id, provision: source } of rules.filter((row) => ids.includes(row.id)))
        expect([id, article, quote]).toEqual([id, provision(source).article, provision(source).quote]);
  });

  test("each file is named like its instrument, and its rows stand in the instrument's order", () => {
    const order = provisions.map(({ id }) => id as string);
    for (const { name } of files) {
      const ids = written.filter((entry) => entry.name === name).flatMap((entry) => entry.ids);
      const provisionIds = ids.map((id) => id.split("/")[0] ?? "");
      expect(
        new Set(provisionIds.map((id) => `${provisions.find((p) => p.id === id)?.instrument}.ts`)),
      ).toEqual(new Set([name]));
      expect(provisionIds.map((id) => order.indexOf(id))).toEqual(
        provisionIds.map((id) => order.indexOf(id)).sort((a, b) => a - b),
      );
    }
  });

  test("the counting articles are quoted where they are encoded", () => {
    const text = readFileSync(join(folder, "..", "counting.ts"), "utf8");
    for (const id of ["cc-201", "cc-203", "m87-85", "m94-42"] as const)
      expect(text).toContain(`“${provision(id).quote}”`);
  });
});
