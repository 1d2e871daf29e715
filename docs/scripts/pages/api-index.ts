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

const kinds = new Map([
  ["functions", "function"],
  ["classes", "class"],
  ["variables", "value"],
  ["interfaces", "interface"],
  ["type-aliases", "type"],
]);

function apiNames(): readonly ApiName[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".md"),
  );
  const order = [...kinds.keys()];
  return files
    .flatMap((file) => {
      const [, owner, group = "", name = ""] = /^(.*)\/([a-z-]+)\/([^/]+)\.md$/u.exec(file) ?? [];
      const kind = kinds.get(group);
      if (owner === undefined || kind === undefined) return [];
      const path = file.replace(/\.md$/u, "");
      return [
        {
          package: owner,
          kind,
          group,
          name,
          path,
          summary: summaryOf(readFileSync(join(folder, file), "utf8")),
        },
      ];
    })
    .sort(
      (a, b) =>
        a.package.localeCompare(b.package, "en") ||
        order.indexOf(a.group) - order.indexOf(b.group) ||
        a.name.localeCompare(b.name, "en"),
    );
}

/** The first paragraph of a page, below title and signature, without its markup. */
function summaryOf(text: string): string {
  const paragraph = text
    .split("\n\n")
    .find((block) => !/^(?:---|\[|#|>|```|\||Defined)/u.test(block.trim()) && block.trim() !== "");
  return (paragraph ?? "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replaceAll(/[`\\]/gu, "")
    .replaceAll("\n", " ")
    .trim();
}
