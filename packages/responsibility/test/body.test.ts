import { describe, expect, it } from "vitest";
import { bodyOn, functionIds } from "@gongkai/responsibility";

/** 97号 三（一）, as printed: 要会同发展改革、…、民航等部门. */
const printed =
  "发展改革、工业和信息化、财政、国土资源、环保、住房城乡建设、交通运输、水利、农业、商务、卫生计生、审计、国有资产监督管理、税务、林业、铁路、民航";

describe("the functions of 97号", () => {
  it("are the seventeen it names, in its words and order", () => {
    expect(functionIds.map((id) => bodyOn(id, "2017-12-19").word).join("、")).toBe(printed);
    expect(functionIds).toHaveLength(17);
  });

  it("tell how each name is known", () => {
    for (const id of functionIds) expect(bodyOn(id, "2018-03-16").confidence).toBe("quoted");
    const renamed = functionIds.filter((id) => bodyOn(id, "2018-03-17").confidence === "memory");
    expect(renamed).toEqual(["land", "environment", "agriculture", "health", "forestry"]);
  });

  it("change their names with the reform of 2018", () => {
    expect(bodyOn("land", "2018-03-16")).toEqual({
      function: "land",
      from: "2017-12-19",
      to: "2018-03-16",
      word: "国土资源",
      department: "国土资源部",
      confidence: "quoted",
    });
    expect(bodyOn("land", "2026-11-21")).toEqual({
      function: "land",
      from: "2018-03-17",
      to: null,
      word: "自然资源",
      department: "自然资源部",
      confidence: "memory",
      succeeds: "国土资源部",
    });
    expect(bodyOn("finance", "2026-11-21")).toMatchObject({ word: "财政", to: null });
  });
});
