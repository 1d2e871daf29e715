import { defineConfig } from "vitest/config";
import base from "../../../vitest.config.ts";

/** The walk in a browser, which the suite of the repository leaves out. */
export default defineConfig({
  ...base,
  root: import.meta.dirname,
  test: { include: ["browser.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
