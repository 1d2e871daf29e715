import * as calendar from "@gongkai/calendar";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Lines of the form `expression; // result`, with what a block declares before them. */
function examplesIn(block: string): readonly (readonly [code: string, result: string])[] {
  let declared = "";
  return block.split("\n").flatMap((line) => {
    const [, code, result] = /^(.*); \/\/ ("[^"]*"|true|false|-?\d+|\[.*\])/.exec(line) ?? [];
    if (line.startsWith("const ")) declared += `${line}\n`;
    return code === undefined || result === undefined ? [] : [[declared + code, result] as const];
  });
}

const sources = ["src", "src/data"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`),
);

function answer(code: string): unknown {
  return JSON.parse(JSON.stringify(runInNewContext(code, { ...calendar })));
}

describe("examples say what is so", () => {
  test.each(sources.filter((path) => readFileSync(join(root, path), "utf8").includes("@example")))(
    "in %s",
    (path) => {
      const comments = [...readFileSync(join(root, path), "utf8").matchAll(/^ *\* (.*)$/gm)].map(
        ([, line]) => line,
      );
      const examples = examplesIn(comments.join("\n"));
      expect(examples.length).toBeGreaterThan(0);
      for (const [code, result] of examples) expect(answer(code)).toEqual(JSON.parse(result));
    },
  );

  test("in the README", () => {
    const block = /```ts\n([^]*?)```/.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1] ?? "";
    const examples = examplesIn(block);
    expect(examples).toHaveLength(9);
    for (const [code, result] of examples) expect(answer(code)).toEqual(JSON.parse(result));
  });
});
