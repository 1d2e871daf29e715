/** An empty project of a consumer: installs the tarballs, imports every door, type-checks and runs. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";
import { bin, type Tarball } from "./tarballs.ts";

/** Peers of the packages, as the workspace has them installed. */
const peers = { zod: "^4.6.7", "opencc-js": "^1.4.2" };

export type ModuleType = "module" | "commonjs";

export function layOutConsumer(folder: string, type: ModuleType, tarballs: readonly Tarball[]): void {
  mkdirSync(folder);
  const local = Object.fromEntries(tarballs.map(({ name, file }) => [name, `file:${file}`]));
  const manifest = {
    name: `consumer-${type}`,
    private: true,
    type,
    dependencies: { ...local, ...peers },
    pnpm: { overrides: local },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  const doors = tarballs.flatMap((tarball) => tarball.doors);
  const imports = doors.map((door, i) =>
    type === "module" ? `import * as m${i} from "${door}";` : `import m${i} = require("${door}");`,
  );
  const names = doors.map((_, i) => `m${i}`).join(", ");
  writeFileSync(
    join(folder, "index.ts"),
    [
      ...imports,
      `const doors: readonly object[] = [${names}];`,
      `for (const door of doors) if (Object.keys(door).length === 0) throw new Error("an empty door");`,
      `console.log(doors.length, "doors open");`,
    ].join("\n"),
  );
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    strict: true,
    skipLibCheck: false,
    types: ["node"],
    typeRoots: [join(import.meta.dirname, "../../node_modules/@types")],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["index.ts"] }));
  run("pnpm", ["install", "--ignore-workspace", "--prefer-offline", "--silent"], folder);
  run(bin("tsc"), ["-p", folder], folder);
}
