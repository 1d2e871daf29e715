import { mineralRegistration, mineralRight } from "../../data/mining-lists.ts";
import { code, day, identifier, identifiers, names, number, partyName, text } from "../../field.ts";
import { mineralRightNumber, partyCode, regionCode } from "../../format.ts";
import { item } from "../../item.ts";
import { neededTogether } from "../../rules/conditions.ts";
import { equalCounts } from "../../rules/counts.ts";
import { neededOfRight, numberAllows, numberMatchesRight } from "../../rules/mineral.ts";
import { inOrder } from "../../rules/order.ts";
import { columnsIn } from "../columns.ts";
import { dealCode, tradingInstitution } from "../common-fields.ts";

const every = columnsIn("657", "658", "659", "660");
const ofExploration = columnsIn("657", "659");
const drawn = columnsIn("657", "659", "660");

/** 项目信息: a mining right as it stands in the register: who holds it, for what mineral, where, and until when. */
export const projectInformation = item({
  id: "mining.project-information",
  name: { zh: "项目信息", en: "information on a mining right" },
  source: "platform data specification, tables 657–660; registry of the ministry, September 2026",
  fields: {
    right: code("矿业权类型", mineralRight, { also: ["矿业权种类"], en: "kind of mining right" }),
    projectName: text("项目名称", {
      also: ["矿山名称", "油气田名称", "采矿权名称", "探矿权名称"],
      need: "standard",
      column: ["658.NA_MINE_NAME", "657.NA_ITEM_NAME", "659.NA_ITEM_NAME", "660.NA_ITEM_NAME"],
      max: 500,
      ocds: "contracts/title",
    }),
    ...dealCode(every("UNIFIED_DEAL_CODE")),
    region: identifier("项目所在行政区域代码", regionCode, {
      need: "standard",
      column: every("REGION_CODE"),
    }),
    ...tradingInstitution("658"),
    licenceNumber: identifier("许可证号", mineralRightNumber, {
      also: ["许可证编号", "不动产权证书号", "证号"],
      need: "standard",
      column: every("ID_LICENCEID"),
      ocds: "contracts/id",
    }),
    registrationType: code("项目类型", mineralRegistration, {
      also: ["登记类型", "登记项目类型"],
      en: "kind of registration",
      need: "standard",
      column: every("IN_ITEM_TYPE"),
    }),
    holder: names("采矿权人", {
      also: ["探矿权人", "矿业权人", "采矿权人名称", "探矿权人名称"],
      en: "holder of the right",
      need: "standard",
      column: every("NA_APPLY_PERSON"),
      max: 300,
      ocds: "awards/suppliers/name",
    }),
    holderType: text("采矿权人类别", {
      also: ["探矿权人类别"],
      en: "type of the holder",
      need: "standard",
      column: every("APPLY_TYPE"),
    }),
    holderCode: identifiers("采矿权人代码", partyCode, {
      also: ["探矿权人代码"],
      en: "code of the holder",
      need: "standard",
      column: every("APPLY_CODE"),
      ocds: "awards/suppliers/identifier/id",
    }),
    holderRole: text("采矿权人角色", {
      also: ["探矿权人角色"],
      en: "role of the holder",
      need: "standard",
      column: every("APPLY_ROLE"),
    }),
    explorationUnit: partyName("勘查单位", { column: "657.NA_PERAMBULATE_COMP", max: 200 }),
    mineral: text("开采主矿种", {
      also: ["勘查矿种", "矿种", "开采矿种"],
      need: "standard",
      column: ["658.QT_MAIN_MINE", "657.QT_PERAMBULATE_MINE"],
    }),
    miningMethod: text("开采方式", { en: "manner of extraction" }),
    designScale: number("设计生产规模", undefined, { also: ["生产规模"], column: "658.QT_DESIGN_SCOPE" }),
    designScaleUnit: text("规模单位", {
      also: ["生产规模单位"],
      en: "unit of the design scale",
      column: "658.NA_SCOPE_UNIT",
      max: 50,
    }),
    validFrom: day("有效期起", {
      en: "valid from",
      need: "standard",
      column: every("DT_USEFULLIFE_START"),
      ocds: "contracts/period/startDate",
    }),
    validUntil: day("有效期止", {
      en: "valid until",
      need: "standard",
      column: every("DT_USEFULLIFE_END"),
      ocds: "contracts/period/endDate",
    }),
    area: number("面积", "平方公里", {
      also: ["矿区面积", "勘查面积"],
      need: "standard",
      column: ["658.QT_DIGINGS_AREA", ...drawn("QT_TOTAL_AREA")],
    }),
    location: text("地理位置", { also: ["位置"], column: drawn("NA_GEOGRAPHY_POSITION"), max: 256 }),
    extremeCoordinates: text("极值坐标", { column: drawn("NA_JZZB"), max: 200 }),
    issuedBy: text("发证机关", {
      also: ["登记机关"],
      need: "standard",
      column: ["658.APPROVE_ORG", ...ofExploration("APPROVE_ORG")],
      max: 100,
    }),
  },
  rules: [
    numberMatchesRight("licenceNumber", "right"),
    numberAllows("licenceNumber", "explorationUnit", "探矿权"),
    numberAllows("licenceNumber", "miningMethod", "采矿权"),
    numberAllows("licenceNumber", "designScale", "采矿权"),
    neededOfRight("right", "探矿权", "mineral", "explorationUnit"),
    neededOfRight("right", "采矿权", "mineral", "designScale"),
    neededTogether("design-scale-unit", "designScale", "designScaleUnit"),
    equalCounts("holders", "holder", "holderCode"),
    inOrder("validity", "validFrom", "validUntil", { same: "refused" }),
  ],
  ranges: [{ labels: ["有效期", "有效期限", "权利期限"], from: "validFrom", to: "validUntil" }],
  envelope: {
    publishedOn: [...every("PUBLISHING_TIME"), "公告日期"],
    sourceUrl: every("URL"),
  },
});
