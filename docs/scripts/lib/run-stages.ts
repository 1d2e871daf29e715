import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";

const docs = join(import.meta.dirname, "..", "..");

/** Runs scripts of this package, those of a stage at the same time; the first stage that fails ends the program. */
export async function runStages(stages: readonly (readonly string[])[]): Promise<void> {
  for (const stage of stages) {
    const finished = await Promise.all(stage.map(run));
    if (finished.includes(false)) process.exit(1);
  }
}

/** Runs a script to its end, shows what it wrote, and answers whether it went well. */
async function run(script: string): Promise<boolean> {
  const start = performance.now();
  const child = spawn("pnpm", ["run", "--silent", script], {
    cwd: docs,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const status = new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  const written = await Promise.all([text(child.stdout), text(child.stderr)]);
  const well = (await status) === 0;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\n— ${script}, ${seconds} s${well ? "" : ", failed"}\n${written.join("").trim()}`);
  return well;
}
