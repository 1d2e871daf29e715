/** Packs every package as it would be published and holds each tarball to publint, attw and its size. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";

const root = join(import.meta.dirname, "..", "..");

export interface Tarball {
  readonly name: string;
  readonly file: string;
  readonly kilobytes: number;
  /** The specifiers under which it can be imported. */
  readonly doors: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

export const bin = (name: string): string => join(root, "node_modules", ".bin", name);

export function packAll(into: string): readonly Tarball[] {
  return readdirSync(join(root, "packages"))
    .sort()
    .map((folder) => packOne(join(root, "packages", folder), into));
}

function packOne(folder: string, into: string): Tarball {
  const { name, exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const out = run("pnpm", ["pack", "--pack-destination", into, "--json"], folder);
  const { filename: file } = JSON.parse(out.slice(out.indexOf("{"))) as { filename: string };
  const listed = run("tar", ["tzf", file], into).split("\n");
  for (const needed of ["README.md", "LICENSE"])
    if (!listed.includes(`package/${needed}`)) throw new Error(`${name}: the tarball holds no ${needed}`);
  run(bin("publint"), ["run", file, "--strict"], root);
  run(bin("attw"), [file, "--profile", "node16"], root);
  const doors = Object.keys(exports)
    .filter((door) => !door.endsWith(".json") && !door.includes("*"))
    .map((door) => name + door.slice(1));
  return { name, file, kilobytes: Math.ceil(statSync(file).size / 1000), doors };
}
