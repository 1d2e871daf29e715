import { provisions, type Provision, type ItemId, itemIds } from "@gongkai/law";
import { describe, expect, it } from "vitest";
import {
  columnsOf,
  declarationOf,
  duties,
  fieldByLabel,
  omittedFields,
  sourceFields,
  type Fields,
} from "@gongkai/schemas";
import { platformColumns } from "../src/data/platform-columns.ts";

const found = itemIds.flatMap((item) => sourceFields[item].map(([zh, column]) => ({ item, zh, column })));

function isCarried(item: ItemId, zh: string, column?: string): boolean {
  return column === undefined
    ? fieldByLabel(item, zh) !== undefined
    : columnsOf(declarationOf(item)).has(column);
}

describe("the fields that were found for the 37 items", () => {
  it("are 793", () => {
    expect(found).toHaveLength(793);
  });

  it("are carried, or omitted with a reason", () => {
    const missing = found
      .filter(({ item, zh, column }) => !isCarried(item, zh, column))
      .map(({ item, zh, column }) => ({ item, zh, column }));
    expect(missing).toEqual(omittedFields.map(({ item, zh, column }) => ({ item, zh, column })));
  });
});

describe("the columns that declarations name", () => {
  it.each(itemIds)("of %s exist in the specification", (item) => {
    const unknown = [...columnsOf(declarationOf(item))].filter((key) => {
      const [table = "", column = ""] = key.split(".");
      return !Object.hasOwn(platformColumns[table] ?? {}, column);
    });
    expect(unknown).toEqual([]);
  });
});

describe("the provisions that ask for fields", () => {
  it.each(Object.entries(duties))(
    "%s has the force and the days that the law package gives it",
    (id, duty) => {
      const provision: Provision | undefined = provisions.find((one) => one.id === id);
      expect(duty).toEqual({ force: provision?.force, ...provision?.effective });
    },
  );

  it("are all asked for by some field or rule", () => {
    const used = new Set(itemIds.concat(["licence", "penalty"] as never[]).flatMap((item) => usedBy(item)));
    expect(Object.keys(duties).filter((id) => !used.has(id))).toEqual([]);
  });
});

function usedBy(item: ItemId): readonly (string | undefined)[] {
  const { fields, rules } = declarationOf(item);
  return [...rules.map(({ provision }) => provision), ...needsOf(fields)];
}

function needsOf(fields: Fields): readonly (string | undefined)[] {
  return Object.values(fields).flatMap(({ need, kind }) => [
    need,
    ...(kind.is === "rows" ? [...kind.rules.map(({ provision }) => provision), ...needsOf(kind.fields)] : []),
  ]);
}
