import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { blocks, code, link, plain, table } from "../lib/markdown.ts";
import type { Section } from "../lib/page.ts";
import type { Site } from "../lib/site.ts";

const folder = join(import.meta.dirname, "..", "..", "api");

/** A public name, from its page of the API reference. */
interface ApiName {
  readonly package: string;
  readonly kind: string;
  readonly name: string;
  readonly path: string;
  readonly summary: string;
}

/** All public names on one page, in both languages; empty until `typedoc` has written the API reference. */
export function apiIndexSection({ say }: Site): Section {
  const names = apiNames();
  const packages = [...new Set(names.map((one) => one.package))];
  return {
    path: "api-index",
    title: say("API 总表", "All names of the API"),
    sidebar: [],
    pages: [
      {
        path: "api-index",
        title: say("API 总表", "All names of the API"),
        description: say(
          "各包的公开名称，每个一句话。",
          "The public names of every package, a sentence each.",
        ),
        body: blocks(
          say(
            `${names.length} 个公开名称。API 说明由源代码的注释生成，为英文。`,
            `${names.length} public names. The pages behind them are generated from the comments in the source.`,
          ),
          ...packages.map((one) =>
            blocks(
              `## ${one}`,
              table(
                [say("名称", "Name"), say("种类", "Kind"), say("说明", "Summary")],
                names
                  .filter((name) => name.package === one)
                  .map(({ name, kind, path, summary }) => [
                    link(code(name), `/api/${path}`),
                    kind,
                    `<span lang="en">${plain(summary)}</span>`,
                  ]),
              ),
            ),
          ),
        ),
      },
    ],
  };
}

/** The headings a package's page is divided by, and what each thing below them is. */
const kinds: ReadonlyMap<string, string> = new Map([
  ["Functions", "function"],
  ["Classes", "class"],
  ["Variables", "value"],
  ["Interfaces", "interface"],
  ["Type Aliases", "type"],
  ["References", "reference"],
]);

function apiNames(): readonly ApiName[] {
  if (!existsSync(folder)) return [];
  const order = [...kinds.values()];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && file !== "index.md")
    .flatMap((file) => namesOf(file.replace(/\.md$/u, ""), readFileSync(join(folder, file), "utf8")));
  const own = new Map(names.filter(({ kind }) => kind !== "reference").map((one) => [one.name, one]));
  return names
    .map((one) => (one.kind === "reference" ? { ...(own.get(one.name) ?? one), package: one.package } : one))
    .sort(
      (a, b) =>
        a.package.localeCompare(b.package, "en") ||
        order.indexOf(a.kind) - order.indexOf(b.kind) ||
        a.name.localeCompare(b.name, "en"),
    );
}

/** The names on the page of a package: each stands in a heading of the third level, below its anchor. */
function namesOf(owner: string, text: string): readonly ApiName[] {
  return text.split(/^## /mu).flatMap((group) => {
    const kind = kinds.get(group.slice(0, group.indexOf("\n")));
    if (kind === undefined) return [];
    return group.split(/^<a id="/mu).flatMap((entry) => {
      const [, anchor, heading, body = ""] = /^([^"]+)"><\/a>\n\n### ([^\n]+)\n(.*)$/su.exec(entry) ?? [];
      if (anchor === undefined || heading === undefined) return [];
      const name = heading.replaceAll(/\\|\(\)$/gu, "").replace(/<.*$/u, "");
      return [{ package: owner, kind, name, path: `${owner}#${anchor}`, summary: summaryOf(body) }];
    });
  });
}

/** The first paragraph, below the signature, without its markup. */
function summaryOf(text: string): string {
  const paragraph = text
    .split("\n\n")
    .find((block) => !/^(?:---|\[|#|>|```|\||<a |Defined)/u.test(block.trim()) && block.trim() !== "");
  return (paragraph ?? "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replaceAll(/[`\\]/gu, "")
    .replaceAll("\n", " ")
    .trim();
}
