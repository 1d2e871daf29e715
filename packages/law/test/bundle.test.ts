import { describe, expect, test } from "vitest";
import { bundle } from "../../../scripts/lib/bundle.ts";

const importing = (name: string, door = "@gongkai/law") =>
  bundle(`import { ${name} } from "${door}"; globalThis.kept = ${name};`, "packages/law");

describe("what a browser downloads", () => {
  test("all of kinds stays under 1.5 kB", async () => {
    const { bytes } = await bundle(
      `import * as kinds from "@gongkai/law/kinds"; globalThis.kept = kinds;`,
      "packages/law",
    );
    expect(bytes).toBeLessThan(1500);
  });

  test("an item brings no quote", async () => {
    const { bytes, text } = await importing("item");
    expect(text).toContain("land.supply-result");
    expect(text).not.toContain("gloss:");
    expect(bytes).toBeLessThan(13_000);
  });

  test("the sentences load only through their own door", async () => {
    const { text: law } = await importing("provision");
    expect(law).toContain("gloss:");
    expect(law).not.toContain("foi19/26/1");
    const { text: sentences } = await importing("sentences", "@gongkai/law/sentences");
    expect(sentences).toContain("foi19/26/1");
    expect(sentences).not.toContain("gloss:");
  });
});
