import { defineConfig } from "vitest/config";

// "import" and "require" are Vite's to add: named here they would hold for both kinds of import.
const conditions = ["@gongkai/source", "node"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "examples/{profiles,records}/test/**/*.test.ts"],
    testTimeout: 30_000,
    // Some machines that run tests ask for colours; what is compared here has none.
    env: { NO_COLOR: "1" },
    // No test keeps state in a module, so the files of a worker share what they import.
    isolate: false,
    pool: "threads",
    maxWorkers: "100%",
  },
});
