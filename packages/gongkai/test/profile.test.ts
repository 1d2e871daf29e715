/** A record reviewed by a region's own version of the rules. */
import { compileProfile, defineProfile, shaoguanZhenjiang2018 } from "@gongkai/catalogue";
import { describe, expect, it } from "vitest";
import { review } from "gongkai";

const context = { asOf: "2018-12-31", locale: "zh" } as const;

describe("the Zhenjiang plan of 2018", () => {
  const profile = compileProfile(shaoguanZhenjiang2018);

  it("sends a procurement contract to its own media", () => {
    const record = {
      item: "procurement.contract",
      payload: { contractNumber: "1" },
      publishedOn: "2018-09-03",
    };
    const media = review(record, { ...context, profile }).route.steps.flatMap(({ media = [] }) =>
      media.map(({ name }) => name.zh),
    );
    expect(media).toContain("广东省政府采购网韶关市分网");
  });

  it("asks for what it wants of each candidate, and not twice", () => {
    const candidates = [
      { name: "甲建设有限公司", quality: "合格" },
      { name: "乙建设有限公司", quality: "合格", constructionMethod: "……" },
    ];
    const { content } = review(
      { item: "construction.candidates", payload: { candidates } },
      { ...context, profile },
    );
    const asked = content.issues.filter(({ code, path }) => code === "missing" && path[0] !== "candidates");
    expect(asked.map(({ path, severity, source }) => [path[0], severity, source])).toContainEqual([
      "candidates[].constructionMethod",
      "error",
      "韶浈府办〔2018〕84号",
    ]);
    expect(asked.map(({ path }) => path[0])).not.toContain("candidates[].quality");
    expect(content.issues.filter(({ code }) => code === "unknown-field")).toEqual([]);
  });

  it("reads what it adds by its label too", () => {
    const labelled = { 中标候选人: [{ 中标候选人名称: "甲建设有限公司", 施工组织设计: "……" }] };
    const { content } = review({ item: "construction.candidates", labelled }, { ...context, profile });
    expect(content.payload).toMatchObject({ candidates: [{ constructionMethod: "……" }] });
    expect(content.issues.map(({ code }) => code)).not.toContain("unknown-label");
    expect(content.issues.map(({ path }) => path[0])).not.toContain("candidates[].constructionMethod");
  });

  it("says that it does not list land, and reviews by the national rules", () => {
    const { record } = review(
      { item: "land.supply-result", payload: { supplyMode: "挂牌出让" } },
      { ...context, profile },
    );
    expect(record.issues.map(({ code }) => code)).toContain("not-in-profile");
  });
});

describe("a tighter period", () => {
  const profile = compileProfile(
    defineProfile({
      profile: "jia-county",
      version: "1",
      name: "甲县",
      inherits: "national@2026-11-21",
      documents: {
        rules: {
          title: "甲县公开办法",
          number: "甲政办〔2026〕1号",
          rank: "local-document",
          from: "2026-01-01",
        },
      },
      statements: [
        {
          op: "set-period",
          items: "land.supply-result",
          clock: "publish",
          amount: 10,
          unit: "working-day",
          cite: { document: "rules", quote: "合同签订后10个工作日内公布" },
        },
      ],
    }),
  );

  it("fails what the national period would have let pass, and names the document", () => {
    const record = {
      item: "land.supply-result",
      payload: { signedOn: "2026-03-02", supplyMode: "挂牌出让" },
      publishedOn: "2026-03-20",
    };
    const national = review(record, { asOf: "2026-04-01" });
    const local = review(record, { asOf: "2026-04-01", profile });
    expect(national.timeliness).toMatchObject({ verdict: "pass", dueOn: "2026-03-30" });
    expect(local.timeliness).toMatchObject({ verdict: "fail", dueOn: "2026-03-16" });
    expect(local.deadlines[0]?.deadline?.steps).toContainEqual(
      expect.objectContaining({ code: "overridden", citation: "甲政办〔2026〕1号" }),
    );
  });
});
