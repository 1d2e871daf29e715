import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import ts from "typescript";
import { expect, it } from "vitest";

const src = join(import.meta.dirname, "..", "src");

/** Every regular expression literal of a file. */
function patternsOf(file: string): readonly { readonly source: string; readonly flags: string }[] {
  const found: { readonly source: string; readonly flags: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  return found;
}

const patterns = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => patternsOf(join(src, file)).map((pattern) => ({ file, ...pattern })));

it("finds the patterns", () => {
  expect(patterns.length).toBeGreaterThan(20);
});

it.each(patterns)(
  "takes linear time: /$source/ of $file",
  ({ source, flags }) => {
    const { status } = checkSync(source, flags, { timeout: 20_000 });
    expect([source, status]).toEqual([source, "safe"]);
  },
  60_000,
);
