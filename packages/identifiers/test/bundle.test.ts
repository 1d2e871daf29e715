import { expect, test } from "vitest";
import { bundle } from "../../../scripts/lib/bundle.ts";

const from = "packages/identifiers";
const only = (names: string) => bundle(`export { ${names} } from "@gongkai/identifiers";`, from);

test("isUscc alone stays under 1 kB, gzipped", async () => {
  const { bytes, text } = await only("isUscc");
  expect(bytes).toBeLessThan(1000);
  expect(text).not.toContain("行政区划");
});

test("the checks a schema needs stay under 2.2 kB", async () => {
  const { bytes } = await only(
    "isUscc, isCitizenId, isOrganizationCode, isInvestmentProjectCode, hasRegionCodeForm, isLandSupervisionNumber, isMineralRightNumber",
  );
  expect(bytes).toBeLessThan(2200);
});

test("isRegionCode brings the codes but not the names", async () => {
  const { bytes, text } = await only("isRegionCode");
  expect(bytes).toBeLessThan(6500);
  expect(text).not.toContain("浈江区");
});
