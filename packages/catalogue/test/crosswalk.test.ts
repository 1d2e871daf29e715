import { itemIds, provisions } from "@gongkai/law";
import { expect, test } from "vitest";
import { crosswalk, grassrootsRows } from "@gongkai/catalogue";

test("has every item once, and every row with at least one item", () => {
  expect(crosswalk.map(({ item }) => item)).toEqual(itemIds);
  const used = new Set(crosswalk.flatMap(({ rows }) => rows.map(({ id }) => id)));
  expect(grassrootsRows.filter(({ id }) => !used.has(id))).toEqual([]);
});

test("is open where no row was read, and only there", () => {
  for (const { rows, extent } of crosswalk) expect(extent === "open").toBe(rows.length === 0);
  expect(crosswalk.filter(({ extent }) => extent === "open").map(({ item }) => item.split(".")[0])).toEqual([
    ...Array.from({ length: 7 }, () => "housing"),
    ...Array.from({ length: 4 }, () => "land"),
    ...Array.from({ length: 3 }, () => "mining"),
    "procurement",
    ...Array.from({ length: 5 }, () => "property"),
    "construction",
  ]);
});

test("names the fifteen procurement items of the guide as the report lists them", () => {
  const scope = provisions.find(({ id }) => id === "g752-scope")?.rule["procurementItems"];
  const named = grassrootsRows.filter(({ level1 }) => level1 === "政府采购信息").map(({ level2 }) => level2);
  expect(new Set(named)).toEqual(new Set(scope as readonly string[]));
});

test("rows agree with the law's quotes from the same catalogues", () => {
  const quotes = provisions.filter(({ id }) => ["gc-housing", "gc-rural", "k135-budget"].includes(id));
  const words = grassrootsRows.flatMap(({ content, period }) => [content, period]);
  const parts = quotes.flatMap(({ quote }) => quote.split(" | "));
  expect(parts.filter((part) => !words.includes(part))).toEqual([]);
});
