import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..");

test("a reader that stops before the end of the answer gets no stack trace", async () => {
  const main = join(root, "packages/gongkai/src/cli/main.ts");
  const records = join(root, "examples/records");
  const args = ["--conditions=@gongkai/source", "--import", "tsx", main, "review", records, "--json"];
  const child = spawn(process.execPath, args, { cwd: root });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  await once(child, "close");
  expect(said).toBe("");
});
