/** Keeps a command from writing over what it reads, and from writing two things to one file. */
import { resolve } from "node:path";
import { UsageError } from "./usage-error.ts";

export function distinctFiles(
  read: readonly (string | undefined)[],
  written: readonly (string | undefined)[],
): void {
  const taken = new Set(read.flatMap((path) => (path === undefined ? [] : resolve(path))));
  for (const path of written) {
    if (path === undefined) continue;
    if (taken.has(resolve(path)))
      throw new UsageError("same-file", {
        zh: `“${path}”已另有用处，不能同时写入`,
        en: `"${path}" is read or written already; it cannot be written to`,
      });
    taken.add(resolve(path));
  }
}
