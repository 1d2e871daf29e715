#!/usr/bin/env node
/** The `gongkai` command. Answers `--version` before anything else is loaded. */
import manifest from "../../package.json" with { type: "json" };

const args = process.argv.slice(2);

// Whoever reads the answer may stop before its end, as `head` does: nothing is left to say then.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

async function main(): Promise<number> {
  if (args[0] === "--version" || args[0] === "-V") {
    process.stdout.write(`${manifest.version}\n`);
    return 0;
  }
  const { run } = await import("./program.ts");
  return run(args);
}

void main().then((status) => {
  process.exitCode = status;
});
