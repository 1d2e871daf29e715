import {
  blacklistIssueText,
  compareNames,
  createScreener,
  explainReasons,
  explainStatus,
  replay,
  statusOn,
} from "@gongkai/blacklist";
import { cite } from "@gongkai/law";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { event, listed, listing } from "./made-up.ts";
import { namePairs } from "./pairs/read-pairs.ts";
import { anyDay, anyEntry, anyEvents } from "./random-history.ts";

const locales = ["zh", "en"] as const;

describe("reasons", () => {
  it("are said in both languages", () => {
    const { reasons } = compareNames("北京市宏泰建设有限公司", "北京宏太建设有限责任公司");
    expect(explainReasons(reasons, { locale: "zh" })).toEqual([
      "行政区划写法不同：“北京市”与“北京”",
      "字号不同：“宏泰”与“宏太”",
      "组织形式写法不同：“有限公司”与“有限责任公司”",
    ]);
    expect(explainReasons(reasons, { locale: "en" })[1]).toBe('the brands differ: "宏泰" and "宏太"');
  });

  it("say which character slipped", () => {
    const { hits } = createScreener([listed("A", listing())]).screen(
      { name: "北京市宏秦建设有限公司" },
      { on: "2026-06-01" },
    );
    expect(explainReasons(hits[0]?.reasons ?? [], { locale: "zh" })).toEqual([
      "仅一字之差（第5字“秦”作“泰”），须人工核对",
    ]);
  });

  it("have words for every pair, and no holes in them", () => {
    for (const { a, b } of namePairs)
      for (const locale of locales)
        for (const line of explainReasons(compareNames(a, b).reasons, { locale }))
          expect(line).not.toMatch(/undefined|^$/);
  });
});

describe("a status", () => {
  const said = listing({}, { regime: "credit-information", severity: "serious" });

  it("is said with its day, its reasons and its basis", () => {
    const status = statusOn(listed("A", said), { on: "2026-06-01", knownOn: "2026-06-01" });
    expect(explainStatus(status, { locale: "zh" })).toEqual([
      "2026-06-01（按2026-06-01所知）：在列，对外公示",
      "自2026-05-10起列入",
      "最长公示至2029-05-10（依据c36-terms，转引，待核）",
    ]);
    expect(
      explainStatus(status, { locale: "zh", cite: (id) => cite(id, { locale: "zh", form: "short" }) }).at(-1),
    ).toBe(`最长公示至2029-05-10（依据${cite("c36-terms", { locale: "zh", form: "short" })}，转引，待核）`);
    const over = statusOn(listed("A", said), { on: "2029-05-11" });
    expect(explainStatus(over, { locale: "en" }).slice(0, 2)).toEqual([
      "2029-05-11: not listed",
      "the term ended on 2029-05-10",
    ]);
  });

  it("never says lawful, and has words for any history", () => {
    fc.assert(
      fc.property(anyEntry, anyDay, (entry, on) => {
        for (const locale of locales)
          for (const line of explainStatus(statusOn(entry, { on }), { locale }))
            expect(line).not.toMatch(/合法|lawful|undefined/);
      }),
    );
  });
});

describe("issues", () => {
  it("have words", () => {
    const [issue] = replay([event("published", "A", { on: "2026-05-10" })]).issues;
    if (issue === undefined) throw new Error("no issue");
    expect(blacklistIssueText(issue, { locale: "zh" })).toBe("列入决定之前不得公示");
    fc.assert(
      fc.property(anyEvents, (events) => {
        for (const found of replay(events).issues)
          for (const locale of locales)
            expect(blacklistIssueText(found, { locale })).not.toMatch(/undefined|^$|“”/);
      }),
    );
  });
});
