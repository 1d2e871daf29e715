/** How much code the installed command loads before it answers: a bundle that drags everything in starts late. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";

const probe = `process.on("exit", () => {
  const { statSync } = require("node:fs");
  const bytes = Object.keys(require.cache).filter((file) => file !== __filename).map((file) => statSync(file).size);
  console.log("\\nloaded " + bytes.reduce((sum, size) => sum + size, 0));
});
`;

/** Kilobytes of files loaded to answer `gongkai <args>` in a folder where it is installed. */
export function loadedKilobytes(folder: string, args: readonly string[]): number {
  const loaded = join(folder, "loaded.cjs");
  writeFileSync(loaded, probe);
  const main = join(folder, "node_modules", "gongkai", "dist", "cli", "main.cjs");
  const out = run(process.execPath, ["--require", loaded, main, ...args], folder);
  return Math.ceil(Number(/^loaded (\d+)$/mu.exec(out)?.[1]) / 1000);
}
