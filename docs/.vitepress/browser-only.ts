import type { UserConfig } from "vitepress";

type Plugin = NonNullable<NonNullable<UserConfig["vite"]>["plugins"]>[number];

/** Spares the program that renders the pages, here and once, what only browsers need: the index, older syntax. */
export const browserOnly: Plugin = {
  name: "browser-only",
  enforce: "pre",
  config: (_, { isSsrBuild }) => (isSsrBuild === true ? { build: { target: "esnext" } } : undefined),
  load: (id, options) =>
    options?.ssr === true && id.startsWith("/@localSearchIndex") ? "export default {}" : undefined,
};
