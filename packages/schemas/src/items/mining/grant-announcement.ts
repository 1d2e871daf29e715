import { grantProceedsMode, mineralGrantMode, mineralRight } from "../../data/mining-lists.ts";
import { amount, code, day, identifier, identifiers, names, number, text, time } from "../../field.ts";
import { investmentProjectCode, partyCode, regionCode } from "../../format.ts";
import { item } from "../../item.ts";
import { announcedInAdvance } from "../../rules/advance-announcement.ts";
import { neededTogether } from "../../rules/conditions.ts";
import { equalCounts } from "../../rules/counts.ts";
import { modeMatchesRight } from "../../rules/mineral.ts";
import { neededUnless } from "../../rules/needed-unless.ts";
import { inOrder } from "../../rules/order.ts";
import { sameScale, unitSlip } from "../../rules/unit-slip.ts";
import { columnsIn } from "../columns.ts";
import { dealCode, tradingInstitution } from "../common-fields.ts";

const either = columnsIn("650", "651", "652", "653");
const announcement = columnsIn("650", "651");
const result = columnsIn("652", "653");

const announced = {
  mode: "grantMode",
  results: ["buyer", "price", "dealtOn"],
  content: "content",
  days: ["announcedFrom", "listedFrom", "auctionOn", "bidDeadline"],
} as const;

/** 出让公告公示: what mining right is granted, on what terms; afterwards, to whom and at what price. */
export const grantAnnouncement = item({
  id: "mining.grant-announcement",
  name: { zh: "出让公告公示", en: "announcement and public notice of the grant of a mining right" },
  source: "platform data specification, tables 650–653; announcements of 2018, 2022 and 2026",
  fields: {
    right: code("矿业权类型", mineralRight, { also: ["矿业权种类"], en: "kind of mining right" }),
    projectName: text("项目名称", {
      also: ["矿山名称", "采矿权名称", "探矿权名称", "勘查项目名称", "矿区名称", "矿业权名称"],
      need: "standard",
      column: either("NA_APP_NAME"),
      max: 500,
      ocds: "tender/title",
    }),
    grantor: text("出让人", {
      also: ["出让机关", "矿业权出让部门", "出让人名称"],
      ocds: "parties/name",
    }),
    lotNumber: text("挂牌矿区编号", { also: ["矿区编号", "标的编号"], ocds: "tender/lots/id" }),
    ...dealCode(either("UNIFIED_DEAL_CODE")),
    investmentProjectCode: identifier("投资项目统一代码", investmentProjectCode, {
      also: ["项目代码", "投资项目代码"],
      column: "650.INVEST_PROJECT_CODE",
      ocds: "planning/budget/projectID",
    }),
    grantMode: code("出让方式", mineralGrantMode, {
      also: ["矿业权出让方式"],
      en: "mode of the grant",
      need: "standard",
      column: either("IN_BUY_KIND"),
      ocds: "tender/procurementMethodDetails",
    }),
    mineral: text("矿种", {
      also: ["开采矿种", "勘查矿种", "资源矿种", "开采主矿种", "出让矿种"],
      need: "standard",
      column: announcement("IN_MINE_COME"),
    }),
    term: number("出让年限", "年", {
      also: ["出让期限"],
      en: "term of the grant",
      column: either("QT_PLAN_YEARS"),
    }),
    firstTerm: text("首次出让期限", { en: "first term of an exploration right" }),
    area: number("面积", "平方公里", {
      also: ["矿区面积", "勘查面积", "勘查区面积", "出让面积"],
      need: "standard",
      column: either("QT_TOTAL_AREA"),
    }),
    location: text("地理位置", {
      also: ["矿区位置", "项目位置", "位置"],
      need: "standard",
      column: either("NA_GEOGRAPHY_POSITION"),
      max: 200,
    }),
    region: identifier("项目所在行政区域代码", regionCode, {
      need: "standard",
      column: either("REGION_CODE"),
    }),
    ...tradingInstitution("650"),
    coordinates: text("区域坐标", {
      also: ["矿区范围", "勘查区范围", "拐点坐标", "矿区范围拐点坐标"],
      need: "standard",
      column: either("NA_AREA_COORDINATE"),
    }),
    elevation: text("开采标高", { en: "elevation of extraction" }),
    reserves: text("出让资源量", { also: ["资源储量", "保有资源量", "资源量"] }),
    annualCapacity: text("设计年生产能力", { also: ["设计生产规模", "生产规模", "拟设生产规模"] }),
    explorationDegree: text("勘查工作程度", { en: "how far it was explored" }),
    appraisedValue: amount("评估金额", "万元", { also: ["评估值", "评估价", "评估价值"] }),
    startingPrice: amount("起始价", "万元", {
      also: ["挂牌起始价", "拍卖起始价", "起拍价", "出让起始价"],
      ocds: "tender/value/amount",
    }),
    deposit: amount("竞买保证金", "万元", { also: ["保证金", "投标保证金"] }),
    increment: amount("增价幅度", "万元", { also: ["加价幅度"], words: "incrementText" }),
    incrementText: text("增价幅度说明", { en: "increment in words" }),
    proceedsRate: text("出让收益率", { also: ["矿业权出让收益率"], en: "rate of the grant proceeds" }),
    competitionRules: text("竞争规则", { also: ["竞价规则", "竞价方式"], en: "rules of competition" }),
    bidderQualification: text("竞买人资格要求", {
      also: ["受让人条件", "竞买人资格条件", "竞买人条件", "竞买资格", "资格要求"],
      en: "conditions on the grantee",
      ocds: "tender/eligibilityCriteria",
    }),
    rightsAndObligations: text("权利义务", {
      also: ["受让人权利义务", "受让人的权利义务"],
      en: "rights and obligations of the grantee",
      ocds: "tender/contractTerms/description",
    }),
    announcedFrom: day("公告开始时间", { also: ["公告开始日期"], en: "announced from" }),
    announcedUntil: day("公告结束时间", { also: ["公告结束日期", "公告截止日期"], en: "announced until" }),
    registrationFrom: time("报名开始时间", { also: ["竞买申请开始时间"], en: "applications from" }),
    registrationDeadline: time("报名截止时间", { also: ["竞买申请截止时间"], en: "applications until" }),
    bidDeadline: time("投标截止日", {
      also: ["投标截止时间"],
      ocds: "tender/tenderPeriod/endDate",
    }),
    auctionOn: time("公开拍卖日", { also: ["拍卖日", "拍卖时间", "拍卖会时间"], en: "auction" }),
    listedFrom: time("挂牌起始日", {
      also: ["挂牌开始时间", "挂牌起始时间", "挂牌开始日期"],
      ocds: "tender/tenderPeriod/startDate",
    }),
    listedUntil: time("挂牌截止日", { also: ["挂牌截止时间", "挂牌结束时间", "挂牌截止日期"] }),
    buyer: names("竞得人名称", {
      also: ["竞得人", "中标人", "受让人"],
      column: result("NA_PUBLIC_BIDDER"),
      max: 200,
      ocds: "awards/suppliers/name",
    }),
    buyerType: text("竞得人类别", { column: result("BIDDER_TYPE") }),
    buyerCode: identifiers("竞得人代码", partyCode, {
      column: result("BIDDER_CODE"),
      ocds: "awards/suppliers/identifier/id",
    }),
    buyerRole: text("竞得人角色", { column: result("BIDDER_ROLE") }),
    buyerAddress: text("竞得人公司地址", {
      also: ["竞得人地址"],
      column: result("NA_REG_ADDRESS"),
      max: 300,
    }),
    price: amount("成交价", "万元", {
      also: ["成交价格", "成交金额", "竞得价"],
      column: result("QT_PUBLIC_PRICE"),
      ocds: "awards/value/amount",
    }),
    dealPlace: text("成交地点", { column: result("NA_TD_ADDRESS"), max: 255 }),
    dealtOn: day("成交时间", {
      also: ["成交日期"],
      en: "deal concluded",
      column: result("DT_BUY_DATE"),
      ocds: "awards/date",
    }),
    proceedsMode: code("出让收益缴纳方式", grantProceedsMode, {
      en: "how the grant proceeds are paid",
      column: result("IN_COST_STYLE"),
    }),
    proceedsDueOn: day("出让收益缴纳时间", {
      also: ["出让收益缴纳日期"],
      en: "grant proceeds to be paid",
      column: result("DT_COST_DATE"),
    }),
    noticeFrom: day("公示开始时间", { also: ["公示开始日期"], en: "public notice from" }),
    noticeUntil: day("公示结束时间", { also: ["公示结束日期"], en: "public notice until" }),
    content: text("公告内容", { also: ["公示内容", "公告全文", "公示全文"] }),
  },
  rules: [
    modeMatchesRight("grantMode", "right"),
    announcedInAdvance("basics-announced", announced, ["mineral", "area", "location", "coordinates"]),
    announcedInAdvance("competition-rules-announced", announced, ["competitionRules"]),
    announcedInAdvance("conditions-announced", announced, ["bidderQualification"]),
    announcedInAdvance("rights-announced", announced, ["rightsAndObligations"]),
    ...(["buyerCode", "price", "dealPlace", "proceedsMode", "proceedsDueOn"] as const).map((needed) =>
      neededTogether(`${needed}-of-result`, "buyer", needed),
    ),
    neededUnless("term-needed", "term", ["firstTerm"], "platform data specification, QT_PLAN_YEARS"),
    equalCounts("buyers", "buyer", "buyerCode"),
    inOrder("announcement-period", "announcedFrom", "announcedUntil"),
    inOrder("registration-period", "registrationFrom", "registrationDeadline"),
    inOrder("listing-period", "listedFrom", "listedUntil"),
    inOrder("public-notice", "noticeFrom", "noticeUntil"),
    unitSlip("startingPrice", "万元"),
    unitSlip("price", "万元"),
    sameScale("starting-and-deal-price", "startingPrice", "price"),
  ],
  ranges: [
    { labels: ["公告时间", "出让公告时间", "公告期限"], from: "announcedFrom", to: "announcedUntil" },
    { labels: ["报名时间", "竞买申请时间"], from: "registrationFrom", to: "registrationDeadline" },
    { labels: ["挂牌时间", "挂牌期限", "挂牌起止时间"], from: "listedFrom", to: "listedUntil" },
    { labels: ["公示时间", "公示期", "公示期限"], from: "noticeFrom", to: "noticeUntil" },
  ],
  envelope: {
    publishedOn: either("PUBLISHING_TIME"),
    sourceUrl: either("URL"),
  },
});
