import { chinaCalendar } from "@gongkai/calendar";
import { provisions } from "@gongkai/law";
import { routePublication } from "@gongkai/responsibility";
import { describe, expect, test } from "vitest";
import {
  calendarOf,
  compileProfile,
  defineProfile,
  gansu2016,
  gansuOpinionSentences,
  national,
  schemaExtensionsOf,
  sentenceCoverage,
  shaoguanZhenjiang2018,
  shippedProfiles,
  targetsOf,
  workPlanTemplate,
  zhenjiangPlanSentences,
  type DocumentSentence,
  type Profile,
} from "@gongkai/catalogue";

const zhenjiang = compileProfile(shaoguanZhenjiang2018);
const gansu = compileProfile(gansu2016);

function facetsOf(profile: typeof zhenjiang, item: string) {
  const entry = profile.entries.find((each) => each.item === item);
  if (entry === undefined) throw new Error(`no entry ${item}`);
  return entry.facets;
}

const documents: readonly [string, Profile, string, readonly DocumentSentence[]][] = [
  ["韶浈府办〔2018〕84号", shaoguanZhenjiang2018, "plan", zhenjiangPlanSentences],
  ["甘肃省实施意见", gansu2016, "opinion", gansuOpinionSentences],
];

describe.each(documents)("%s", (_, profile, document, sentences) => {
  const operative = sentences.filter(({ clause }) => !clause.startsWith("模板"));

  test("every sentence is encoded, or it is said why not, and never both", () => {
    const coverage = sentenceCoverage(profile, document, operative);
    expect(
      coverage.filter(({ statements, reason }) => statements.length === 0 && reason === undefined),
    ).toEqual([]);
    expect(
      coverage.filter(({ statements, reason }) => statements.length > 0 && reason !== undefined),
    ).toEqual([]);
  });

  test("every quote of a statement stands in a sentence of its clause", () => {
    const cited = profile.statements.flatMap(({ cite }) => cite.filter((each) => each.document === document));
    const astray = cited.filter(
      ({ clause, quote = "" }) =>
        !sentences.some((sentence) => sentence.clause === clause && sentence.text.includes(quote)),
    );
    expect(astray).toEqual([]);
  });

  test("every statement cites a sentence of the document", () => {
    const groundless = profile.statements.filter(
      ({ cite }) => !cite.some((each) => each.document === document && each.quote !== undefined),
    );
    expect(groundless).toEqual([]);
  });

  test("the law's own quotes from it are its sentences", () => {
    const instrument = profile === gansu2016 ? "gansu-opinion-2016" : "zhenjiang-plan-2018";
    const quotes = provisions
      .filter((each) => each.instrument === instrument)
      .map(({ quote }) => quote.replace(/。$/, ""));
    expect(quotes.length).toBeGreaterThan(2);
    expect(quotes.filter((quote) => !sentences.some(({ text }) => text.includes(quote)))).toEqual([]);
  });

  test("no sentence holds the scraped copy's leftovers", () => {
    for (const { text } of sentences) {
      expect(text).not.toMatch(/[,;:()]|\s|下跌|\*/);
      expect(text).toMatch(/[。：]$/);
    }
  });
});

test("the template's sentences are all asked by the work plan", () => {
  const template = zhenjiangPlanSentences.filter(({ clause }) => clause.startsWith("模板"));
  expect(template).toHaveLength(6);
  const asks = workPlanTemplate.flatMap(({ clause, slots }) => slots.map(({ asked }) => ({ clause, asked })));
  const matches = (sentence: DocumentSentence, { clause, asked }: (typeof asks)[number]) =>
    sentence.clause === clause && sentence.text.includes(asked);
  expect(template.filter((sentence) => !asks.some((ask) => matches(sentence, ask)))).toEqual([]);
  expect(asks.filter((ask) => !template.some((sentence) => matches(sentence, ask)))).toEqual([]);
});

test("all shipped profiles compile without a warning", () => {
  for (const profile of shippedProfiles) {
    const { issues } = compileProfile(profile);
    expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
  }
});

describe("浈江区", () => {
  test("keeps four domains, and of housing rural renovation only", () => {
    expect([...new Set(zhenjiang.entries.map(({ domain }) => domain))]).toEqual([
      "housing",
      "procurement",
      "property",
      "construction",
    ]);
    expect(zhenjiang.entries.filter(({ domain }) => domain === "housing").map(({ item }) => item)).toEqual([
      "housing.rural-renovation",
    ]);
    expect(zhenjiang.removed).toHaveLength(4 + 3 + 9 + 1);
    expect(zhenjiang.removed.find(({ item }) => item === "procurement.agency-appraisal")?.reason.zh).toBe(
      "政府采购领域未列对集中采购机构的考核结果",
    );
  });

  test("adds the evaluation with expert codes, its result, and the record of violations", () => {
    const added = zhenjiang.entries.filter(({ provenance }) => provenance.origin === "own");
    expect(added.map(({ item }) => item)).toEqual([
      "construction.evaluation-process",
      "construction.evaluation-result",
      "construction.violation-record",
    ]);
    const process = facetsOf(zhenjiang, "construction.evaluation-process").content;
    expect(process.map(({ value }) => value.text.zh)).toEqual([
      "评标专家代码",
      "职称",
      "执业资格",
      "从事专业",
      "评标过程的具体意见",
    ]);
    expect(process[0]?.value.field?.name).toBe("expertCode");
  });

  test("an item it adds has what the base says of all items and of its kind", () => {
    const { period, manner, body, supervision } = facetsOf(zhenjiang, "construction.evaluation-process");
    expect(period.map(({ value }) => value.phrase.zh)).toEqual(["自政府信息形成或变更之日起20个工作日内"]);
    expect(body[0]?.value.role).toBe("implementer");
    expect(supervision.map(({ provenance }) => provenance.origin)).toContain("own");
    expect(manner.mode?.provenance).toMatchObject({ origin: "base", profile: "national@2026-11-21" });
    expect(manner.channels.map(({ value }) => value.channel)).toContain("trading-platform");
  });

  test("asks for the investment project code, and of candidates for quality, method and awards", () => {
    const labels = (item: string) =>
      facetsOf(zhenjiang, item)
        .content.filter(({ provenance }) => provenance.origin === "own")
        .map(({ value }) => value.text.zh);
    expect(labels("construction.project-approval")).toEqual(["投资项目统一代码"]);
    expect(labels("construction.candidates")).toEqual(
      expect.arrayContaining(["质量", "施工组织设计", "奖项"]),
    );
    expect(
      schemaExtensionsOf(zhenjiang).find(({ item }) => item === "construction.project-approval"),
    ).toMatchObject({
      recordType: "construction.project-approval",
      fields: [{ value: { name: "investmentProjectCode", force: "should" }, provenance: { origin: "own" } }],
    });
  });

  test("restates 20 and 7 working days; the special periods of the base prevail over its general one", () => {
    const [general] = facetsOf(zhenjiang, "property.project").period;
    expect(general).toMatchObject({
      value: { span: { amount: 20, unit: "working-day" }, change: "same" },
      provenance: { origin: "own", statement: "twenty-working-days" },
    });
    const [contract] = facetsOf(zhenjiang, "procurement.contract").period;
    expect(contract).toMatchObject({ value: { span: { amount: 2 } }, provenance: { origin: "base" } });
    const licence = facetsOf(zhenjiang, "property.decision-approval").period[1];
    expect(licence).toMatchObject({
      value: { span: { amount: 7 }, change: "same" },
      provenance: { origin: "own" },
    });
  });

  test("routes through the city platform and the provincial procurement site", () => {
    const route = routePublication({
      item: "procurement.contract",
      on: "2018-09-03",
      targets: targetsOf(zhenjiang),
    });
    const media = Object.fromEntries(
      route.map((step) => [step.channel, step.media?.map(({ name }) => name.zh)]),
    );
    expect(media["designated-media"]).toEqual(["广东省政府采购网韶关市分网"]);
    expect(media["trading-platform"]).toEqual(["市公共资源交易平台"]);
    expect(media["government-website"]).toEqual(["政府门户网站"]);
    expect(route[1]?.media?.[0]?.source).toBe("韶浈府办〔2018〕84号");
  });

  test("reports by the end of February, and filed its work plans by 30 August 2018", () => {
    const due = (on: string) =>
      compileProfile(shaoguanZhenjiang2018, { on }).duties.map(({ value }) => [value.duty, value.due]);
    expect(due("2018-08-30")).toEqual([
      ["progress-report", { yearly: "02-last" }],
      ["work-plan-filing", { on: "2018-08-30" }],
      ["inspection", { text: expect.anything() }],
    ]);
    expect(due("2018-08-31").map(([duty]) => duty)).not.toContain("work-plan-filing");
  });

  test("is what the base is before its day", () => {
    const early = compileProfile(shaoguanZhenjiang2018, { on: "2018-08-15" });
    expect(early.entries).toEqual(compileProfile(national, { on: "2018-08-15" }).entries);
  });
});

describe("甘肃省", () => {
  test("adds licences and penalties with their field lists", () => {
    const names = (item: string) => facetsOf(gansu, item).content.map(({ value }) => value.text.zh);
    expect(gansu.entries).toHaveLength(39);
    expect(names("licence")).toEqual([
      "行政许可决定书文号",
      "设定依据",
      "项目名称",
      "行政相对人名称",
      "统一社会信用代码",
      "审批部门",
      "许可日期",
    ]);
    expect(names("penalty")).toHaveLength(10);
  });

  test("gives them seven working days, and interpretation three", () => {
    expect(facetsOf(gansu, "licence").period.map(({ value }) => value.span)).toEqual([
      { amount: 7, unit: "working-day", bound: "max", trigger: "administrative-decision-made" },
    ]);
    expect(
      gansu.duties.find(({ value }) => value.duty === "policy-interpretation")?.value.due.within,
    ).toMatchObject({
      amount: 3,
      unit: "working-day",
    });
    expect(gansu.duties.map(({ value }) => value.duty)).toContain("normative-document-validity");
  });
});

test("a profile's calendar lays its days over the national one", () => {
  const local = defineProfile({
    profile: "festival",
    version: "1",
    name: "某自治区",
    inherits: "national@2026-11-21",
    documents: { notice: { title: "放假通知", rank: "local-document", number: "某府发〔2026〕1号" } },
    statements: [
      {
        op: "add-calendar",
        name: "三月三",
        off: ["2026-04-20"],
        cite: { document: "notice", quote: "放假一天" },
      },
    ],
  });
  const calendar = calendarOf(compileProfile(local));
  expect(chinaCalendar.isWorkingDay("2026-04-20")).toBe(true);
  expect(calendar.isWorkingDay("2026-04-20")).toBe(false);
});
