import { defineConfig, mergeConfig } from "vitest/config";
import root from "../../vitest.config.ts";

/** The suite as mutants meet it: without the size bars and the literal sources, which the mutants' scaffolding breaks. */
export default mergeConfig(
  root,
  defineConfig({
    test: {
      include: ["packages/deadlines/test/**/*.test.ts"],
      exclude: ["**/bundle.test.ts", "**/examples.test.ts"],
    },
  }),
);
