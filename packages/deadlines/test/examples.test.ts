import * as calendar from "@gongkai/calendar";
import * as deadlines from "@gongkai/deadlines";
import { toICalendar } from "@gongkai/deadlines/icalendar";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Statements of the form `expression; // result`, with what the block declares before them. */
function examplesIn(block: string): readonly (readonly [code: string, result: string])[] {
  let declared = "";
  return block.split(/(?<=;(?: \/\/ .*)?)\n/).flatMap((statement) => {
    const [, code, result] = /^([^]*); \/\/ (".*"|true|false|-?\d+|\[.*\])$/.exec(statement) ?? [];
    if (statement.startsWith("const ")) declared += `${statement}\n`;
    return code === undefined || result === undefined ? [] : [[declared + code, result] as const];
  });
}

function answer(code: string): unknown {
  const value: unknown = runInNewContext(code, { ...calendar, ...deadlines, toICalendar });
  return JSON.parse(JSON.stringify(value));
}

describe("examples say what is so", () => {
  const sources = readdirSync(join(root, "src"))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => [name, readFileSync(join(root, "src", name), "utf8")] as const)
    .filter(([, text]) => text.includes("@example"));

  test("there are some", () => {
    expect(sources.map(([name]) => name)).toEqual([
      "application-clock.ts",
      "assess-timeliness.ts",
      "compute-deadline.ts",
      "disclosure-after-suspension.ts",
      "explain-deadline.ts",
      "icalendar.ts",
      "moved-by.ts",
      "plan-timeline.ts",
      "rules.ts",
    ]);
  });

  test.each(sources)("in %s", (_, text) => {
    const blocks = [...text.matchAll(/@example\n((?: \* (?!@).*\n)+)/g)].map(([, block = ""]) =>
      block.replaceAll(/^ \* /gm, ""),
    );
    const examples = blocks.flatMap(examplesIn);
    expect(examples.length).toBeGreaterThan(0);
    for (const [code, result] of examples) expect(answer(code)).toEqual(JSON.parse(result));
  });

  const readme = readFileSync(join(root, "README.md"), "utf8");

  test("in the README", () => {
    const block = /```ts\n([^]*?)```/.exec(readme)?.[1] ?? "";
    const examples = examplesIn(block.replaceAll(/^import [^;]*;\n/gm, "").trim());
    expect(examples).toHaveLength(8);
    for (const [code, result] of examples) expect(answer(code)).toEqual(JSON.parse(result));
  });

  test("the README counts the rules and the documents", () => {
    const files = readdirSync(join(root, "src", "instruments")).length;
    expect(readme).toContain(`${deadlines.rules.length}条期限规则逐句引自${files}份文件`);
    expect(readme).toContain(`${deadlines.rules.length} rules quoted`);
    expect(readme).toContain(`from ${files} documents`);
  });
});
