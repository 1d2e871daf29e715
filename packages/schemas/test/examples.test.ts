import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as door from "@gongkai/schemas";
import * as lazyDoor from "@gongkai/schemas/load-declaration";

const home = join(import.meta.dirname, "..");

/** The examples of the documentation comments and of the README. */
function examples(): readonly { readonly where: string; readonly code: string }[] {
  const sources = readdirSync(join(home, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({
      where: file,
      text: readFileSync(join(home, "src", file), "utf8").replaceAll(/^ \* ?/gmu, ""),
    }));
  const readme = { where: "README.md", text: readFileSync(join(home, "README.md"), "utf8") };
  return [...sources, readme].flatMap(({ where, text }) =>
    [...text.matchAll(/```ts\n([^`]+)```/gu)].map(([, code = ""]) => ({
      where,
      code: code.replaceAll(/^import .*\n/gmu, ""),
    })),
  );
}

const scope = { ...door, ...lazyDoor };

/** Runs an example with everything the package exports in scope: what its lines came to, beside what they say. */
async function run(code: string): Promise<readonly (readonly [unknown, unknown])[]> {
  const paired = code.replaceAll(
    /^(?!const )(?<expression>[^\n]+?); \/\/ (?<result>[^\n]+)$/gmu,
    (_, expression: string, result: string) => `pairs.push([${expression}, (${result})]);`,
  );
  // oxlint-disable-next-line typescript/no-implied-eval -- the code is our own documentation
  const example: unknown = new Function(
    ...Object.keys(scope),
    `return (async () => { const pairs = []; ${paired}\nreturn pairs; })();`,
  );
  if (typeof example !== "function") throw new TypeError("no function");
  return (await example(...Object.values(scope))) as readonly (readonly [unknown, unknown])[];
}

describe("examples", () => {
  it("stand at the main functions", () => {
    const expected = [
      "validate.ts",
      "validator.ts",
      "from-labels.ts",
      "from-columns.ts",
      "message.ts",
      "README.md",
    ];
    expect(examples().map(({ where }) => where)).toEqual(expect.arrayContaining(expected));
  });

  it.each(examples())("in $where say what happens", async ({ code }) => {
    const pairs = await run(code);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [came, said] of pairs) expect(came).toEqual(said);
  });
});
