import { expect, test } from "vitest";
import { nearest } from "../src/cli/nearest.ts";

const names = ["dp-51", "gr-50", "op97-2-4-proactive"];

test("a name that the text begins is meant before one that looks alike", () => {
  expect(nearest("op97", names)).toBe("op97-2-4-proactive");
  expect(nearest("gr-5O", names)).toBe("gr-50");
  expect(names).toContain(nearest("", names));
});
