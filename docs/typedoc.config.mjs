import { fileURLToPath } from "node:url";
import { doors } from "./typedoc/doors.mjs";

/** @type {import("typedoc").TypeDocOptions & import("typedoc-plugin-markdown").PluginOptions} */
const options = {
  name: "gongkai",
  entryPoints: [...doors.values()],
  tsconfig: "typedoc/tsconfig.json",
  // The types are checked by `pnpm typecheck`.
  skipErrorChecking: true,
  out: "api",
  docsRoot: ".",
  router: "module",
  useHTMLAnchors: true,
  hideBreadcrumbs: true,
  excludeExternals: true,
  readme: "none",
  disableSources: true,
  // By path: left to itself, typedoc looks for plugins beside itself.
  plugin: ["typedoc-plugin-markdown", "typedoc-vitepress-theme", "./typedoc/door-names.mjs"].map((plugin) =>
    fileURLToPath(import.meta.resolve(plugin)),
  ),
  treatWarningsAsErrors: true,
  validation: { notDocumented: true, invalidLink: true, notExported: true },
  requiredToBeDocumented: ["Function", "Variable", "Interface", "TypeAlias", "Class"],
};
export default options;
