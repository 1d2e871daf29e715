import { defineConfig } from "vitest/config";

const conditions = ["@gongkai/source", "node", "import", "module", "default"];

/** The tests of the playground and of the built site. One file at a time: they share the site, and a browser. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ["test/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
});
