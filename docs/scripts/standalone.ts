/** Writes the playground as one file for intranets, `public/playground.html`: `pnpm standalone`. */
import vue from "@vitejs/plugin-vue";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

const docs = join(import.meta.dirname, "..");

const built = await build({
  configFile: false,
  root: join(docs, ".vitepress", "theme", "playground", "standalone"),
  logLevel: "warn",
  plugins: [vue(), viteSingleFile({ useRecommendedBuildConfig: true })],
  resolve: { conditions: ["@gongkai/source", "module", "browser", "development|production"] },
  define: { __VUE_OPTIONS_API__: "false" },
  build: { write: false, reportCompressedSize: false, chunkSizeWarningLimit: 8000 },
});

const files = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
const [page, ...others] = files;
if (page?.type !== "asset" || others.length > 0)
  throw new Error(`one file was wanted: ${files.map(({ fileName }) => fileName).join(", ")}`);
await mkdir(join(docs, "public"), { recursive: true });
await writeFile(join(docs, "public", "playground.html"), page.source);
console.log(`playground.html: ${(page.source.length / 1e6).toFixed(1)} MB`);
