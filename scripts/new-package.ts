/** Lays out an empty package the way the others are: `pnpm new:package <name> "<what it knows>"`. */
import { mkdir, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";

const [name, description] = process.argv.slice(2);
if (name === undefined || !/^[a-z][a-z0-9-]*$/.test(name) || description === undefined) {
  console.error('usage: pnpm new:package <name> "<what it knows, in one sentence>"');
  process.exit(2);
}

const root = join(import.meta.dirname, "..", "packages", name);
if (existsSync(root)) {
  console.error(`packages/${name} exists already`);
  process.exit(2);
}

const published = {
  import: { types: "./dist/index.d.ts", default: "./dist/index.js" },
  require: { types: "./dist/index.d.cts", default: "./dist/index.cjs" },
};
const manifest = {
  name: name === "gongkai" ? name : `@gongkai/${name}`,
  version: "0.0.0",
  description,
  keywords: ["gongkai", "政府信息公开", "公共资源配置", "public-disclosure", "china"],
  license: "Apache-2.0",
  homepage: "https://example.org/gongkai",
  bugs: "https://example.org/gongkai/gongkai/issues",
  repository: {
    type: "git",
    url: "git+https://example.org/gongkai/gongkai.git",
    directory: `packages/${name}`,
  },
  type: "module",
  sideEffects: false,
  files: ["dist"],
  engines: { node: ">=20.19" },
  exports: { ".": { "@gongkai/source": "./src/index.ts", ...published }, "./package.json": "./package.json" },
  publishConfig: { access: "public", exports: { ".": published, "./package.json": "./package.json" } },
  scripts: { build: "tsup" },
};

const files: Record<string, string> = {
  "package.json": `${JSON.stringify(manifest, null, 2)}\n`,
  "tsconfig.json": `${JSON.stringify({ extends: "../../tsconfig.base.json", include: ["src", "test", "bench"] }, null, 2)}\n`,
  "tsup.config.ts": 'export { default } from "../../tsup.base.ts";\n',
  "README.md": `# ${manifest.name}\n\n${description}\n`,
  "src/index.ts": "export {};\n",
};

for (const [path, text] of Object.entries(files)) {
  await mkdir(join(root, path, ".."), { recursive: true });
  await writeFile(join(root, path), text);
}
console.log(`packages/${name} is laid out; give it its floor in scripts/floors.ts`);
