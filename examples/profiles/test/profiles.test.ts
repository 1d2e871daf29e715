import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  calendarOf,
  catalogueToMarkdown,
  checkProfileText,
  diffProfiles,
  generateCatalogue,
  national,
  parseProfile,
  schemaExtensionsOf,
  type CompiledProfile,
  type Profile,
} from "@gongkai/catalogue";

const read = (name: string) => readFileSync(join(import.meta.dirname, "..", name), "utf8");

const county = parseProfile(read("wanghe.yaml")).profile as Profile;

function compiled(name: string): CompiledProfile {
  const { compiled: profile, issues } = checkProfileText(read(name), { profiles: [county] });
  if (profile === undefined) throw new Error(JSON.stringify(issues));
  return profile;
}

describe("望禾县", () => {
  const wanghe = compiled("wanghe.yaml");

  test("compiles without a warning", () => {
    expect(wanghe.issues.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("differs from the base where it says so", () => {
    const diff = diffProfiles(national, wanghe);
    expect(diff.added.map(({ item }) => item)).toEqual(["other.irrigation-quota"]);
    expect(diff.removed).toHaveLength(3);
    const tightened = diff.changed.filter(({ kind }) => kind === "tightened").map(({ item }) => item);
    expect(tightened).toEqual(["procurement.contract", "construction.candidates"]);
    expect(diff.changed.filter(({ kind }) => kind === "loosened")).toEqual([]);
  });

  test("its own item has a full line in the catalogue", () => {
    const row = generateCatalogue(wanghe).find(({ item }) => item === "other.irrigation-quota");
    expect(row).toMatchObject({
      domainName: "其他公共资源配置",
      content: "分配对象；分配水量；水源类型",
      body: "县水利局",
      period: "自政府信息形成或变更之日起20个工作日内",
      level: "县级、乡级",
    });
    expect(row?.open).toBeUndefined();
  });

  test("adds fields and a day off", () => {
    expect(schemaExtensionsOf(wanghe).flatMap(({ fields }) => fields.map(({ value }) => value.name))).toEqual(
      ["quota", "waterSource"],
    );
    expect(calendarOf(wanghe).isWorkingDay("2026-05-20")).toBe(false);
  });
});

test("望禾县财政局 refines the county's profile", () => {
  const bureau = compiled("wanghe-finance.yaml");
  expect(bureau.lineage).toEqual(["wanghe-finance@2026-02-01", "wanghe@2026-01-01", "national@2026-11-21"]);
  expect(bureau.issues.filter(({ severity }) => severity !== "info")).toEqual([]);
  const rows = generateCatalogue(bureau);
  expect(rows).toHaveLength(8);
  const contract = bureau.entries.find(({ item }) => item === "procurement.contract");
  expect(contract?.facets.period[0]?.provenance).toMatchObject({
    origin: "inherited",
    profile: "wanghe@2026-01-01",
  });
  expect(catalogueToMarkdown(bureau)).toContain("县财政局政府采购监督管理股");
});
