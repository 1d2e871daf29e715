import { housingType } from "../../data/housing-lists.ts";
import { code, day, identifier, number, rows, text, whole } from "../../field.ts";
import { realEstateUnitCode } from "../../format.ts";
import { item } from "../../item.ts";
import { partsAddUp } from "../../rules/sums.ts";

/** 保障性住房分配房源: the dwellings to be allocated. A rent or price is text, with the unit it is asked per. */
export const allocationStock = item({
  id: "housing.allocation-stock",
  name: { zh: "保障性住房分配房源", en: "housing stock for allocation" },
  source: "国办发〔2017〕97号 and county catalogues of open government; no national data table",
  fields: {
    projectName: text("项目(小区)名称", {
      also: ["项目名称", "小区名称", "小区"],
      en: "name of the estate",
      ocds: "tender/title",
    }),
    housingType: code("保障类型", housingType, { also: ["保障类别", "住房类型"] }),
    address: text("地址", { also: ["坐落", "项目地址", "房源地址"] }),
    totalUnits: whole("房源总套数", "套", { also: ["总套数", "房源套数"], en: "dwellings in all" }),
    unitTypes: rows(
      "房源情况",
      {
        projectName: text("所在小区", { also: ["小区名称", "小区"], en: "name of the estate" }),
        layout: text("户型"),
        floorArea: number("建筑面积", "平方米", { also: ["面积"] }),
        units: whole("套数", "套", { en: "dwellings" }),
        price: text("租金或售价", { also: ["租金标准", "租金", "售价", "销售价格"], en: "rent or price" }),
      },
      { also: ["分配房源", "房源"], need: "op97-2-1-1", head: "layout", ocds: "tender/items" },
    ),
    availableFrom: day("竣工(可入住)日期", { also: ["竣工日期", "可入住日期"], en: "ready from" }),
    facilities: text("配套设施"),
    owner: text("产权单位", { also: ["产权人"] }),
    realEstateUnitCode: identifier("不动产单元号", realEstateUnitCode, {
      also: ["不动产单元代码"],
      en: "real-estate unit code",
    }),
  },
  rules: [partsAddUp("units-by-layout", "totalUnits", "unitTypes", "units")],
});
