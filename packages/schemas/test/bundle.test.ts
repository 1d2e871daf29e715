import { recordTypes } from "@gongkai/law";
import { describe, expect, it } from "vitest";
import { fieldsOf, schemaNameOf } from "@gongkai/schemas";
import { bundle } from "../../../scripts/lib/bundle.ts";

const KiB = 1024;
const bundled = (code: string) => bundle(code, "packages/schemas");
const hasZod = (text: string) => text.includes("_zod");

/** The record type with most fields, of each domain. */
const largest = [
  ...new Map(
    recordTypes
      .map((item) => [item.split(".")[0], item, fieldsOf(item).length] as const)
      .toSorted(([, , a], [, , b]) => a - b)
      .map(([domain, item]) => [domain, item] as const),
  ).values(),
];

describe("what a browser downloads, minified and gzipped", () => {
  it.each(largest)(
    "for the schema of %s alone, the largest of its domain, is at most 29 KiB",
    async (item) => {
      const { bytes } = await bundled(`export { ${schemaNameOf(item)} } from "@gongkai/schemas";`);
      expect(bytes).toBeLessThanOrEqual(29 * KiB);
    },
  );

  it("for a schema of common size alone is at most 29 kB", async () => {
    const { bytes } = await bundled(`export { LandSupplyResult } from "@gongkai/schemas";`);
    expect(bytes).toBeLessThanOrEqual(29_000);
  });

  it("for one schema with compiled parsing is at most 37 kB", async () => {
    const { bytes } = await bundled(
      `import { LandSupplyResult, parserFor } from "@gongkai/schemas";
       export const parse = parserFor(LandSupplyResult);`,
    );
    expect(bytes).toBeLessThanOrEqual(37_000);
  });

  it("for the validator of one record type is at most 15 kB, without zod", async () => {
    const { bytes, text } = await bundled(
      `import { landSupplyResult, validatorFor } from "@gongkai/schemas";
       export const validate = validatorFor(landSupplyResult);`,
    );
    expect(hasZod(text)).toBe(false);
    expect(bytes).toBeLessThanOrEqual(15_000);
  });

  it("for validate with every record type holds neither zod nor the words of the law", async () => {
    const { bytes, text } = await bundled(`export { validate } from "@gongkai/schemas";`);
    expect(hasZod(text)).toBe(false);
    expect(text).not.toContain("自政府信息形成或变更之日起20个工作日内予以公开");
    expect(bytes).toBeLessThanOrEqual(60_000);
  });
});
