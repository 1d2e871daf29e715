import { landSupplyMode } from "../../data/code-lists.ts";
import { landUse } from "../../data/land-use.ts";
import { amount, code, day, identifier, number, rows, text, time, whole } from "../../field.ts";
import { regionCode } from "../../format.ts";
import { item } from "../../item.ts";
import { bounds } from "../../rules/bounds.ts";
import { countOfRows } from "../../rules/counts.ts";
import { inOrder } from "../../rules/order.ts";
import { unitSlip } from "../../rules/unit-slip.ts";
import { dealCode, tradingInstitution } from "../common-fields.ts";

const extractor = "landchina.com grant announcements";

/** 出让公告: which parcels are offered, on what conditions, until when, and how to take part. */
export const grantAnnouncement = item({
  id: "land.grant-announcement",
  name: { zh: "出让公告", en: "announcement of a land grant" },
  source: extractor,
  fields: {
    projectName: text("项目名称", {
      need: "standard",
      column: "600.LAND_PROJECT_NAME",
      max: 500,
      ocds: "tender/title",
    }),
    ...dealCode("600.UNIFIED_DEAL_CODE"),
    number: text("公示编号", {
      also: ["公告编号", "公告号", "编号"],
      en: "number of the announcement",
      column: "600.ANNOUNCEMENT_CODE",
      ocds: "tender/id",
    }),
    content: text("公示内容", {
      also: ["公告内容"],
      need: "standard",
      column: "600.ANNOUNCEMENT_CONNECT",
      ocds: "tender/description",
    }),
    region: identifier("项目所在行政区划代码", regionCode, { need: "standard", column: "600.LAND_DISTRICT" }),
    ...tradingInstitution("600"),
    supplyMode: code("供应方式", landSupplyMode, {
      also: ["供地方式", "出让方式"],
      need: "standard",
      column: "600.SUPPLY_TYPE",
      ocds: "tender/procurementMethodDetails",
    }),
    listingType: text("招拍挂类型", { en: "tender, auction or listing", column: "600.LISTING_TYPE" }),
    announcementType: text("公示类型", { need: "standard", column: "600.ANNOUNCEMENT_TYPE" }),
    endsOn: day("截止日期", { also: ["公告截止日期"], need: "standard", column: "600.END_DATE" }),
    announcedFrom: day("公示开始时间", {
      also: ["公告开始时间"],
      need: "standard",
      column: "600.ANNOUNCEMENT_START_TIME",
    }),
    announcedUntil: day("公示结束时间", {
      also: ["公告结束时间"],
      need: "standard",
      column: "600.ANNOUNCEMENT_DEADLINE",
    }),
    listedFrom: time("招拍挂开始时间", {
      also: ["挂牌开始时间", "拍卖开始时间"],
      column: "600.LISTING_START_TIME",
      ocds: "tender/tenderPeriod/startDate",
    }),
    listedUntil: time("招拍挂结束时间", {
      also: ["挂牌截止时间", "挂牌结束时间"],
      column: "600.LISTING_DEADLINE",
      ocds: "tender/tenderPeriod/endDate",
    }),
    withdrawnOn: day("撤回时间", { level: "government", column: "600.RETREAT_TIME" }),
    cancelReason: text("撤销原因", { column: "600.CANCEL_REASON" }),
    createdOn: day("创建时间", {
      en: "entered into the platform",
      need: "standard",
      column: "600.CREATE_TIME",
    }),
    grantor: text("出让人", { also: ["出让方", "出让人名称"], need: "la-9", ocds: "parties/name" }),
    grantorAddress: text("出让人地址", { need: "la-9" }),
    bidderQualification: text("竞买人资格要求", {
      also: ["竞买资格", "投标人、竞买人的资格要求", "竞买人范围", "资格要求"],
      need: "la-9",
      ocds: "tender/eligibilityCriteria",
    }),
    documents: text("出让文件的获取", {
      also: ["索取出让文件的时间、地点和方式", "获取出让文件"],
      en: "how to obtain the grant documents",
      need: "la-9",
    }),
    bidding: text("投标和竞价方式", { also: ["竞价方式"], en: "manner of bidding", need: "la-9" }),
    award: text("确定竞得人的标准和方法", {
      also: ["确定中标人、竞得人的标准和方法"],
      en: "how the winner is determined",
      need: "la-9",
      ocds: "tender/awardCriteriaDetails",
    }),
    contactBody: text("联系单位", { need: "standard", column: "600.LIAISON_UNIT" }),
    contactAddress: text("单位地址", { also: ["联系地址"], column: "600.UNIT_ADDRESS" }),
    postcode: text("邮政编码", { column: "600.ZIP_CODE" }),
    contactPerson: text("联系人", { column: "600.CONTACT_PERSON" }),
    contactPhone: text("联系电话", { also: ["电话"], need: "standard", column: "600.CONTACT_NUMBER" }),
    contactEmail: text("电子邮箱", { column: "600.EMAIL" }),
    parcelCount: whole("宗地数量", undefined, { need: "standard", column: "600.FIELD_NUM", min: 1 }),
    parcels: rows(
      "宗地",
      {
        number: text("宗地编号", { also: ["地块编号", "宗地号"], need: "la-9", ocds: "tender/lots/id" }),
        location: text("宗地坐落", {
          also: ["土地坐落", "位置", "土地位置", "宗地位置", "坐落"],
          need: "la-9",
        }),
        area: number("出让面积", "平方米", {
          also: ["宗地面积", "土地面积", "宗地总面积", "面积"],
          need: "la-9",
        }),
        landUse: code("土地用途", landUse, { also: ["规划用途", "用途"], need: "la-9" }),
        term: text("出让年限", { also: ["使用年限", "使用年期"], en: "term of the grant", need: "la-9" }),
        plotRatioMin: number("容积率下限", undefined, { en: "lower bound of the plot ratio" }),
        plotRatioMax: number("容积率上限", undefined, {
          also: ["容积率"],
          en: "upper bound of the plot ratio",
        }),
        buildingDensity: number("建筑密度", "%", { max: 100 }),
        greenRatio: number("绿地率", "%", { max: 100 }),
        heightLimit: number("建筑限高", "米", { also: ["建筑限高(米)"] }),
        investmentIntensity: text("投资强度"),
        startingPrice: amount("起始价", "万元", {
          also: ["挂牌起始价", "起拍价"],
          ocds: "tender/lots/value/amount",
        }),
        deposit: amount("竞买保证金", "万元", { also: ["保证金", "投标保证金"], need: "la-9" }),
        increment: amount("加价幅度", "万元", { also: ["增价幅度"] }),
        appraisalFilingNumber: text("估价报告备案号"),
        registrationDeadline: time("报名截止时间", { also: ["报名时间截止", "竞买申请截止时间"] }),
      },
      {
        also: ["地块"],
        need: "la-9",
        rules: [
          bounds("plot-ratio-bounds", "plotRatioMin", "plotRatioMax"),
          unitSlip("startingPrice", "万元"),
        ],
      },
    ),
  },
  rules: [
    countOfRows("parcel-count", "parcelCount", "parcels"),
    inOrder("announcement-period", "announcedFrom", "announcedUntil"),
    inOrder("listing-period", "listedFrom", "listedUntil"),
  ],
  ranges: [
    { labels: ["公告时间", "公示时间", "公告期限"], from: "announcedFrom", to: "announcedUntil" },
    { labels: ["挂牌时间", "挂牌期限", "挂牌起止时间"], from: "listedFrom", to: "listedUntil" },
  ],
  envelope: {
    title: ["600.ANNOUNCEMENT_TITLE"],
    publisher: ["600.ANNOUNCEMENT_UNIT"],
    publishedOn: ["600.PUBLISHING_TIME"],
    changedOn: ["600.CHANGE_TIME"],
    sourceUrl: ["600.URL"],
  },
});
