/**
 * The command line in files of its own, so that it starts at once: a command loads what it needs and nothing else, above
 * all no texts of the law where it quotes none. CommonJS, which Node starts sooner. What is imported only when it is
 * needed, and nothing of it before, stays a dependency; everything else is bundled, with its licences beside it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "rolldown";

/** What declarations are made of, and the modules of each domain's. Everything else may depend on both. */
const parts =
  /identifiers\/src\/|schemas\/src\/(?:rules\/|data\/code-lists|(?:code-list|decimal|field|format|item|kind|rule)\.ts)/;
const domain = /schemas\/src\/items\/(housing|land|mining|procurement|property|construction|decisions)[./]/;

export default defineConfig({
  input: {
    main: "src/cli/main.ts",
    validate: "src/cli/commands/validate.ts",
    worker: "src/cli/validate/worker.ts",
  },
  platform: "node",
  preserveEntrySignatures: "allow-extension",
  resolve: { conditionNames: ["@gongkai/source", "import", "node"] },
  external: ["@clack/prompts", /^hucre/, "papaparse", "zod"],
  plugins: [licences()],
  output: {
    dir: "dist/cli",
    cleanDir: true,
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name]-[hash].cjs",
    minify: { compress: true, mangle: false, codegen: true },
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: "version", test: /package\.json$/, priority: 3 },
        // What every validation needs, and its workers.
        { name: "validation", tags: ["$initial"], test: /^(?!.*(?:main|worker)\.ts$)/, priority: 2 },
        // What the declarations of every domain need, and those of each domain.
        { name: "declarations", test: parts, minShareCount: 7, priority: 1 },
        { name: (id) => domain.exec(id)?.[1] ?? null, debugName: "domain", test: domain },
      ],
    },
  },
});

/** Writes the licences of the bundled libraries into one file. */
function licences(): Plugin {
  return {
    name: "licences",
    generateBundle(_, bundle) {
      const folders = Object.values(bundle)
        .flatMap((file) => (file.type === "chunk" ? file.moduleIds : []))
        .flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id)?.[0] ?? []);
      const texts = [...new Set(folders)].sort().map((folder) => {
        const licence = readdirSync(folder).find((name) => /^licen[cs]e/iu.test(name));
        const name = folder.slice(folder.lastIndexOf("/node_modules/") + "/node_modules/".length);
        if (licence === undefined) throw new Error(`${name} is bundled and has no licence beside it`);
        return `${name}\n\n${readFileSync(join(folder, licence), "utf8").trim()}\n`;
      });
      this.emitFile({ type: "asset", fileName: "licences.txt", source: texts.join("\n----\n\n") });
    },
  };
}
