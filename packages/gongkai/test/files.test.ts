/** Reading and reporting without Node: what a page that reviews dropped files does. */
import { build } from "esbuild";
import { review } from "gongkai";
import {
  entriesOf,
  formatLocation,
  reviewHtml,
  titleOf,
  type Entry,
  type ReviewedEntry,
} from "gongkai/files";
import { expect, test } from "vitest";

async function read(file: string, text: string, item?: string): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for await (const entry of entriesOf(file, new TextEncoder().encode(text), item)) found.push(entry);
  return found;
}

const sheet = "事项,合同编号,签订日期,公开日期\nprocurement.contract,XYZ-1,2026年03月02日,2026-03-16\n";

test("a pasted table is read without a name that tells its format", async () => {
  const [entry] = await read("pasted", sheet);
  expect(entry).toEqual({
    location: { file: "pasted", line: 2 },
    value: {
      item: "procurement.contract",
      publishedOn: "2026-03-16",
      labelled: { 合同编号: "XYZ-1", 签订日期: "2026年03月02日" },
    },
  });
});

test("the ending counts whatever its case, and only in the last part of the path", async () => {
  expect(await read("A.JSON", "1,2")).toEqual([
    { problem: expect.objectContaining({ code: "not-json" }) as unknown },
  ]);
  expect(await read("a.json/b", sheet)).toHaveLength(1);
});

test("what cannot be read is a problem", async () => {
  expect(await read("pasted", "")).toEqual([
    { problem: { code: "empty", location: { file: "pasted" }, params: {} } },
  ]);
  expect(await read("pasted", "  \n")).toEqual([
    { problem: { code: "empty", location: { file: "pasted" }, params: {} } },
  ]);
});

test("a report is a page of its own", async () => {
  const reviewed: ReviewedEntry[] = [];
  for (const entry of await read("pasted", sheet)) {
    if ("problem" in entry) continue;
    const result = review(entry.value, { asOf: "2026-11-22", locale: "zh" });
    const title = titleOf({ item: "procurement.contract", ...result.content }, entry.value);
    reviewed.push({ location: entry.location, title, review: result });
  }
  expect(reviewed.map(({ location }) => formatLocation(location))).toEqual(["pasted:2"]);
  const html = reviewHtml({ entries: reviewed, problems: [], asOf: "2026-11-22", locale: "zh" });
  expect(html).toContain("逾期公开");
  expect(html).not.toMatch(/<(?:script|link)\b|src=/u);
});

test.each(["gongkai", "gongkai/files"])(
  "%s bundles for the browser without a module of Node",
  async (door) => {
    const { metafile } = await build({
      stdin: {
        contents: `import * as all from "${door}"; console.log(all);`,
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      write: false,
      metafile: true,
      format: "esm",
      platform: "browser",
      conditions: ["@gongkai/source"],
      logLevel: "silent",
    });
    expect(
      Object.keys(metafile.inputs).filter((file) => /^node:|\/cli\/(?:main|output|progress)/u.test(file)),
    ).toEqual([]);
  },
);
