import { recordTypes, triggersOf } from "@gongkai/law";
import { expect, test } from "vitest";
import { dayName } from "../src/messages/day-name.ts";

const names = recordTypes.flatMap((type) =>
  triggersOf(type).flatMap(({ days, ends = [] }) =>
    [...days, ...ends].map((day) => ("record" in day ? day.record : day.payload)),
  ),
);

test.each([...new Set(names)])("the day %s has a name in both languages", (name) => {
  const { zh, en } = dayName(name);
  expect(zh).not.toBe("");
  expect(en).toMatch(/^(?:day [a-z]+$|“[a-z ]+” )/u);
});

test("an unknown day keeps its name", () => {
  expect(dayName("某日")).toEqual({ zh: "某日", en: "某日" });
});
