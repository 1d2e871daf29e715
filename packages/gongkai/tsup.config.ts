import { defineConfig } from "tsup";
import base from "../../tsup.base.ts";

/** The library; the command line is bundled by `rolldown.config.ts`. */
export default defineConfig({ ...base, entry: ["src/**/*.ts", "!src/cli/**"] });
