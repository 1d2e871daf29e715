// A typedoc plugin: one program reads all packages at once, and each module is named as it is imported.
import { Converter, ReflectionKind } from "typedoc";
import { doors } from "./doors.mjs";

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, module) => {
    if (!module.kindOf(ReflectionKind.Module)) return;
    const { fileName } = context.getSymbolFromReflection(module).declarations[0].getSourceFile();
    module.name = names.get(fileName) ?? module.name;
  });
}

const names = new Map([...doors].map(([name, file]) => [file, name]));
