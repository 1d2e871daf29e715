import { describe, expect, it } from "vitest";
import { bundle } from "../../../scripts/lib/bundle.ts";

const from = "packages/responsibility";
const kilobytes = async (code: string) => (await bundle(code, from)).bytes / 1000;

/** What every gongkai package with rules stands on. */
const shared = 'export { match } from "ts-pattern"; export * from "@gongkai/law/kinds";';
const own = async (names: string) => {
  const code = `export { ${names} } from "@gongkai/responsibility"; ${shared}`;
  return (await kilobytes(code)) - (await kilobytes(shared));
};

describe("what a browser downloads", () => {
  it("adds at most 8 kB for the resolver, beside ts-pattern and the list of items", async () => {
    expect(await own("resolveResponsibility")).toBeLessThanOrEqual(8);
  });

  it("adds at most 8 kB for routes and their check", async () => {
    expect(await own("routePublication, checkRoute")).toBeLessThanOrEqual(8);
  });

  it("holds no texts but those of errors until something is explained", async () => {
    const { text, inputs } = await bundle(
      'export { resolveResponsibility } from "@gongkai/responsibility";',
      from,
    );
    expect(text).not.toContain("who approves discloses");
    expect(inputs.filter((input) => input.includes("packages/law/") && !input.endsWith("kinds.ts"))).toEqual(
      [],
    );
  });
});
