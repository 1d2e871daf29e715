import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { landSupplyResult, validatorFor } from "@gongkai/schemas";
import { bundle } from "../../../scripts/lib/bundle.ts";

const root = join(import.meta.dirname, "..", "..", "..");

it("validates and parses on a host that forbids code from text", async () => {
  const { text } = await bundle(
    `import { LandSupplyResult, parserFor, validate } from "@gongkai/schemas";
     const payload = { plotRatioMin: 2, plotRatioMax: 1, signedOn: "2018-12-31" };
     const { verdict, issues } = validate("land.supply-result", payload);
     const parsed = parserFor(LandSupplyResult)().safeParse({ ...payload, signedOn: "2018-02-30" });
     let forbidden = false;
     try { new Function("return 1"); } catch { forbidden = true; }
     console.log(JSON.stringify({ forbidden, verdict, codes: issues.map(({ code }) => code), success: parsed.success }));`,
    "packages/schemas",
  );
  const printed = execFileSync(
    process.execPath,
    ["--disallow-code-generation-from-strings", "--input-type=module"],
    { cwd: root, input: text, encoding: "utf8" },
  );
  expect(JSON.parse(printed)).toEqual({
    forbidden: true,
    verdict: "fail",
    codes: ["bounds-reversed"],
    success: false,
  });
});

it("makes code where it may, and none where it is told not to", () => {
  const made = vi.spyOn(globalThis, "Function");
  validatorFor(landSupplyResult, { mode: "interpreted" })({});
  expect(made).not.toHaveBeenCalled();
  validatorFor(landSupplyResult)({});
  expect(made).toHaveBeenCalled();
  made.mockRestore();
});
