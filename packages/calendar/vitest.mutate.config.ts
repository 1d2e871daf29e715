import { defineConfig, mergeConfig } from "vitest/config";
import root from "../../vitest.config.ts";

/** The suite as mutants meet it: without the size bars, which the mutants' own scaffolding would break. */
export default mergeConfig(
  root,
  defineConfig({
    test: { include: ["packages/calendar/test/**/*.test.ts"], exclude: ["**/bundle.test.ts"] },
  }),
);
