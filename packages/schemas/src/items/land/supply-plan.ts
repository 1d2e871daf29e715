import { landSupplyMode } from "../../data/code-lists.ts";
import { landUse } from "../../data/land-use.ts";
import { code, identifier, number, rows, text, year } from "../../field.ts";
import { regionCode } from "../../format.ts";
import { item } from "../../item.ts";
import { partsAddUp } from "../../rules/sums.ts";

/** 土地供应计划: how much land a place means to supply in a year, for what, and in what way. */
export const supplyPlan = item({
  id: "land.supply-plan",
  name: { zh: "土地供应计划", en: "land supply plan" },
  source: "国办发〔2017〕97号; 国有建设用地供应计划编制规范（2020, title only seen）",
  fields: {
    year: year("计划年度", { also: ["年度", "计划年份"], ocds: "planning/budget/period" }),
    compiler: text("编制机关", { also: ["编制单位"] }),
    approvedBy: text("批准机关", { also: ["批准单位"] }),
    totalArea: number("供应总量", "公顷", { also: ["计划供应总量", "土地供应总量", "供应总面积"] }),
    byUse: rows("分用途供应", {
      use: code("用途", landUse, { also: ["土地用途", "用地类型"] }),
      area: number("用途面积", "公顷", { also: ["面积"] }),
    }),
    byRegion: rows("分区域供应", {
      region: identifier("区域", regionCode, { also: ["行政区划代码"] }),
      area: number("区域面积", "公顷"),
    }),
    bySupplyMode: rows("分方式供应", {
      mode: code("供应方式", landSupplyMode, { also: ["供地方式"] }),
      area: number("方式面积", "公顷"),
    }),
    affordableHousingArea: number("保障性住房用地", "公顷", { also: ["保障性安居工程用地"] }),
    parcels: rows("宗地清单", {
      number: text("宗地编号", { also: ["地块编号"] }),
      location: text("宗地位置", { also: ["位置", "坐落"] }),
      area: number("宗地面积", "公顷"),
      use: code("宗地用途", landUse),
    }),
  },
  rules: [
    partsAddUp("area-by-use", "totalArea", "byUse", "area"),
    partsAddUp("area-by-region", "totalArea", "byRegion", "area"),
    partsAddUp("area-by-mode", "totalArea", "bySupplyMode", "area"),
  ],
});
