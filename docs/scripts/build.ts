/** Builds the site: `pnpm build`. What does not wait for another is made at the same time. */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

const stages = [["api", "standalone"], ["generate"], ["site", "test:snippets"]] as const;

const start = performance.now();
for (const stage of stages) {
  const finished = await Promise.all(stage.map(run));
  if (finished.includes(false)) process.exit(1);
}
console.log(`site built in ${seconds(start)}`);

/** Runs a script to its end, shows what it wrote, and answers whether it went well. */
async function run(script: string): Promise<boolean> {
  const begun = performance.now();
  const child = spawn("pnpm", ["run", "--silent", script], {
    cwd: `${import.meta.dirname}/..`,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const status = new Promise<number | null>((resolve) => child.on("close", resolve));
  const written = await Promise.all([text(child.stdout), text(child.stderr)]);
  const well = (await status) === 0;
  console.log(`\n— ${script}, ${seconds(begun)}${well ? "" : ", failed"}\n${written.join("").trim()}`);
  return well;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
