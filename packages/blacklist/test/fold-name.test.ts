import { foldName } from "@gongkai/blacklist";
import { createSimplifier } from "@gongkai/blacklist/traditional";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("what a fold takes away", () => {
  it.each([
    ["full-width letters and digits", "ＡＢＣ３６５", "ABC365"],
    ["case", "Hiway通信", "HIWAY通信"],
    ["spaces and line breaks", "临 邑\r\n县\t宏\u3000盛", "临邑县宏盛"],
    ["zero-width characters", "宏\u200b泰\u200d\ufeff\u00ad", "宏泰"],
    ["bidi controls", "\u202e兰州\u2067金塔\u202c\u2069", "兰州金塔"],
    ["variation selectors", "葛\ufe00\u{e0100}洲", "葛洲"],
    ["brackets of any make", "（甲）［乙］【丙】〔丁〕〈戊〉", "(甲)(乙)(丙)(丁)(戊)"],
    ["quotation marks, dots and dashes", "“北辰”·《晨报》—社。", "北辰晨报社"],
    ["CJK radicals", "⻓沙⻢湾", "长沙马湾"],
    ["Kangxi radicals", "⾼⽯⽔⼾", "高石水户"],
    ["compatibility ideographs", "\uf91d\uf98c", "欄歷"],
    ["Cyrillic and Greek capitals", "АВС ΚΤ", "ABCKT"],
    ["circled and bracketed characters", "①㈱㎡", "1(株)M2"],
    ["half-width kana", "ﾊﾅ", "ハナ"],
    ["lone surrogates and emoji", "甲\ud800乙😀", "甲乙"],
  ])("%s", (_, written, folded) => {
    expect(foldName(written)).toBe(folded);
  });

  it("keeps what may tell two organisations apart", () => {
    expect(foldName("𠮷窑&北斗(有限合伙)一1")).toBe("𠮷窑&北斗(有限合伙)一1");
  });

  it("takes a name of ten thousand characters", () => {
    expect(foldName("宏 ".repeat(5000))).toBe("宏".repeat(5000));
  });
});

describe("traditional script", () => {
  const script = createSimplifier();
  it("is an option", () => {
    expect(foldName("廣州市潤豐實業有限公司")).toBe("廣州市潤豐實業有限公司");
    expect(foldName("廣州市潤豐實業有限公司", { script })).toBe("广州市润丰实业有限公司");
  });
});

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      "宏",
      "泰",
      "（",
      ")",
      "\u200b",
      "ß",
      "ﬁ",
      "㈱",
      "⻓",
      "é",
      "\ud800",
      "İ",
      "ŉ",
      "①",
    ),
  }),
);

describe("any text", () => {
  it("folds to something that folds to itself", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const folded = foldName(text);
        expect(foldName(folded)).toBe(folded);
      }),
    );
  });

  it("folds piece by piece, unless a surrogate pair is cut", () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        fc.pre(!/[\ud800-\udbff]$/.test(a));
        expect(foldName(a + b)).toBe(foldName(a) + foldName(b));
      }),
    );
  });
});
