import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { recordTypes } from "@gongkai/law";
import { expect, expectTypeOf, it } from "vitest";
import {
  type LandGrantAnnouncement,
  LandSupplyResult,
  schemaFor,
  type ConstructionTenderNotice,
} from "@gongkai/schemas";
import { generatedFiles } from "../scripts/generated-files.ts";

const folder = join(import.meta.dirname, "..", "src", "schemas");

it("stands as the declarations have it", async () => {
  const wanted = await generatedFiles();
  const standing = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && path !== "parts.ts")
    .map((path) => path.replaceAll("\\", "/"));
  expect(standing.toSorted()).toEqual([...wanted.keys()].toSorted());
  for (const [path, text] of wanted)
    expect([path, readFileSync(join(folder, path), "utf8")]).toEqual([path, text]);
});

it.each(recordTypes)("compiles the schema of %s as a whole", (item) => {
  expect(() => z.compile(schemaFor(item), { strict: true })).not.toThrow();
});

it("is one object under its name and its record type", () => {
  expect(schemaFor("land.supply-result")).toBe(LandSupplyResult);
});

it("types what must be there as there, and everything else as possibly missing", () => {
  expectTypeOf<LandGrantAnnouncement["grantor"]>().toEqualTypeOf<string>();
  expectTypeOf<LandGrantAnnouncement["projectName"]>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<LandGrantAnnouncement["parcels"][number]["area"]>().toEqualTypeOf<number>();
  expectTypeOf<ConstructionTenderNotice["scope"]>().toEqualTypeOf<string | null | undefined>();
});
