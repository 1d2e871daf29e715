/**
 * Packs every package and holds the tarballs to what a consumer needs: publint, attw, and an install into an empty ESM
 * and an empty CJS project, type-checked and run.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const packages = readdirSync(join(root, "packages")).sort();
const work = mkdtempSync(join(tmpdir(), "gongkai-pack-"));

function run(command: string, args: readonly string[], cwd = root): string {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    console.error(`${command} ${args.join(" ")}\n${stdout ?? ""}${stderr ?? ""}`);
    process.exit(1);
  }
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const bin = (name: string): string => join(root, "node_modules", ".bin", name);
const tarballs = new Map<string, string>();
const doors: string[] = [];

for (const folder of packages) {
  const base = join(root, "packages", folder);
  const manifest = JSON.parse(readFileSync(join(base, "package.json"), "utf8")) as Manifest;
  const out = run("pnpm", ["pack", "--pack-destination", work, "--json"], base);
  const { filename } = JSON.parse(out.slice(out.indexOf("{"))) as { filename: string };
  tarballs.set(manifest.name, filename);
  run(bin("publint"), ["run", filename, "--strict"]);
  run(bin("attw"), [filename, "--profile", "node16"]);
  for (const door of Object.keys(manifest.exports))
    if (!door.endsWith(".json") && !door.includes("*")) doors.push(manifest.name + door.slice(1));
}
console.log(`publint and attw: ${tarballs.size} tarballs without findings`);

/** Peers of the packages, as the workspace has them installed. */
const peers = { zod: "^4.6.7", "opencc-js": "^1.4.2" };
const local = Object.fromEntries([...tarballs].map(([name, file]) => [name, `file:${file}`]));

for (const type of ["module", "commonjs"] as const) {
  const project = join(work, type);
  mkdirSync(project);
  const manifest = {
    name: `consumer-${type}`,
    private: true,
    type,
    dependencies: { ...local, ...peers },
    pnpm: { overrides: local },
  };
  writeFileSync(join(project, "package.json"), JSON.stringify(manifest, null, 2));
  const imports = doors.map((door, i) =>
    type === "module" ? `import * as m${i} from "${door}";` : `import m${i} = require("${door}");`,
  );
  const names = doors.map((_, i) => `m${i}`).join(", ");
  writeFileSync(
    join(project, "index.ts"),
    `${imports.join("\n")}\nfor (const door of [${names}]) if (Object.keys(door).length === 0) throw new Error("an empty door");\n` +
      `console.log([${names}].length, "doors open");\n`,
  );
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    strict: true,
    skipLibCheck: false,
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["index.ts"] }));
  run("pnpm", ["install", "--ignore-workspace", "--prefer-offline", "--silent"], project);
  run(bin("tsc"), ["-p", project]);
  console.log(`${type}: ${run("node", [join(project, "index.js")]).trim()}, types checked`);
}

rmSync(work, { recursive: true });
