import { priceForm } from "../../data/code-lists.ts";
import { procurementMethod } from "../../data/procurement-lists.ts";
import { amount, code, day, flag, identifier, text, texts, time, whole } from "../../field.ts";
import { regionCode } from "../../format.ts";
import { item } from "../../item.ts";
import { extensionRules, projectCodeRule } from "../../rules/conditions.ts";
import { equalCounts } from "../../rules/counts.ts";
import { inOrder } from "../../rules/order.ts";
import { priceRules } from "../../rules/price.ts";
import { sameScale, unitSlip } from "../../rules/unit-slip.ts";
import { currency, dealCode, investmentProject, tradingRegion } from "../common-fields.ts";
import { packages } from "./packages.ts";
import { agency, contacts, purchaser, purchaserCode } from "./parties.ts";

/** 采购项目公告: what is to be bought, for how much, and how to take part; also its correction and postponement. */
export const announcement = item({
  id: "procurement.announcement",
  name: { zh: "采购项目公告", en: "procurement announcement" },
  source: "notices on ggzy.gov.cn, 2026",
  fields: {
    projectNumber: text("采购项目编号", {
      also: ["项目编号", "项目号", "原公告的采购项目编号", "招标编号"],
      need: "standard",
      column: ["550.PURCHASE_PROJECT_CODE", "551.PURCHASE_PROJECT_CODE", "552.PURCHASE_PROJECT_CODE"],
      max: 50,
      ocds: "tender/id",
    }),
    executionNumber: text("采购执行编号"),
    projectName: text("采购项目名称", {
      also: ["项目名称", "原公告的采购项目名称"],
      need: "standard",
      column: ["550.PURCHASE_PROJECT_NAME", "551.PURCHASE_PROJECT_NAME", "552.PURCHASE_PROJECT_NAME"],
      max: 600,
      ocds: "tender/title",
    }),
    ...dealCode(["550.UNIFIED_DEAL_CODE", "551.UNIFIED_DEAL_CODE", "552.UNIFIED_DEAL_CODE"]),
    ...investmentProject("550"),
    projectType: text("采购项目类型", { need: "standard", column: "550.TENDER_PROJECT_TYPE" }),
    method: code("采购方式", procurementMethod, {
      also: ["采购形式"],
      need: "standard",
      column: "550.PURCHASER_MODE",
      ocds: "tender/procurementMethodDetails",
    }),
    organisationForm: text("采购组织形式", {
      need: "standard",
      level: "government",
      column: "550.PURCHASER_ORGANIZE_FORM",
    }),
    isPpp: flag("是否PPP项目", { en: "a public–private partnership", column: "550.IS_PROJECT" }),
    region: identifier("采购项目子包所在行政区域代码", regionCode, {
      need: "standard",
      column: "550.REGION_CODE",
    }),
    ...tradingRegion("550.TRA_PLACE_CODE"),
    ...purchaser({ entity: "550", need: "standard" }),
    ...purchaserCode("550"),
    purchaserRole: text("采购人角色", { need: "standard", column: "550.PURCHASER_ROLE" }),
    ...agency("550"),
    agencyRole: text("采购代理机构角色", { column: "550.PURCHASER_AGENCY_ROLE" }),
    priceForm: code("价款形式代码", priceForm, {
      en: "form of the price",
      need: "standard",
      column: "550.PRICE_FORM_CODE",
    }),
    budget: amount("项目预算", "元", {
      also: ["预算金额", "采购预算"],
      column: "550.PROGRAM_BUDGET",
      words: "budgetText",
      unitBy: ["预算金额单位", "550.UNIT_BUDGET"],
      ocds: "planning/budget/amount/amount",
    }),
    budgetText: text("优惠率或其它类型项目预算", {
      en: "budget in words",
      column: "550.OTHER_PROGRAM_BUDGET",
      max: 2000,
    }),
    ...currency("550.BUDGET_CURRENCY", { label: "预算金额币种" }),
    ceilingPrice: amount("最高限价", "元", { also: ["最高限价总计", "控制价"], words: "budgetText" }),
    subject: text("采购内容", {
      also: ["采购范围"],
      column: "550.PURCHASER_CONTENT",
      ocds: "tender/description",
    }),
    requirement: text("采购需求", { also: ["采购需求概况"] }),
    content: text("公告内容", {
      need: "standard",
      column: ["551.BULLETIN_CONTENT", "552.TERMINATION_BULLETIN_CONTENT"],
    }),
    ...packages("550"),
    packageCount: whole("公告子包数量", undefined, { need: "standard", column: "551.BULLETIN_BID_NUM" }),
    division: text("标段划分"),
    fundSource: text("资金来源"),
    contractPeriod: text("合同履行期限", {
      also: ["合同期限", "合同履行日期"],
      ocds: "tender/contractPeriod",
    }),
    deliveryPeriod: text("交货期", { also: ["供货期", "工期"] }),
    deliveryPlace: text("交货地点"),
    quality: text("质量要求", { also: ["质量目标"] }),
    warranty: text("质保期"),
    consortiumAllowed: flag("是否接受联合体投标", {
      also: ["本项目是否接受联合体投标", "本项目接受联合体投标", "是否接受联合体", "本项目是否接受联合体"],
    }),
    importsAllowed: flag("是否接受进口产品"),
    forSmallEnterprises: flag("是否专门面向中小企业", { en: "for small and medium enterprises only" }),
    policy: text("落实政府采购政策需满足的资格要求", { also: ["落实政府采购政策满足的资格要求"] }),
    qualification: text("申请人的资格要求", {
      also: ["申请人资格要求", "特定资格要求"],
      ocds: "tender/eligibilityCriteria",
    }),
    isProvisional: text("本项目是否预采购项目", {
      also: ["本项目预采购项目"],
      en: "bought ahead of its budget",
    }),
    documentsFrom: time("获取开始时间", { also: ["获取采购文件开始时间"], en: "documents obtainable from" }),
    documentsUntil: time("获取截止时间", {
      also: ["获取采购文件截止时间"],
      en: "documents obtainable until",
    }),
    documentsPlace: text("获取地点", { also: ["获取采购文件地点", "获取招标文件地点", "获取文件地点"] }),
    documentsMethod: text("获取方式", { also: ["获取采购文件方式", "获取招标文件方式", "方式或事项"] }),
    documentsPrice: amount("采购文件售价", "元", {
      also: [
        "售价",
        "招标文件售价",
        "获取采购文件售价",
        "获取招标文件售价",
        "获取招标文件招标文件售价",
        "文件购买费",
      ],
    }),
    submissionFrom: text("提交投标文件时间", {
      also: ["磋商响应文件递交开始时间", "提交(上传)投标文件时间"],
      en: "bids accepted from",
    }),
    closesAt: time("投标（提交响应文件）截止时间", {
      also: [
        "投标截止时间、开标时间",
        "投标截止时间及地点时间",
        "提交投标文件截止时间",
        "响应文件提交截止时间",
        "磋商响应文件递交截止时间",
        "投标截止时间",
      ],
      en: "closing time",
      need: "standard",
      column: "551.BID_CLOSING_TIME",
      ocds: "tender/tenderPeriod/endDate",
    }),
    submissionPlace: text("投标地点", {
      also: ["地点", "响应文件提交地点", "磋商响应文件递交地点", "投标截止时间及地点地点"],
      en: "where bids are submitted",
    }),
    opensAt: time("开标时间", {
      also: ["响应文件开启时间", "磋商开始时间", "开标时间及地点时间"],
      en: "opening time",
    }),
    openingPlace: text("开标地点", { also: ["响应文件开启地点", "磋商地点", "开标时间及地点地点"] }),
    prequalificationClosesAt: time("提交资格预审申请文件截止时间", {
      en: "closing time of prequalification",
    }),
    isPostponed: flag("是否延期", { column: "552.IS_POSTPONE" }),
    newClosesAt: time("延期后投标（提交响应文件）截止时间", {
      en: "closing time after postponement",
      column: "552.POST_BID_CLOSING_TIME",
      ocds: "tender/tenderPeriod/endDate",
    }),
    firstAnnouncedOn: day("首次公告日期", { en: "first announced" }),
    correctedOn: day("更正日期", { en: "corrected" }),
    correctedMatter: text("更正事项"),
    correction: text("更正内容"),
    announcementPeriod: text("公告期限", { also: ["发布公告的媒介及招标公告期限", "公示期限"] }),
    announcedUntil: day("公告期限届满之日", { en: "end of the announcement period" }),
    publicNoticeUntil: day("公示期限届满之日", { en: "end of the term of public notice" }),
    media: texts("公告发布媒体", {
      also: ["发布媒体", "公告媒体"],
      need: "standard",
      column: "551.BULLETIN_MEDIA",
    }),
    ...contacts(),
    createdAt: time("项目创建时间", {
      en: "entered into the platform",
      need: "standard",
      column: "550.CREATE_TIME",
    }),
  },
  rules: [
    ...priceRules({ form: "priceForm", amount: "budget", words: "budgetText" }),
    projectCodeRule("projectRelation", "investmentProjectCode"),
    ...extensionRules("isPostponed", "closesAt", "newClosesAt"),
    equalCounts("purchasers", "purchaserName", "purchaserCode"),
    inOrder("documents-period", "documentsFrom", "documentsUntil"),
    inOrder("closing-before-opening", "closesAt", "opensAt"),
    unitSlip("budget", "元"),
    sameScale("budget-and-ceiling", "budget", "ceilingPrice"),
  ],
  ranges: [
    {
      labels: ["获取采购文件时间", "获取招标文件时间", "获取文件期限", "获取文件时间", "文件获取时间"],
      from: "documentsFrom",
      to: "documentsUntil",
    },
  ],
  envelope: {
    title: ["551.BULLETIN_TITLE", "552.TERMINATION_BULLETIN_TITLE"],
    publishedOn: ["551.BULLETIN_START_TIME", "552.MODIFICATION_START_TIME"],
    sourceUrl: ["551.URL", "552.URL"],
  },
});
