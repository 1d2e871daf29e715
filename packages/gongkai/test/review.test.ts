/** The walk on single records: each answer worked out by hand from the quoted sentence. */
import { describe, expect, it } from "vitest";
import { provisions } from "@gongkai/law";
import { review, type ReviewContext, type ReviewError } from "gongkai";

const context: ReviewContext = { asOf: "2026-11-21", locale: "zh" };

const landResult = {
  item: "land.supply-result",
  labelled: { 供地方式: "挂牌出让", 合同签订日期: "2018年12月31日" },
} as const;

const contract = {
  item: "procurement.contract",
  labelled: { 合同编号: "XYZ-2026-01", 签订日期: "2026年03月02日" },
} as const;

describe("by when", () => {
  it("answers the due day even when the day of publication is missing, and does not pass", () => {
    const { timeliness, verdict } = review(landResult, context);
    // 20 working days from Monday 2018-12-31, New Year's Day off: 2019-01-29.
    expect(timeliness.dueOn).toBe("2019-01-29");
    expect(timeliness).toMatchObject({ verdict: "notEvaluated", reason: { code: "publication-unknown" } });
    expect(verdict).not.toBe("pass");
  });

  it.each([
    ["2019-01-29", "pass"],
    ["2019-01-30", "fail"],
  ])("published on %s: %s", (publishedOn, verdict) => {
    expect(review({ ...landResult, publishedOn }, context).timeliness.verdict).toBe(verdict);
  });

  it("takes the stricter clock of a procurement contract: 2 working days from signing", () => {
    const late = review({ ...contract, publishedOn: "2026-03-16" }, context);
    expect(late.timeliness).toMatchObject({
      verdict: "fail",
      rule: "gr-50",
      dueOn: "2026-03-04",
      status: "late",
      days: 12,
    });
    const inTime = review({ ...contract, publishedOn: "2026-03-04" }, context);
    expect(inTime.timeliness).toMatchObject({ verdict: "pass", dueOn: "2026-03-04" });
  });

  it("says of a record known not to be published whether it is overdue", () => {
    expect(review({ ...contract, publishedOn: null }, context).timeliness).toMatchObject({
      verdict: "fail",
      status: "overdue",
    });
    expect(
      review({ ...contract, publishedOn: null }, { ...context, asOf: "2026-03-03" }).timeliness,
    ).toMatchObject({
      verdict: "notEvaluated",
      reason: { code: "pending", dueOn: "2026-03-04" },
    });
  });

  it("counts licences and penalties by 7 working days of the adjusted calendar", () => {
    const record = { item: "licence", payload: { projectName: "某工程" }, decidedOn: "2018-02-08" } as const;
    const { deadlines } = review({ ...record, publishedOn: "2018-02-23" }, context);
    expect(deadlines.find(({ rule }) => rule === "op97-2-4-licence-penalty")).toMatchObject({
      dueOn: "2018-02-23",
      verdict: "pass",
    });
    const late = review({ ...record, publishedOn: "2018-02-24" }, context);
    expect(late.timeliness.verdict).toBe("fail");
  });

  it("never passes on the general clock where a stricter one is known from memory only", () => {
    const record = {
      item: "mining.grant-announcement",
      labelled: { 出让方式: "挂牌", 挂牌起始日: "2026-06-01" },
      formedOn: "2026-03-02",
      publishedOn: "2026-03-03",
    };
    const { timeliness, deadlines } = review(record, context);
    expect(deadlines.find(({ rule }) => rule === "op97-2-4-proactive")?.verdict).toBe("pass");
    expect(timeliness.verdict).toBe("notEvaluated");
    expect(timeliness.rule?.startsWith("mi-")).toBe(true);
  });

  it("has no clock for what happened before any rule", () => {
    const { timeliness } = review(
      { ...landResult, labelled: { 合同签订日期: "2007-01-04" }, publishedOn: "2007-03-01" },
      context,
    );
    expect(timeliness).toMatchObject({
      verdict: "notEvaluated",
      reason: { code: "no-rule-in-force", from: "2008-05-01" },
    });
  });

  it("marks a day beyond the last notice provisional", () => {
    const { deadlines } = review(
      { ...landResult, labelled: { 合同签订日期: "2026-12-20" } },
      { ...context, asOf: "2026-12-21", knownOn: "2026-11-21" },
    );
    const general = deadlines.find(({ rule }) => rule === "op97-2-4-proactive");
    expect(general?.deadline).toMatchObject({ certainty: "provisional" });
    expect(general?.deadline?.steps.at(-1)).toMatchObject({ code: "provisional", missingNotices: [2027] });
  });
});

describe("who and where", () => {
  it("names the purchaser of a contract and settles the question", () => {
    const { responsibility } = review({ ...contract, actors: { purchaser: "某县教育局" } }, context);
    expect(responsibility.parties.map(({ body }) => body)).toContain("某县教育局");
  });

  it("never guesses who implements a land grant", () => {
    const { responsibility } = review(landResult, context);
    expect(responsibility).toMatchObject({ verdict: "notEvaluated", parties: [] });
    expect(responsibility.questions.length).toBeGreaterThan(0);
  });

  it("finds what was shared before it was published", () => {
    const acts = [
      { channel: "trading-platform", act: "share", on: "2019-01-10" },
      { channel: "government-website", act: "publish", on: "2019-01-12" },
      { channel: "designated-media", act: "publish", on: "2019-01-12" },
    ];
    const { route, verdict } = review({ ...landResult, publishedOn: "2019-01-12", acts }, context);
    expect(route.findings.map(({ code }) => code)).toContain("shared-before-published");
    expect(verdict).toBe("fail");
  });
});

describe("content that cannot be judged", () => {
  it.each([
    [
      "construction.award",
      { winner: "北京某某建设有限公司" },
      "masked",
      "应当公开的内容被遮盖：中标投标人名称",
    ],
    ["land.supply-plan", { 无关: "……" }, "nothing-known", "记录的内容没有一项读得出来，无从判断"],
  ] as const)("is no pass, and says why: %s %j", (item, payload, code, message) => {
    const { content, findings } = review({ item, payload }, { asOf: "2026-11-21", locale: "zh" });
    expect([content.verdict, content.reason?.code]).toEqual(["notEvaluated", code]);
    expect(findings).toContainEqual(
      expect.objectContaining({ part: "content", level: "gap", code, message }),
    );
  });
});

describe("every answer", () => {
  it("stands on known provisions and can be said in both languages", () => {
    const ids = new Set(provisions.map(({ id }) => id));
    for (const locale of ["zh", "en"] as const) {
      const { basis, findings } = review({ ...contract, publishedOn: "2026-03-16" }, { ...context, locale });
      expect(basis.length).toBeGreaterThan(0);
      for (const id of basis) expect(ids.has(id)).toBe(true);
      for (const { message } of findings) expect(message).toBeTruthy();
    }
  });

  it("is plain data, and the same again", () => {
    const once = review({ ...contract, publishedOn: "2026-03-16" }, context);
    expect(JSON.parse(JSON.stringify(once))).toEqual(
      JSON.parse(JSON.stringify(review({ ...contract, publishedOn: "2026-03-16" }, context))),
    );
    expect(structuredClone(once)).toEqual(once);
  });

  it("nowhere says lawful", () => {
    for (const locale of ["zh", "en"] as const)
      expect(
        JSON.stringify(review({ ...contract, publishedOn: "2026-03-04" }, { ...context, locale })),
      ).not.toMatch(/合法(?!律)|lawful/);
  });
});

describe("misuse", () => {
  it.each([
    [{ asOf: "2026-2-3" }, "bad-as-of"],
    [{ asOf: "2026-11-21", knownOn: "soon" }, "bad-known-on"],
  ])("%j throws %s", (bad, code) => {
    expect(() => review(landResult, bad)).toThrow(
      expect.objectContaining({ name: "ReviewError", code }) as ReviewError,
    );
  });

  it.each([[null], [42], ["text"], [[]], [{}], [{ item: 7 }], [{ item: "land.supply-result" }]])(
    "%j is answered, never passed",
    (value) => {
      expect(review(value, context).verdict).not.toBe("pass");
    },
  );
});
