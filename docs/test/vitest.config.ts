import { defineConfig } from "vitest/config";

/** The tests of the built site. One file at a time: they share it, and a browser. */
export default defineConfig({
  test: { include: ["test/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
});
