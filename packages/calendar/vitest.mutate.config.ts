import { defineConfig } from "vitest/config";
import root from "../../vitest.config.ts";

/** The suite as mutants meet it. */
export default defineConfig({
  ...root,
  test: { ...root.test, include: ["packages/calendar/scripts/suite.ts"] },
});
