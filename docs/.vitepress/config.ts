import { defineConfig } from "vitepress";
import { browserOnly } from "./browser-only.ts";
import { nameHeadingLinks } from "./heading-links.ts";
import { en } from "./locale-en.ts";
import { zh } from "./locale-zh.ts";
import { rendererOfOnce } from "./markdown/render-once.ts";
import { writeMarkdown } from "./markdown/write-markdown.ts";
import { search } from "./search/options.ts";

const renderOnce = rendererOfOnce();

export default defineConfig({
  title: "gongkai",
  srcExclude: ["README.md", "snippets/**"],
  head: [["link", { rel: "icon", type: "image/svg+xml", href: "/favicon.svg" }]],
  metaChunk: true,
  locales: { root: zh, en },
  themeConfig: { search },
  markdown: {
    config: (md) => {
      nameHeadingLinks(md);
      // While pages are being written, the same page may come out otherwise: a snippet in it has changed.
      if (process.env["NODE_ENV"] === "production") renderOnce(md);
    },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  buildEnd: writeMarkdown,
  vite: {
    plugins: [browserOnly],
    // What the tools import is found when the server starts, rather than when one is opened.
    optimizeDeps: { entries: [".vitepress/theme/playground/standalone/main.ts"] },
    resolve: { conditions: ["@gongkai/source", "module", "browser", "development|production"] },
    // A thousand pages: shaking them takes a quarter of the build and saves 1 kB.
    build: { chunkSizeWarningLimit: 8000, rollupOptions: { treeshake: false } },
  },
});
