import { describe, expect, test } from "vitest";
import {
  compileProfile,
  defineProfile,
  diffProfiles,
  diffToMarkdown,
  gansu2016,
  impactOf,
  isSame,
  national,
  shaoguanZhenjiang2018,
  shippedProfiles,
  type Profile,
  type ProfileInput,
} from "@gongkai/catalogue";

function overlay(id: string, ...statements: ProfileInput["statements"]): Profile {
  return defineProfile({
    profile: id,
    version: "1",
    name: id,
    inherits: "national@2026-11-21",
    documents: { plan: { title: "方案", rank: "local-document", number: "某府〔2026〕1号" } },
    statements,
  });
}

const cite = { document: "plan", quote: "某句" };

describe("a diff", () => {
  test("of a profile with itself is empty", () => {
    for (const profile of shippedProfiles) {
      expect(isSame(diffProfiles(profile, profile))).toBe(true);
      expect(diffToMarkdown(diffProfiles(profile, profile), { locale: "en" })).toContain(
        "The two are the same.",
      );
    }
  });

  test("of the base with 浈江区 reads both on the day of the district's plan", () => {
    const diff = diffProfiles(national, shaoguanZhenjiang2018);
    expect(diff.from).toEqual({ profile: "national@2026-11-21", asOf: "2018-08-16" });
    expect(diff.added.map(({ item }) => item)).toEqual([
      "construction.evaluation-process",
      "construction.evaluation-result",
      "construction.violation-record",
    ]);
    expect(diff.removed).toHaveLength(17);
    expect(diff.common).toHaveLength(20);
    expect(diff.removed[0]).toMatchObject({
      item: "housing.construction-scheme",
      reason: { zh: "住房保障领域只列农村危房改造" },
    });
    expect(diff.changed.every(({ provenance }) => provenance.origin === "own")).toBe(true);
    expect(diff.changed.filter(({ facet }) => facet === "period")).toEqual([]);
    expect(diff.duties.map(({ duty, kind }) => [duty, kind])).toEqual([
      ["progress-report", "changed"],
      ["work-plan-filing", "added"],
      ["inspection", "added"],
    ]);
  });

  test("is the mirror of the diff the other way round", () => {
    const there = diffProfiles(national, gansu2016);
    const back = diffProfiles(gansu2016, national);
    expect(back.removed.map(({ item }) => item)).toEqual(there.added.map(({ item }) => item));
    expect(back.added).toEqual([]);
  });

  test("tells tighter from looser, and names the document", () => {
    const profile = overlay(
      "county",
      { op: "set-period", items: "procurement.contract", amount: 1, unit: "working-day", cite },
      { op: "set-body", items: "procurement.contract", bodies: "县财政局", cite },
      { op: "add-calendar", name: "县庆", off: ["2026-05-20"], cite },
    );
    const diff = diffProfiles(national, profile);
    expect(diff.changed.map(({ item, facet, kind }) => [item, facet, kind])).toEqual([
      ["procurement.contract", "period", "tightened"],
      ["procurement.contract", "body", "changed"],
    ]);
    expect(diff.calendars).toEqual([{ kind: "added", name: { zh: "县庆", en: "县庆" } }]);
    const printed = diffToMarkdown(diff);
    expect(printed).toContain(
      "| 采购合同 | 公开时限 | 从严 | 自政府采购合同签订之日起2个工作日内 | 自合同签订之日起1个工作日内 | 某府〔2026〕1号 |",
    );
    expect(diffToMarkdown(diff, { locale: "en" })).toContain("| Procurement contract | Period | tightened |");
  });

  test("printed, names together the items that change alike", () => {
    const printed = diffToMarkdown(diffProfiles(national, shaoguanZhenjiang2018));
    const portal = printed.split("\n").filter((line) => line.includes("| 政府门户网站 |"));
    expect(portal).toEqual([expect.stringContaining("| 两者都列的全部事项（20） | 公开方式 | 增加 |")]);
    expect(printed).toContain(
      "| `construction.evaluation-process` | 评标过程 | 韶浈府办〔2018〕84号 四（四） |",
    );
    expect(printed).toContain("每年2月底前");
  });
});

describe("a move of the base", () => {
  /** The base with some statements replaced by id, or added. */
  function next(...statements: ProfileInput["statements"]): Profile {
    const { statements: read } = overlay("read", ...statements);
    return {
      ...national,
      version: "2027-01-01",
      documents: {
        ...national.documents,
        next: {
          title: { zh: "新规定", en: "New rules" },
          rank: "administrative-regulation",
          from: "2026-01-01",
        },
      },
      statements: [
        ...national.statements.filter(({ id }) => !read.some((statement) => statement.id === id)),
        ...read,
      ],
    };
  }
  const later = { document: "next", quote: "某句" };
  const oneDay = next({
    op: "set-period",
    id: "period.procurement.contract.publish",
    items: "procurement.contract",
    amount: 1,
    unit: "working-day",
    after: "contract-signed",
    phrase: "合同签订之日起1个工作日内",
    cite: later,
  });
  const tight = overlay("tight", {
    op: "set-period",
    items: "procurement.contract",
    amount: 1,
    unit: "working-day",
    cite,
  });
  const silent = overlay("silent", { op: "set-body", items: "land.supply-plan", bodies: "县局", cite });

  test("that changes what a profile inherits changes it silently", () => {
    const [impact] = impactOf({ before: national, after: oneDay }, [silent]);
    expect(impact).toMatchObject({
      outcome: "changes",
      silent: [{ item: "procurement.contract", facet: "period", kind: "tightened" }],
      shadowed: [],
    });
  });

  test("that changes what a profile states itself is hidden, and may make it redundant", () => {
    const [impact] = impactOf({ before: national, after: oneDay }, [tight]);
    expect(impact).toMatchObject({
      outcome: "shadows",
      silent: [],
      shadowed: [{ item: "procurement.contract", kind: "tightened" }],
      redundant: [{ item: "procurement.contract", facet: "period" }],
    });
  });

  test("that drops an item breaks the profiles that name it", () => {
    const base: Profile = {
      ...national,
      statements: national.statements.filter(({ id }) => !(id ?? "").includes("procurement.contract")),
    };
    const [broken, untouched] = impactOf({ before: national, after: base }, [tight, silent]);
    expect(broken).toMatchObject({ outcome: "breaks", issues: [{ code: "unknown-item" }] });
    expect(untouched).toMatchObject({ outcome: "changes", itemsLost: [{ item: "procurement.contract" }] });
  });

  test("that says nothing new affects nobody", () => {
    const [impact] = impactOf({ before: national, after: { ...national, version: "2027-01-01" } }, [tight]);
    expect(impact).toMatchObject({ outcome: "unaffected", issues: [], silent: [] });
  });

  test("can be the law's: the same base read on a later day", () => {
    const change = { before: national, after: national, on: { before: "2019-05-14", after: "2019-05-15" } };
    const [impact] = impactOf(change, [shaoguanZhenjiang2018]);
    expect(impact?.outcome).toBe("changes");
    expect(impact?.silent.map(({ facet, kind, after }) => `${facet} ${kind} ${after?.zh}`)).toContain(
      "supervision added 向政府信息公开工作主管部门提出",
    );
  });

  test("of another base is none of a profile's business", () => {
    const other = defineProfile({
      profile: "other",
      version: "1",
      name: "其他",
      asOf: "2026-01-01",
      statements: [],
    });
    const [impact] = impactOf({ before: other, after: { ...other, version: "2" } }, [tight]);
    expect(impact?.outcome).toBe("notInherited");
  });

  test("reaches a county through its province", () => {
    const county = defineProfile({
      profile: "county",
      version: "1",
      name: "县",
      inherits: "silent@1",
      statements: [],
    });
    const impacts = impactOf({ before: national, after: oneDay }, [silent, county]);
    expect(impacts.map(({ profile, outcome }) => [profile, outcome])).toEqual([
      ["silent@1", "changes"],
      ["county@1", "changes"],
    ]);
  });

  test("to a base that does not compile is misuse", () => {
    const wrong = next({ op: "remove-item", id: "x", items: "land.nothing", cite: later });
    expect(() => impactOf({ before: national, after: wrong }, [tight])).toThrow(
      expect.objectContaining({ code: "base-fails" }),
    );
  });
});

test("a compiled profile is frozen through and through, and plain data", () => {
  const compiled = compileProfile(shaoguanZhenjiang2018);
  const thawed: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Object.isFrozen(value)) thawed.push(path);
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  walk(compiled, "compiled");
  expect(thawed).toEqual([]);
  expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
});
