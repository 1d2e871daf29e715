import { defineConfig } from "vitest/config";

const conditions = ["@gongkai/source", "node", "import", "module", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "examples/*/test/**/*.test.ts"],
    testTimeout: 30_000,
    // No test keeps state in a module, so the files of a worker share what they import.
    isolate: false,
  },
});
