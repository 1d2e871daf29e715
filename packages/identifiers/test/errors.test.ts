import {
  findCitizenIds,
  gradeCitizenId,
  IdentifiersError,
  isRegionCode,
  landSupplyModeOf,
  maskCitizenId,
  maskCitizenIds,
  regionListedOn,
} from "@gongkai/identifiers";
import { expect, test } from "vitest";

/** What `ask` throws. */
function thrown(ask: () => unknown): unknown {
  try {
    return { answered: ask() };
  } catch (error) {
    return error;
  }
}

test.each(["2026-02-30", "2026-2-3", "20260203", "today", "", 20260203])("%s is no day", (day) => {
  const on = day as string;
  for (const ask of [
    () => regionListedOn("440204", on),
    () => isRegionCode("440204", { on }),
    () => isRegionCode("nonsense", { on }),
    () => gradeCitizenId("11010519491231002X", { asOf: on }),
    () => gradeCitizenId(null, { asOf: on }),
  ])
    expect(thrown(ask)).toMatchObject({ name: "IdentifiersError", code: "not-a-day" });
});

test.each([undefined, null, 110105194912310021n, {}])("%s is no text", (value) => {
  const text = value as string;
  for (const ask of [
    () => findCitizenIds(text),
    () => maskCitizenIds(text),
    () => maskCitizenId(text),
    () => regionListedOn(text, "2020-01-01"),
    () => landSupplyModeOf(text),
  ])
    expect(thrown(ask)).toMatchObject({ name: "IdentifiersError", code: "not-a-text" });
});

test("the message is made in both languages and shows the value, shortened", () => {
  const error = thrown(() => regionListedOn("440204", "x".repeat(1000)));
  expect(error).toBeInstanceOf(IdentifiersError);
  expect(error).toMatchObject({
    message: `"${"x".repeat(39)}…" is not a day that exists, written YYYY-MM-DD`,
    text: { zh: `“${"x".repeat(39)}…”不是 YYYY-MM-DD 形式的有效日期` },
  });
});
