import { defineConfig } from "vitest/config";
import root from "./vitest.config.ts";

/** The examples that are programs: they load what a user's program loads, and take their time over it. */
export default defineConfig({
  ...root,
  test: {
    ...root.test,
    include: ["examples/*/test/**/*.test.ts"],
    exclude: ["examples/{profiles,records}/**", "**/node_modules/**"],
  },
});
