import { expect, test } from "vitest";
import { bundle } from "../../../scripts/lib/bundle.ts";

/** A word of each library that only some doors need. */
const marks = { excel: "xl/worksheets", gb18030: "gb18030", yaml: "tag:yaml.org,2002" };

async function textOf(names: string): Promise<string> {
  const { text } = await bundle(`export { ${names} } from "@gongkai/catalogue";`, "packages/catalogue");
  return text;
}

test("compiling a profile pulls in neither a writer nor a text reader", async () => {
  const text = await textOf("compileProfile, national");
  for (const mark of Object.values(marks)) expect(text).not.toContain(mark);
});

test("each library comes in by its own door", async () => {
  expect(await textOf("parseProfile")).toContain(marks.yaml);
  expect(await textOf("catalogueToXlsx")).toContain(marks.excel);
  const html = await textOf("catalogueToHtml");
  for (const mark of Object.values(marks)) expect(html).not.toContain(mark);
});

test("a table alone is small", async () => {
  const { bytes } = await bundle(`export { facetNames } from "@gongkai/catalogue";`, "packages/catalogue");
  expect(bytes).toBeLessThan(1000);
});
