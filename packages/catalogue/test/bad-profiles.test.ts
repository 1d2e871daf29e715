import { describe, expect, test } from "vitest";
import {
  CatalogueError,
  checkProfile,
  checkProfileText,
  compileProfile,
  defineProfile,
  messageOf,
  national,
  parseProfile,
  placeOf,
  type Profile,
  type ProfileInput,
} from "@gongkai/catalogue";

const heading = {
  profile: "jia",
  version: "1",
  name: "甲县",
  inherits: "national@2026-11-21",
  documents: {
    plan: { title: "甲县实施方案", rank: "local-document" },
    rules: { title: "某省条例", rank: "local-regulation" },
    order: { title: "某条例", rank: "administrative-regulation" },
  },
} as const satisfies Omit<ProfileInput, "statements">;

const cite = { document: "plan", quote: "某句" };

function profile(...statements: ProfileInput["statements"]): ProfileInput {
  return { ...heading, statements };
}

/** Errors and warnings, as `place code`. */
function found(input: unknown, profiles: readonly ProfileInput[] = []): readonly string[] {
  return checkProfile(input, { profiles })
    .issues.filter(({ severity }) => severity !== "info")
    .map((issue) => `${placeOf(issue)} ${issue.code}`);
}

describe("what a profile says", () => {
  test.each<[string, ProfileInput["statements"][number], string]>([
    [
      "an unknown item",
      { op: "set-body", items: "land.suply-result", bodies: "某局", cite },
      "statements[0].items[0] unknown-item",
    ],
    [
      "an item that a selector misses",
      { op: "set-body", items: "other", bodies: "某局", cite },
      "statements[0].items[0] nothing-selected",
    ],
    [
      "removal without a reason",
      { op: "remove-item", items: "mining", cite },
      "statements[0] reason-missing",
    ],
    [
      "an empty reason",
      { op: "remove-item", items: "mining", cite, reason: " " },
      "statements[0].reason out-of-range",
    ],
    [
      "an item that is there",
      { op: "add-item", item: "land.supply-plan", name: "计划", cite },
      "statements[0].item item-exists",
    ],
    [
      "an item of no domain",
      { op: "add-item", item: "water.quota", name: "水", kind: "process", cite },
      "statements[0].item bad-item-id",
    ],
    [
      "an item of no kind",
      { op: "add-item", item: "land.survey", name: "调查", cite },
      "statements[0].kind kind-missing",
    ],
    [
      "another domain without its three tests",
      { op: "add-item", item: "other.water", name: "水", kind: "process", cite },
      "statements[0].justification justification-missing",
    ],
    [
      "an unknown document",
      { op: "set-body", items: "land", bodies: "某局", cite: { document: "plam" } },
      "statements[0].cite[0].document unknown-document",
    ],
    [
      "an inherited name for a document",
      { op: "set-body", items: "land", bodies: "某局", cite: { document: "constructor" } },
      "statements[0].cite[0].document unknown-document",
    ],
    [
      "an unknown provision",
      { op: "set-body", items: "land", bodies: "某局", cite: { provision: "gr-51" } },
      "statements[0].cite[0].provision unknown-provision",
    ],
    [
      "a misquoted provision",
      { op: "set-body", items: "land", bodies: "某局", cite: { provision: "gr-50", quote: "3个工作日" } },
      "statements[0].cite[0].quote quote-differs",
    ],
    [
      "nothing cited",
      { op: "set-body", items: "land.supply-result", bodies: "某局" },
      "statements[0] citation-missing",
    ],
    [
      "an unknown rule",
      { op: "set-period", items: "land", rule: "la-23", cite },
      "statements[0].rule unknown-rule",
    ],
    [
      "a period of nothing",
      { op: "set-period", items: "land.supply-plan", cite },
      "statements[0] period-empty",
    ],
    [
      "a number the phrase does not say",
      {
        op: "set-period",
        items: "land.supply-plan",
        amount: 10,
        unit: "working-day",
        phrase: "15个工作日内",
        cite,
      },
      "statements[0].phrase phrase-differs",
    ],
    [
      "a period that is not there",
      { op: "remove-period", items: "land.supply-plan", clock: "publicity", reason: "无", cite },
      "statements[0].clock unknown-clock",
    ],
    [
      "an element that is not there",
      { op: "narrow-content", items: "housing.annual-plan", elements: "计划户数", reason: "无", cite },
      "statements[0].elements[0] unknown-element",
    ],
    [
      "an element stated twice",
      { op: "add-content", items: "land.supply-plan", elements: ["地价", "地价"], cite },
      "statements[0].elements[1] duplicate-element",
    ],
    [
      "elements dropped without a reason",
      { op: "set-content", items: "housing.annual-plan", elements: ["计划户型"], cite },
      "statements[0].reason reason-missing",
    ],
    [
      "a channel that is not there",
      { op: "remove-channels", items: "housing.annual-plan", channels: "credit-china", reason: "无", cite },
      "statements[0].channels[0] unknown-channel",
    ],
    [
      "a duty that is not there",
      { op: "remove-duty", duty: "report", reason: "无", cite },
      "statements[0].duty unknown-duty",
    ],
    [
      "a code stated twice",
      {
        op: "add-codes",
        items: "land.supply-plan",
        field: "use",
        codes: [
          { value: "1", label: "甲" },
          { value: "1", label: "乙" },
        ],
        cite,
      },
      "statements[0].codes[1].value duplicate-code",
    ],
    [
      "a day both off and worked",
      { op: "add-calendar", name: "节", off: ["2026-04-20"], work: ["2026-04-20"], cite },
      "statements[0].off[0] day-both",
    ],
    [
      "a failure without a citation",
      { op: "set-severity", items: "land.supply-plan", rule: "x", severity: "error" },
      "statements[0].severity severity-above-force",
    ],
    [
      "a check lowered without a reason",
      { op: "set-severity", items: "land.supply-plan", rule: "x", severity: "info", cite },
      "statements[0] reason-missing",
    ],
    [
      "an interval that ends before it starts",
      {
        op: "set-body",
        items: "land.supply-plan",
        bodies: "某局",
        from: "2027-01-01",
        to: "2026-12-31",
        cite,
      },
      "statements[0].from bad-interval",
    ],
  ])("%s", (_, statement, expected) => {
    expect(found(profile(statement))).toContain(expected);
  });

  test("statements that settle the same value, and ids given twice", () => {
    const twice = profile(
      { op: "set-period", id: "a", items: "procurement.contract", amount: 1, unit: "working-day", cite },
      { op: "set-period", id: "a", items: "procurement.contract", amount: 2, unit: "working-day", cite },
      { op: "set-body", items: "land", bodies: "甲局", cite },
      { op: "set-body", items: ["kind:award", "land.supply-plan"], bodies: "乙局", cite },
    );
    expect(found(twice)).toEqual([
      "statements[1].id duplicate-id",
      "statements[1] duplicate-statement",
      "statements[3] duplicate-statement",
    ]);
  });

  test("an item that is named after it was removed", () => {
    const removed = profile(
      { op: "set-body", items: "land.supply-plan", bodies: "某局", cite },
      { op: "remove-item", items: "land", reason: "无此类事项", cite },
    );
    expect(found(removed)).toEqual(["statements[0].items[0] item-removed"]);
  });

  test("a general statement leaves a special one alone, and says so", () => {
    const { compiled, issues } = checkProfile(
      profile({ op: "set-period", items: "procurement", amount: 1, unit: "working-day", cite }),
    );
    const contract = compiled?.entries.find(({ item }) => item === "procurement.contract");
    expect(contract?.facets.period[0]?.value.span?.amount).toBe(2);
    expect(issues).toEqual([
      expect.objectContaining({
        code: "special-prevails",
        params: { items: expect.arrayContaining(["procurement.contract"]) },
      }),
    ]);
  });
});

describe("a period", () => {
  const period = (items: string, amount: number, unit: "working-day" | "day", by = "plan") =>
    profile({ op: "set-period", items, amount, unit, cite: { document: by, quote: "某句" } });
  const changeOf = (input: ProfileInput, item: string) =>
    checkProfile(input)
      .compiled?.entries.find((entry) => entry.item === item)
      ?.facets.period.find(({ value }) => value.clock === "publish")?.value.change;

  test("may be made tighter by any document", () => {
    expect(found(period("procurement.contract", 1, "working-day"))).toEqual([]);
    expect(changeOf(period("procurement.contract", 1, "working-day"), "procurement.contract")).toBe(
      "tighter",
    );
    expect(changeOf(period("procurement.contract", 2, "working-day"), "procurement.contract")).toBe("same");
    expect(changeOf(period("procurement.contract", 2, "day"), "procurement.contract")).toBe("tighter");
  });

  test("may not be made looser than a law allows by a document below it", () => {
    expect(found(period("land.supply-result", 25, "working-day"))).toEqual([
      "statements[0].amount period-needs-law",
    ]);
    expect(found(period("procurement.contract", 3, "working-day", "rules"))).toEqual([
      "statements[0].amount period-needs-law",
    ]);
  });

  test("may be made looser where the rule gives way to that rank, with a warning", () => {
    expect(found(period("land.supply-result", 25, "working-day", "rules"))).toEqual([
      "statements[0].amount period-loosened",
    ]);
    expect(found(period("procurement.contract", 3, "working-day", "order"))).toEqual([
      "statements[0].amount period-loosened",
    ]);
  });

  test("of a departmental rule may be made looser by anybody, with a warning", () => {
    expect(found(period("land.deal-publicity", 12, "working-day"))).toEqual([
      "statements[0].amount period-loosened",
    ]);
  });

  test("whose length depends on the calendar is not called tighter or looser", () => {
    expect(found(period("land.supply-result", 25, "day"))).toEqual([
      "statements[0].amount period-not-comparable",
    ]);
  });

  test("tightened by a parent may go back up to the law's, no further", () => {
    const province: ProfileInput = {
      ...period("land.supply-result", 10, "working-day"),
      profile: "province",
    };
    const county = (amount: number): ProfileInput => ({
      ...period("land.supply-result", amount, "working-day"),
      inherits: "province@1",
    });
    expect(found(county(15), [province])).toEqual(["statements[0].amount period-loosened"]);
    expect(found(county(21), [province])).toEqual(["statements[0].amount period-needs-law"]);
  });

  test("of a public notice is tighter when it is longer", () => {
    const notice = (amount: number) =>
      profile({
        op: "set-period",
        items: "construction.candidates",
        clock: "publicity",
        amount,
        unit: "day",
        cite,
      });
    expect(found(notice(5))).toEqual([]);
    expect(found(notice(2))).toEqual(["statements[0].amount period-needs-law"]);
  });
});

describe("inheritance", () => {
  const of = (id: string, inherits?: string): ProfileInput => ({
    profile: id,
    version: "1",
    name: id,
    ...(inherits !== undefined && { inherits }),
    statements: [],
  });

  test("in a circle", () => {
    expect(found(of("a", "b@1"), [of("b", "c@1"), of("c", "a@1")])).toEqual(["inherits cyclic-inheritance"]);
    expect(found(of("a", "a@1"))).toEqual(["inherits cyclic-inheritance"]);
    const [issue] = checkProfile(of("a", "b@1"), { profiles: [of("b", "a@1")] }).issues;
    expect(issue && messageOf(issue, "zh")).toBe("循环继承：a@1 → b@1 → a@1");
  });

  test("from nowhere, or from a version that is not there", () => {
    expect(found(of("a", "b@1"))).toEqual(["inherits unknown-parent"]);
    expect(found(of("a", "national@2018"))).toEqual(["inherits other-version"]);
  });

  test("from a profile that is itself wrong", () => {
    const wrong = { ...profile({ op: "remove-item", items: "mining", cite }), profile: "b" };
    expect(found(of("a", "b@1"), [wrong])).toEqual(["inherits parent-fails"]);
  });

  test("of nothing, with no day", () => {
    expect(found(of("a"))).toEqual(["asOf day-unknown"]);
  });

  test("keeps what each ancestor said, with its name", () => {
    const province = {
      ...profile({ op: "set-body", items: "land.supply-plan", bodies: "省厅", cite }),
      profile: "province",
    };
    const { compiled } = checkProfile(
      { ...profile(), profile: "county", inherits: "province@1" },
      { profiles: [province] },
    );
    const plan = compiled?.entries.find(({ item }) => item === "land.supply-plan");
    expect(compiled?.lineage).toEqual(["county@1", "province@1", "national@2026-11-21"]);
    expect(plan?.facets.body[0]).toMatchObject({
      value: { name: { zh: "省厅" } },
      provenance: { origin: "inherited", profile: "province@1", statement: "#1" },
    });
  });
});

describe("all at once", () => {
  test("faults of shape and of sense are reported together", () => {
    expect(
      found({
        ...heading,
        version: 2,
        colour: "red",
        documents: { plan: { title: "甲县实施方案" } },
        statements: [
          { op: "set-period", items: "land", amount: 0.5, unit: "天", cite },
          { op: "sett-body" },
          { op: "remove-item", items: "land.nothing", cite },
          "not a statement",
        ],
      }),
    ).toEqual([
      "version wrong-type",
      "documents.plan.rank missing",
      "colour unknown-key",
      "statements[0].amount wrong-type",
      "statements[0].unit unknown-unit",
      "statements[1].op unknown-operation",
      "statements[2] reason-missing",
      "statements[2].items[0] unknown-item",
      "statements[3] wrong-type",
    ]);
  });

  test("ten thousand rows, each wrong in its own way", () => {
    const statements = Array.from({ length: 10_000 }, (_, index) =>
      index % 2 === 0
        ? { op: "set-body", items: `land.nothing-${index}`, bodies: "某局", cite }
        : { op: "set-period", items: "land", amount: 3, unit: "week", cite },
    );
    const { compiled, issues } = checkProfile({ ...heading, statements });
    expect(compiled).toBeUndefined();
    expect(issues.filter(({ code }) => code === "unknown-item")).toHaveLength(5000);
    expect(issues.filter(({ code }) => code === "unknown-unit")).toHaveLength(5000);
  });

  test("ten thousand added items compile", () => {
    const statements = Array.from({ length: 10_000 }, (_, index) => ({
      op: "add-item" as const,
      item: `land.plot-${index}`,
      kind: "award" as const,
      name: `地块${index}`,
      cite,
    }));
    expect(compileProfile({ ...heading, statements }).entries).toHaveLength(10_037);
  });

  test("nothing half-compiled comes back, and the error holds every finding", () => {
    const wrong = profile(
      { op: "remove-item", items: "mining", cite },
      { op: "set-body", items: "land.nothing", bodies: "某局", cite },
    );
    const error = caught(() => compileProfile(wrong));
    expect(error.code).toBe("invalid-profile");
    expect(error.issues).toHaveLength(2);
    expect(error.message).toBe(
      "profile jia has 2 errors: statements[0] taking away or lowering mining needs a reason; statements[1].items[0] there is no item land.nothing; did you mean land.supply-plan?",
    );
    expect(error.text.zh).toContain("方案 jia 有 2 处错误");
  });

  test.each([null, undefined, 5, "national", [], [national]])("%j is no profile", (input) => {
    expect(caught(() => compileProfile(input as unknown as Profile)).code).toBe("invalid-profile");
    expect(caught(() => defineProfile(input as unknown as ProfileInput)).code).toBe("invalid-profile");
  });

  test("a day that is none is misuse", () => {
    expect(caught(() => compileProfile(national, { on: "2026-02-31" })).code).toBe("bad-day");
  });

  test("hostile objects are read without harm", () => {
    const cyclic: Record<string, unknown> = { ...heading };
    cyclic["statements"] = [cyclic];
    expect(found(cyclic)).toContain("statements[0].op missing");
    const polluted: unknown = JSON.parse(`{"__proto__": {"asOf": "2026-01-01"}, "profile": "a"}`);
    expect(found(polluted)).toContain("version missing");
    expect(({} as Record<string, unknown>)["asOf"]).toBeUndefined();
  });
});

describe("text", () => {
  const at = (text: string) =>
    checkProfileText(text).issues.map((issue) => `${issue.line}:${issue.column} ${issue.code}`);

  test("findings have line and column, in YAML", () => {
    const text = [
      "profile: jia",
      'version: "1"',
      "name: 甲县",
      "inherits: national@2026-11-21",
      "documents:",
      "  plan: { title: 方案, rank: local-document }",
      "statements:",
      "  - op: set-period",
      "    items: [land, land.nothing]",
      "    amount: 5",
      "    unit: 工作日",
      "  - op: set-body",
      "    items:",
      "      - land.nothing",
      "    bodies: 某局",
      "    cite: { document: plan, quote: 某句 }",
    ].join("\n");
    expect(at(text)).toEqual(["11:11 unknown-unit", "14:9 unknown-item"]);
    expect(parseProfile(text.replace("工作日", "working-day")).profile?.statements).toHaveLength(2);
  });

  test("and in JSON", () => {
    expect(at(JSON.stringify({ ...profile(), version: 1 }, null, 2))).toEqual(["3:14 wrong-type"]);
  });

  test.each([
    ["nothing", "", "1:1 empty"],
    ["a comment", "# 方案\n", "1:1 empty"],
    ["a list that does not end", "a: [1", "1:6 syntax"],
    ["a key twice", "a: 1\na: 2", "2:1 syntax"],
    ["a tab", "a:\n\tb: 1", "2:1 syntax"],
    ["a tag", "a: !!js/function x", "1:4 syntax"],
    ["two documents", "a: 1\n---\nb: 1", "2:1 syntax"],
    ["a number", "5", "1:1 wrong-type"],
  ])("%s", (_, text, expected) => {
    expect(at(text)).toContain(expected);
  });

  test("aliases that blow up are refused", () => {
    const levels = "abcdefgh".split("").map((name, index) => {
      const before = String.fromCharCode(96 + index);
      return `${name}: &${name} [${Array.from({ length: 9 }, () => (index === 0 ? "x" : `*${before}`)).join(", ")}]`;
    });
    expect(at(levels.join("\n"))).toEqual(["1:1 syntax"]);
  });

  test("every finding has words in both languages with its parameters in them", () => {
    const { issues } = checkProfile(
      profile(
        { op: "set-period", items: "land.supply-result", amount: 25, unit: "working-day", cite },
        { op: "set-period", items: "land.deal-publicity", amount: 12, unit: "working-day", cite },
      ),
    );
    const [needsLaw, loosened] = issues;
    if (needsLaw === undefined || loosened === undefined) throw new Error("two findings");
    expect(messageOf(needsLaw, "zh")).toMatch(
      /^事项 land\.supply-result 的时限（20个工作日，op97-2-4-proactive）只有法律、行政法规、地方性法规可以放宽为自.+之日起25个工作日内$/,
    );
    expect(messageOf(needsLaw, "en")).toMatch(
      /^only a law or an administrative regulation or a local regulation may lengthen .* \(20 working days, op97-2-4-proactive\) to within 25 working days after /,
    );
    expect(messageOf(loosened, "zh")).toMatch(
      /时限由招标拍卖挂牌活动结束后10个工作日内放宽为自.+之日起12个工作日内$/,
    );
    expect(messageOf(loosened, "en")).toMatch(
      /loosened from within 10 working days of .* to within 12 working days after /,
    );
  });
});

function caught(run: () => unknown): CatalogueError {
  try {
    run();
  } catch (error) {
    if (error instanceof CatalogueError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
