import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const packages = join(import.meta.dirname, "..", "..", "packages");

/** Every door of every package that is code: the name it is imported by → its file, from `exports`. */
export const doors = new Map(readdirSync(packages).flatMap((folder) => doorsOf(join(packages, folder))));

function doorsOf(folder) {
  const { name, exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return Object.entries(exports).flatMap(([door, target]) => {
    const source = target["@gongkai/source"];
    return source === undefined ? [] : [[join(name, door), join(folder, source)]];
  });
}
