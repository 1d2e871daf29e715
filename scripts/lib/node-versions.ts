/** The Nodes a consumer may have: this one, and others as far as the `node` package of the registry brings them. */
import { spawnSync } from "node:child_process";

export interface NodeBinary {
  readonly version: string;
  readonly path: string;
}

/** The `node` package unpacks its binary in an install script; where scripts are off, `node` would be the host's own. */
export function fetchNode(major: number): NodeBinary | undefined {
  const ask = ["--yes", `node@${major}`, "-p", "JSON.stringify([process.version, process.execPath])"];
  const { status, stdout } = spawnSync("npx", ask, { encoding: "utf8" });
  if (status !== 0) return undefined;
  const [version, path] = JSON.parse(stdout) as readonly [string, string];
  return version.startsWith(`v${major}.`) ? { version, path } : undefined;
}
