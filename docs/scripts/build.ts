/** Builds the site: `pnpm build`. */
import { runStages } from "./lib/run-stages.ts";

const start = performance.now();
await runStages([["api", "standalone"], ["generate"], ["site"]]);
console.log(`site built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
