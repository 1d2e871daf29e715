/** The parties of a record looked up in a list, on the day it was settled who wins. All organisations are made up. */
import { createScreener, importRows } from "@gongkai/blacklist";
import { describe, expect, it } from "vitest";
import { review } from "gongkai";

const { entries } = importRows(
  [
    {
      黑名单标识号: "甲-1",
      主体名称: "北京市 宏泰建\n设有限公司",
      统一社会信用代码: "91110108MA01A2B3CX",
      处罚日期: "2026-05-10",
      截止日期: "2027-05-10",
      处罚部门: "某市财政局",
    },
    {
      黑名单标识号: "甲-2",
      主体名称: "山西云岭路桥有限公司",
      处罚日期: "2026-05-10",
      处罚部门: "某市财政局",
    },
  ],
  { knownOn: "2026-05-12" },
);
const blacklist = createScreener(entries);
const context = { asOf: "2026-11-21", locale: "zh", blacklist } as const;

function result(supplier: string, dealtOn: string, publishedOn = dealtOn) {
  return { item: "procurement.result", payload: { dealtOn, awards: [{ supplier }] }, publishedOn };
}

describe("the parties of a record", () => {
  it("fail it where they are on the list on the day of the award", () => {
    const {
      verdict,
      blacklist: part,
      findings,
    } = review(result("北京宏泰建设有限责任公司", "2026-06-01"), context);
    expect(verdict).toBe("fail");
    expect(part).toMatchObject({ verdict: "fail", on: "2026-06-01" });
    expect(findings.find((each) => each.part === "blacklist")).toMatchObject({
      level: "error",
      code: "variant",
      message:
        "中标（成交）供应商名称“北京宏泰建设有限责任公司”2026-06-01在名单上：“北京市宏泰建设有限公司”（条目甲-1），" +
        "行政区划写法不同：“北京”与“北京市”；组织形式写法不同：“有限责任公司”与“有限公司”",
    });
  });

  it.each([
    ["2026-05-09", "pass"],
    ["2026-05-10", "fail"],
    ["2027-05-10", "fail"],
    ["2027-05-11", "pass"],
  ])("on %s: %s", (day, verdict) => {
    const { blacklist: part } = review(result("北京市宏泰建设有限公司", day, "2026-06-01"), context);
    expect(part).toMatchObject({ verdict, on: day });
  });

  it("are looked up on the day of publication where no other day is known", () => {
    const record = {
      item: "construction.candidates",
      payload: { candidates: [{ name: "北京市宏泰建设有限公司" }, { name: "某甲有限公司" }] },
      publishedOn: "2026-06-03",
    };
    expect(review(record, context).blacklist).toMatchObject({ verdict: "fail", on: "2026-06-03" });
  });

  it("are looked up by their codes, partner by partner", () => {
    const { blacklist: part } = review(
      {
        item: "construction.award",
        payload: {
          winner: "某甲有限公司；宏泰集团改制后的公司",
          winnerCode: "91310000MA1FL00000；91110108MA01A2B3CX",
        },
        publishedOn: "2026-06-03",
      },
      context,
    );
    expect(part.hits.map(({ name, hit }) => [name, hit.reasons[0]?.code])).toEqual([
      ["宏泰集团改制后的公司", "same-code"],
    ]);
  });

  it("leave it not evaluated where a person has to look", () => {
    const {
      verdict,
      blacklist: part,
      findings,
    } = review(result("陕西云岭路桥有限公司", "2026-06-01"), {
      ...context,
      locale: "en",
    });
    expect(verdict).not.toBe("pass");
    expect(part).toMatchObject({ verdict: "notEvaluated", reason: { code: "doubtful-hits", count: 1 } });
    const finding = findings.find((each) => each.part === "blacklist");
    expect(finding).toMatchObject({ level: "gap", code: "review" });
    expect(finding?.message).toMatch(/resembles "山西云岭路桥有限公司" \(entry 甲-2\).*a person has to see/);
  });

  it.each([{ supplier: "/" }, { supplier: "张**" }, {}])("are nobody in %j", (award) => {
    const record = { item: "procurement.result", payload: { awards: [award] }, publishedOn: "2026-06-01" };
    expect(review(record, context).blacklist).toMatchObject({
      verdict: "notEvaluated",
      reason: { code: "nobody-named" },
    });
  });
});

describe("a list", () => {
  const clear = result("某甲有限公司", "2026-06-01");

  it("that is not there leaves the part not evaluated", () => {
    const { blacklist: part, coverage } = review(clear, { asOf: "2026-11-21" });
    expect(part).toEqual({ verdict: "notEvaluated", hits: [], reason: { code: "no-list" } });
    expect(coverage.notEvaluated).toContainEqual({ part: "blacklist", reason: { code: "no-list" } });
  });

  it.each([
    [{ on: "2026-05-10", knownOn: "2026-05-12" }, undefined, undefined],
    [{ on: "2026-06-02", knownOn: "2026-06-02" }, undefined, "list-begins-later"],
    [{ on: "2026-05-10", knownOn: "2026-05-12" }, "2026-05-11", "list-known-later"],
  ])("that reaches back to %j, as known on %s: %s", (reach, knownOn, reason) => {
    const { blacklist: part, findings } = review(clear, {
      ...context,
      blacklist: { ...blacklist, reach },
      ...(knownOn !== undefined && { knownOn }),
    });
    expect(part.reason?.code).toBe(reason);
    expect(part.verdict).toBe(reason === undefined ? "pass" : "notEvaluated");
    expect(findings.some((each) => each.part === "blacklist" && each.level === "gap")).toBe(
      reason !== undefined,
    );
  });
});
