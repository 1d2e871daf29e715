import { computeDeadline } from "@gongkai/deadlines";
import { declarationOf, validatorFor, type Fields, type ItemDeclaration } from "@gongkai/schemas";
import { describe, expect, test } from "vitest";
import {
  CatalogueError,
  compileProfile,
  deadlineOverridesOf,
  defineProfile,
  gansu2016,
  national,
  schemaExtensionsOf,
  shaoguanZhenjiang2018,
  targetsOf,
  type ProfileInput,
} from "@gongkai/catalogue";
import { declarationUnder, missingFields } from "@gongkai/catalogue/schemas";

const cite = { document: "plan", quote: "某句" };

function county(...statements: ProfileInput["statements"]) {
  return compileProfile(
    defineProfile({
      profile: "county",
      version: "1",
      name: "县",
      inherits: "national@2026-11-21",
      documents: { plan: { title: "方案", rank: "local-document", number: "某府〔2026〕1号" } },
      statements,
    }),
  );
}

describe("for the deadlines", () => {
  test("a tighter period is an override of the rule it refines", () => {
    const [override] = deadlineOverridesOf(
      county({ op: "set-period", items: "procurement.contract", amount: 1, unit: "working-day", cite }),
    );
    expect(override).toEqual({
      item: "procurement.contract",
      clock: "publish",
      rule: "gr-50",
      override: { amount: 1, unit: "working-day", citation: "某府〔2026〕1号", rank: "local-document" },
    });
    if (override === undefined) throw new Error("one override");
    const law = computeDeadline({ rule: override.rule, trigger: "2026-03-16" });
    const here = computeDeadline({ rule: override.rule, trigger: "2026-03-16", override: override.override });
    expect([law.dueOn, here.dueOn]).toEqual(["2026-03-18", "2026-03-17"]);
  });

  test("what only restates the law overrides nothing", () => {
    expect(deadlineOverridesOf(compileProfile(national))).toEqual([]);
    expect(
      deadlineOverridesOf(compileProfile(shaoguanZhenjiang2018)).filter(({ item }) =>
        item.startsWith("property"),
      ),
    ).toEqual([]);
  });
});

describe("for the schemas", () => {
  const profile = county(
    {
      op: "add-content",
      items: "land.supply-result",
      elements: [
        { text: "配建要求", force: "must", field: { name: "buildingDuty", type: "string" } },
        { text: "配建面积", field: { name: "buildingArea", type: "number" } },
        {
          text: "配建类别",
          force: "info",
          field: { name: "buildingKind", type: "code", codes: [{ value: "school", label: "学校" }] },
        },
      ],
      cite,
    },
    {
      op: "add-codes",
      items: "land.supply-result",
      field: "supplyMode",
      codes: [{ value: "作价出资", label: "作价出资" }],
      cite,
    },
  );

  test("a declaration carries the added fields and codes, and is checked with them", () => {
    const declaration = declarationUnder(profile, "land.supply-result");
    expect(Object.keys(declaration.fields)).toEqual(
      expect.arrayContaining([
        ...Object.keys(declarationOf("land.supply-result").fields),
        "buildingDuty",
        "buildingArea",
      ]),
    );
    const validate = validatorFor(declaration);
    const paths = (payload: unknown) => validate(payload).issues.map(({ path }) => path[0]);
    expect(paths({ buildingArea: "twelve" })).toContain("buildingArea");
    expect(paths({ buildingArea: 12, buildingKind: "school" })).not.toContain("buildingArea");
    expect(paths({ buildingKind: "stadium" })).toContain("buildingKind");
    expect(validatorFor(declarationOf("land.supply-result"))({ buildingArea: 12 }).issues).toContainEqual(
      expect.objectContaining({ path: ["buildingArea"] }),
    );
  });

  test("what a must or a should asks for is missing, and nothing else", () => {
    expect(missingFields(profile, "land.supply-result", {}).map(({ name, force }) => [name, force])).toEqual([
      ["buildingDuty", "must"],
      ["buildingArea", "should"],
    ]);
    const filled = { buildingDuty: "有", buildingArea: 12 };
    expect(missingFields(profile, "land.supply-result", filled)).toEqual([]);
    expect(
      missingFields(profile, "land.supply-result", JSON.parse(`{"__proto__": {"buildingDuty": "有"}}`)),
    ).toHaveLength(2);
    expect(missingFields(profile, "land.supply-plan", {})).toEqual([]);
  });

  test("codes for a field without codes are refused", () => {
    const wrong = county({
      op: "add-codes",
      items: "land.supply-result",
      field: "area",
      codes: [{ value: "1", label: "甲" }],
      cite,
    });
    expect(() => declarationUnder(wrong, "land.supply-result")).toThrow(CatalogueError);
  });

  test("浈江区 asks for more of each candidate", () => {
    const zhenjiang = compileProfile(shaoguanZhenjiang2018);
    const rowsOf = ({ fields }: ItemDeclaration): Fields => {
      const kind = fields["candidates"]?.kind;
      return kind?.is === "rows" ? kind.fields : {};
    };
    const base = rowsOf(declarationOf("construction.candidates"));
    const rows = rowsOf(declarationUnder(zhenjiang, "construction.candidates"));
    expect(Object.keys(rows)).toEqual([...Object.keys(base), "constructionMethod", "awards"]);
    expect(rows["quality"]).toBe(base["quality"]);
    const missing = missingFields(zhenjiang, "construction.candidates", {
      candidates: [
        { quality: "合格", awards: [] },
        { quality: "合格", constructionMethod: "…", awards: ["鲁班奖"] },
      ],
    });
    expect(missing.map(({ name }) => name)).toEqual(["candidates[].constructionMethod"]);
  });

  test("the Gansu lists name fields that licences and penalties have", () => {
    for (const { recordType, fields } of schemaExtensionsOf(compileProfile(gansu2016))) {
      if (recordType === undefined) throw new Error("a record type");
      const declared = Object.keys(declarationOf(recordType).fields);
      expect(fields.map(({ value }) => value.name).filter((name) => !declared.includes(name))).toEqual([]);
    }
  });
});

describe("for the routes", () => {
  test("the base supplies no targets of its own", () => {
    expect(targetsOf(compileProfile(national))).toEqual([]);
  });

  test("a channel that only the profile asks for becomes a step", () => {
    const [target, ...others] = targetsOf(
      county({ op: "add-channels", items: "housing.allocation-result", channels: "trading-platform", cite }),
    );
    expect(target).toEqual({
      channel: "trading-platform",
      mode: "add",
      media: [],
      force: "must",
      items: ["housing.allocation-result"],
    });
    expect(others).toEqual([]);
  });
});
