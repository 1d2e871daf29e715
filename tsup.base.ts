import type { Options } from "tsup";

/** Every source file is an entry: with a single one, importing one schema would keep them all. */
export default {
  entry: ["src/**/*.ts"],
  splitting: true,
  format: ["esm", "cjs"],
  target: "es2022",
  clean: true,
  sourcemap: true,
  treeshake: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
} satisfies Options;
