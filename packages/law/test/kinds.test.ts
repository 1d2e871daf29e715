import {
  aspects,
  informationKinds,
  isItemId,
  isRecordType,
  itemIds,
  itemKinds,
  items,
  kindOf,
  recordTypes,
} from "@gongkai/law";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("kinds", () => {
  test("every kind of information is named once, and some item is of it", () => {
    expect(new Set(informationKinds.map((k) => k.id))).toEqual(new Set(Object.values(itemKinds)));
    expect(informationKinds).toHaveLength(9);
  });

  test("every aspect is named once, and some item shows it", () => {
    expect(new Set(aspects.map((a) => a.id))).toEqual(new Set(items.flatMap((i) => i.aspects)));
    expect(aspects.map((a) => a.name.zh)).toEqual(["决策", "执行", "管理", "服务", "结果"]);
  });

  test("39 record types: the items, the licence and the penalty", () => {
    expect(recordTypes).toEqual([...itemIds, "licence", "penalty"]);
    expect(recordTypes).toHaveLength(39);
    expect(kindOf("construction.contract")).toBe("performance");
  });

  test("a text that is no id is not taken for one", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(isItemId(text)).toBe(itemIds.some((id) => id === text));
        expect(isRecordType(text)).toBe(recordTypes.some((type) => type === text));
      }),
    );
  });

  test.each([
    "__proto__",
    "constructor",
    "toString",
    "land",
    "land.",
    ".supply-result",
    "LAND.SUPPLY-RESULT",
  ])("%s is no item", (text) => {
    expect(isItemId(text)).toBe(false);
    expect(isRecordType(text)).toBe(false);
  });
});
