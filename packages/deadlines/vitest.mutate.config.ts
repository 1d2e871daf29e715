import { defineConfig } from "vitest/config";
import root from "../../vitest.config.ts";

/**
 * The suite as mutants meet it: this package's alone, one module graph for all files, and without the tests of tables
 * and sizes, which load the whole law or read the sources that the mutants' scaffolding changes.
 */
export default defineConfig({
  ...root,
  test: {
    ...root.test,
    include: ["packages/deadlines/test/**/*.test.ts"],
    exclude: ["**/bundle.test.ts", "**/examples.test.ts", "**/json.test.ts", "**/rules.test.ts"],
    isolate: false,
  },
});
