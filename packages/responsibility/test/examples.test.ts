import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as door from "@gongkai/responsibility";
import { bundle } from "../../../scripts/lib/bundle.ts";

const home = join(import.meta.dirname, "..");

/** The examples of the documentation comments and of the README. */
function examples(): { readonly where: string; readonly code: string }[] {
  const sources = readdirSync(join(home, "src"), { recursive: true, encoding: "utf8" });
  const comments = sources
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const text = readFileSync(join(home, "src", file), "utf8");
      return [...text.matchAll(/@example\n(?<body>(?: \*(?! @).*\n)+?) \*\//g)].map(({ groups }) => ({
        where: file,
        code: (groups?.["body"] ?? "").replaceAll(/^ \* ?/gm, ""),
      }));
    });
  const readme = readFileSync(join(home, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/```ts\n(?<body>[^`]+)```/g)].map(({ groups }) => ({
    where: "README.md",
    code: (groups?.["body"] ?? "").replaceAll(/^import .*\n/gm, ""),
  }));
  return [...comments, ...blocks];
}

/** Turns `expression; // result` into a pair of both, also where the result stands on the lines below. */
function paired(code: string): string {
  return code
    .replaceAll(/\n\/\/ /g, " // ")
    .replaceAll(/\n +/g, " ")
    .replaceAll(
      /^(?!const )(?<expression>.+?); \/\/ (?<result>.+)$/gm,
      (_, expression: string, result: string) =>
        `pairs.push([${expression}, ${result.replaceAll(" // ", " ")}]);`,
    );
}

/** Runs an example in a scope of its own and gives what its lines came to, beside what they say. */
async function run(code: string): Promise<readonly (readonly [unknown, unknown])[]> {
  const { text } = await bundle(
    `import { ${Object.keys(door).join(", ")} } from "@gongkai/responsibility";
     export const pairs = (() => { const pairs = []; (() => { ${paired(code)} })(); return pairs; })();`,
    "packages/responsibility",
  );
  const ran = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`)) as {
    readonly pairs: readonly (readonly [unknown, unknown])[];
  };
  return ran.pairs;
}

describe("examples", () => {
  it("are there", () => {
    const expected = ["resolve.ts", "route.ts", "check-route.ts", "body.ts", "explain.ts", "README.md"];
    expect(examples().map(({ where }) => where)).toEqual(expect.arrayContaining(expected));
  });

  it.each(examples())("in $where say what happens", async ({ code }) => {
    const pairs = await run(code);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [actual, stated] of pairs) expect(actual).toEqual(stated);
  });
});
