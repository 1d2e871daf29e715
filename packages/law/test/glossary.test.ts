import { glossary, LawError, provisions, translate } from "@gongkai/law";
import { describe, expect, test } from "vitest";

describe("glossary", () => {
  test("has one English term for a Chinese one and the other way round", () => {
    expect(glossary.length).toBeGreaterThanOrEqual(150);
    expect(new Set(glossary.map((t) => t.zh)).size).toBe(glossary.length);
    expect(new Set(glossary.map((t) => t.en.toLowerCase())).size).toBe(glossary.length);
  });

  test("keeps apart what English tends to run together", () => {
    expect(["出让", "转让", "公告", "公示", "领域", "字段", "质疑", "异议", "投诉"].map(translate)).toEqual([
      "grant",
      "transfer",
      "announcement",
      "public notice",
      "domain",
      "field",
      "challenge",
      "objection",
      "complaint",
    ]);
    expect(() => translate("公")).toThrow(LawError);
  });

  const core = [
    "出让",
    "招标人",
    "采购人",
    "供应商",
    "中标候选人",
    "工作日",
    "国家秘密",
    "商业秘密",
    "个人隐私",
    "行政许可",
    "黑名单",
    "信用中国",
    "统一社会信用代码",
    "公共资源交易平台",
    "采购文件",
    "评标报告",
    "中标通知书",
    "投标截止时间",
  ];

  test.each(core)("%s has the same word in every gloss", (zh) => {
    const en = translate(zh).toLowerCase().replace(/y$/u, "");
    const quoting = provisions.filter((p) => p.quote.includes(zh));
    expect(quoting.length).toBeGreaterThan(0);
    expect(quoting.filter((p) => !p.gloss.toLowerCase().includes(en)).map((p) => p.id)).toEqual([]);
  });

  test("公示 is never publicity, and 出让 never transfer", () => {
    const words = (id: string) => provisions.find((p) => p.id === id)?.gloss ?? "";
    expect(provisions.filter((p) => /publicity(?! system)/iu.test(p.gloss)).map((p) => p.id)).toEqual([]);
    expect(words("la-22")).not.toMatch(/transfer/iu);
    expect(words("mr-19")).not.toMatch(/transfer/iu);
  });
});
