/** What CI holds beside the tests: `pnpm check` runs the steps in turn and stops at the first that fails. */
import { spawnSync } from "node:child_process";

const steps = [
  "check:format",
  "lint",
  "typecheck",
  "check:floors",
  "check:unused",
  "test:examples",
  "test:docs",
  "test:zones",
  "build",
  "check:pack",
  "docs:build",
  "test:site",
] as const;

const timings: string[] = [];
for (const step of steps) {
  const start = performance.now();
  console.log(`\n— ${step}`);
  const { status } = spawnSync("pnpm", ["run", "--silent", step], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(`\ncheck failed at ${step}`);
    process.exit(1);
  }
  timings.push(`${step} ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
console.log(`\ncheck passed: ${timings.join(", ")}`);
