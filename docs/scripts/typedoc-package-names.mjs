// A typedoc plugin: one program reads all packages at once, and each module is named after its package.
import { readFileSync } from "node:fs";
import { Converter, ReflectionKind } from "typedoc";

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
      const folder = module.name.replace(/\/src$/u, "");
      const manifest = new URL(
        `../../${folder.startsWith("packages/") ? folder : `packages/${folder}`}/package.json`,
        import.meta.url,
      );
      module.name = JSON.parse(readFileSync(manifest, "utf8")).name;
    }
  });
}
