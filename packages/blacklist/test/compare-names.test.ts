import { compareNames } from "@gongkai/blacklist";
import { createSimplifier } from "@gongkai/blacklist/traditional";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namePairs, type NamePair } from "./pairs/read-pairs.ts";

const script = createSimplifier();
const verdictOn = ({ a, b }: NamePair) => compareNames(a, b, { script }).verdict;
const share = (pairs: readonly NamePair[], verdict: string) =>
  pairs.filter((pair) => verdictOn(pair) === verdict).length / pairs.length;

describe("accuracy on the pairs", () => {
  const same = namePairs.filter(({ truth }) => truth === "same");
  const apart = namePairs.filter(({ truth }) => truth !== "same");
  const typos = namePairs.filter(({ truth }) => truth === "typo");

  it("is measured on at least 300 pairs of every trap", () => {
    expect(namePairs.length).toBeGreaterThanOrEqual(300);
    expect(new Set(namePairs.map(({ trap }) => trap)).size).toBeGreaterThanOrEqual(25);
    expect(new Set(namePairs.map(({ a, b }) => `${a}|${b}`)).size).toBe(namePairs.length);
  });

  it("finds at least 90 % of the names that are spelled in two ways", () => {
    expect(share(same, "same")).toBeGreaterThanOrEqual(0.9);
  });

  it("calls at most 2 % of the others the same", () => {
    expect(share(apart, "same")).toBeLessThanOrEqual(0.02);
  });

  it("leaves a slipped character to review", () => {
    expect(share(typos, "review")).toBeGreaterThanOrEqual(0.9);
  });
});

describe("the traps", () => {
  it.each([
    ["山西宏泰建设有限公司", "陕西宏泰建设有限公司", "region-differs"],
    ["河南第一建筑有限公司", "河南第二建筑有限公司", "numeral-differs"],
    ["常州瀚达投资合伙企业（有限合伙）", "常州瀚达投资有限公司", "form-differs"],
    ["重庆渝达物流有限公司", "重庆渝达物流有限公司万州分公司", "branch-differs"],
    ["山东鲁岳集团有限公司", "山东鲁岳有限公司", "group-differs"],
    ["大同云岗保洁有限公司", "大同平城保洁有限公司", "brand-differs"],
    ["佛山千帆陶瓷有限公司", "佛山千帆铝材有限公司", "industry-differs"],
  ])("%s is not %s: %s", (a, b, code) => {
    const { verdict, reasons } = compareNames(a, b);
    expect(verdict).toBe("different");
    expect(reasons).toContainEqual(expect.objectContaining({ code, weight: "parts" }));
  });

  it("leaves 宏泰 and 宏太 to a person, and says which character it is", () => {
    expect(compareNames("北京宏泰建设有限公司", "北京宏太建设有限公司")).toEqual({
      verdict: "review",
      reasons: [
        { code: "brand-differs", weight: "doubts", a: "宏泰", b: "宏太" },
        { code: "one-character", weight: "doubts", slip: { kind: "substitution", at: 3, a: "泰", b: "太" } },
      ],
    });
  });

  it("says what it looked past", () => {
    expect(compareNames("浙江省温州市瓯帆鞋业有限公司", "温州瓯帆鞋业有限责任公司")).toEqual({
      verdict: "same",
      reasons: [
        { code: "region-spelling", weight: "agrees", a: "浙江省温州市", b: "温州" },
        { code: "form-spelling", weight: "agrees", a: "有限公司", b: "有限责任公司" },
      ],
    });
  });

  it("compares nothing with nothing as unclear", () => {
    expect(compareNames("", "　").verdict).toBe("review");
  });
});

const name = fc.oneof(
  fc.constantFrom(...namePairs.flatMap(({ a, b }) => [a, b])),
  fc.string({
    unit: fc.constantFrom("北", "京", "市", "宏", "泰", "第", "一", "1", "(", ")", "有", "限", "公", "司"),
    maxLength: 20,
  }),
);

describe("any two names", () => {
  it("are compared the same way round and back", () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(compareNames(a, b).verdict).toBe(compareNames(b, a).verdict);
      }),
    );
  });

  it("a name is itself", () => {
    fc.assert(
      fc.property(name, (a) => {
        fc.pre(/[一-龟A-Z0-9]/.test(a));
        expect(compareNames(a, a).verdict).toBe("same");
      }),
    );
  });

  it("takes ten thousand characters", () => {
    expect(compareNames("宏".repeat(10_000), "宏".repeat(9_999)).verdict).toBe("review");
  });
});
