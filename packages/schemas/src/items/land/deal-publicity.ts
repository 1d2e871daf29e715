import { landUse } from "../../data/land-use.ts";
import { amount, code, identifier, identifiers, number, partyName, text, time } from "../../field.ts";
import { partyCode, regionCode } from "../../format.ts";
import { item } from "../../item.ts";
import { projectCodeRule } from "../../rules/conditions.ts";
import { equalCounts } from "../../rules/counts.ts";
import { inOrder } from "../../rules/order.ts";
import { unitSlip } from "../../rules/unit-slip.ts";
import { currency, dealCode, investmentProject, tradingInstitution } from "../common-fields.ts";

/** 成交公示: which parcel was sold, to whom, at what price. */
export const dealPublicity = item({
  id: "land.deal-publicity",
  name: { zh: "成交公示", en: "publicity of a land deal" },
  source: "public resource trading platform data specification, table 601",
  fields: {
    ...dealCode("601.UNIFIED_DEAL_CODE"),
    ...investmentProject("601", { level: "government" }),
    projectName: text("项目名称", {
      need: "standard",
      column: "601.LAND_PROJECT_NAME",
      max: 500,
      ocds: "tender/title",
    }),
    region: identifier("项目所在行政区划代码", regionCode, { need: "standard", column: "601.REGION_CODE" }),
    ...tradingInstitution("601"),
    parcelNumber: text("宗地编号", {
      also: ["地块编号", "宗地号"],
      need: "standard",
      column: "601.LAND_CODE",
      max: 100,
      ocds: "tender/lots/id",
    }),
    area: number("土地面积", "平方公里", {
      also: ["面积", "出让面积"],
      need: "standard",
      column: "601.LAND_AREA",
    }),
    landUse: code("土地用途", landUse, { also: ["用途"], need: "standard", column: "601.LAND_USAGE" }),
    term: text("出让年限", {
      also: ["使用年限"],
      en: "term of the grant",
      need: "standard",
      column: "601.LEND_AGE_LIMIT",
      max: 50,
    }),
    location: text("土地坐落", {
      also: ["土地位置", "坐落"],
      need: "standard",
      column: "601.LAND_POSITION",
      max: 200,
    }),
    price: amount("成交价格", "元", {
      also: ["成交价", "成交总价"],
      need: "standard",
      column: "601.DEAL_PRICE",
      unitBy: ["价格单位", "601.PRICE_UNIT"],
      ocds: "awards/value/amount",
    }),
    ...currency("601.CURRENCY_CODE"),
    buyer: partyName("受让人名称", {
      also: ["受让人", "竞得人", "竞得单位", "受让单位"],
      need: "standard",
      column: "601.LENDING_NAME",
      max: 200,
      ocds: "awards/suppliers/name",
    }),
    buyerType: text("受让人类别", { need: "standard", column: "601.LENDING_TYPE", max: 30 }),
    buyerCode: identifiers("受让人代码", partyCode, {
      need: "standard",
      column: "601.LENDING_CODE",
      ocds: "awards/suppliers/identifier/id",
    }),
    listingType: text("招拍挂类型", { en: "tender, auction or listing" }),
    listedUntil: time("招拍挂结束时间", { also: ["挂牌截止时间", "挂牌结束时间"] }),
    dealtAt: time("成交时间", { also: ["成交日期", "竞得时间"], en: "deal concluded", ocds: "awards/date" }),
    remark: text("备注", { column: "601.LAND_BZ", max: 4000 }),
    content: text("成交公示内容", {
      also: ["公示内容"],
      need: "standard",
      column: "601.ANNOUNCEMENT_CONNECT",
    }),
  },
  rules: [
    projectCodeRule("projectRelation", "investmentProjectCode"),
    inOrder("listed-before-dealt", "listedUntil", "dealtAt", { severity: "warning" }),
    equalCounts("buyers", "buyer", "buyerCode"),
    unitSlip("price", "元"),
  ],
  envelope: {
    title: ["601.ANNOUNCEMENT_TITLE", "成交公示标题"],
    publishedOn: ["601.PUBLISHING_TIME", "公示发布时间"],
    sourceUrl: ["601.LAND_URL", "成交宗地公示URL"],
  },
});
