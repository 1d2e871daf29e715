import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { isProvisionId, type ProvisionId } from "@gongkai/law";

const root = join(import.meta.dirname, "..", "..", "..");

/** The files of the packages that name a provision. */
export interface Mentions {
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/** Where the law package keeps the provisions themselves; a mention there is no use of them. */
const keeping = /^packages\/law\/src\/(?:instruments|data\/(?:opinion-97|foi-2019)-sentences)/u;

/** Provision → the source files and tests that name it, by the literals in them. */
export function sourceMentions(): ReadonlyMap<ProvisionId, Mentions> {
  const found = new Map<ProvisionId, { sources: Set<string>; tests: Set<string> }>();
  for (const file of typescriptFiles()) {
    if (keeping.test(file)) continue;
    const list = file.includes("/test/") ? "tests" : "sources";
    for (const id of provisionsIn(readFileSync(join(root, file), "utf8"))) {
      const mentions = found.get(id) ?? { sources: new Set(), tests: new Set() };
      mentions[list].add(file);
      found.set(id, mentions);
    }
  }
  return new Map(
    [...found].map(([id, { sources, tests }]) => [id, { sources: [...sources], tests: [...tests] }]),
  );
}

/** `"gr-50"` and `"tr-54-publish/publicity"` in code. */
function provisionsIn(text: string): ReadonlySet<ProvisionId> {
  const ids = new Set<ProvisionId>();
  for (const [, literal = ""] of text.matchAll(/["'`]([a-z][a-z0-9-]*)(?:\/[a-z0-9-]+)?["'`]/gu))
    if (isProvisionId(literal)) ids.add(literal);
  return ids;
}

function typescriptFiles(): readonly string[] {
  return ["src", "test"].flatMap((kind) =>
    readdirSync(join(root, "packages")).flatMap((name) => filesBelow(join(root, "packages", name, kind))),
  );
}

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .sort();
  } catch {
    return [];
  }
}
