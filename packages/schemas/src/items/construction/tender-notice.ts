import { tenderMode, tenderOrganisation } from "../../data/construction-lists.ts";
import { amount, code, day, flag, identifier, text, texts, time, whole } from "../../field.ts";
import { regionCode } from "../../format.ts";
import { item } from "../../item.ts";
import { agencyRules, extensionRules, neededTogether } from "../../rules/conditions.ts";
import { equalCounts } from "../../rules/counts.ts";
import { inOrder } from "../../rules/order.ts";
import { unitSlip } from "../../rules/unit-slip.ts";
import { currency, dealCode, tradingRegion } from "../common-fields.ts";
import { supervision, tenderAgency, tenderer, tendererCode } from "./parties.ts";

/** 招标公告: what is tendered, who may bid, where the documents are, and until when; also 资格预审公告 and changes. */
export const tenderNotice = item({
  id: "construction.tender-notice",
  name: { zh: "招标公告", en: "tender notice" },
  source: "国家发展和改革委员会令第10号 article 5; notices on ggzy.gov.cn, 2026",
  amendment: "clarification",
  fields: {
    tenderProjectNumber: text("招标项目编号", {
      need: "standard",
      column: ["503.TENDER_PROJECT_CODE", "501.TENDER_PROJECT_CODE"],
      max: 20,
      ocds: "tender/id",
    }),
    projectNumber: text("项目编号", { column: "501.PROJECT_CODE", max: 17 }),
    projectName: text("招标项目名称", {
      also: ["项目名称", "工程名称"],
      need: "o10-5",
      column: "501.TENDER_PROJECT_NAME",
      max: 600,
      ocds: "tender/title",
    }),
    number: text("招标编号", {
      also: ["招标公告编号", "文件编号"],
      en: "number the tenderer gave it",
      need: "standard",
      column: "503.TENDER_SELF_CODE",
      max: 600,
    }),
    ...dealCode(["503.UNIFIED_DEAL_CODES", "502.UNIFIED_DEAL_CODE", "501.UNIFIED_DEAL_CODE"]),
    nature: text("公告性质", { need: "standard", column: "503.NOTICE_NATURE" }),
    noticeType: text("公告类型", { need: "standard", column: "503.BULLETIN_TYPE" }),
    clarification: text("对文件澄清与修改的主要内容", {
      also: ["澄清与修改内容", "变更内容"],
      en: "what is clarified or changed",
    }),
    content: text("公告内容", {
      need: "standard",
      column: "503.NOTICE_CONTENT",
    }),
    scope: text("招标内容与范围", {
      also: ["招标内容与范围及招标方案说明", "招标范围", "招标内容"],
      en: "content and scope",
      need: "o10-5",
      column: "501.TENDER_CONTENT",
      ocds: "tender/description",
    }),
    scale: text("项目规模", { also: ["建设规模", "招标规模", "工程规模"], need: "o10-5" }),
    fundSource: text("资金来源", { need: "o10-5" }),
    sectionCount: whole("公告标段（包）数量", undefined, { need: "standard", column: "503.NOTICE_BID_NUM" }),
    sections: text("相关标段（包）编号", { column: "503.BID_SECTION_CODES" }),
    section: text("标段（包）编号", {
      need: "standard",
      column: "502.BID_SECTION_CODE",
      max: 23,
      ocds: "tender/lots/id",
    }),
    sectionName: text("标段（包）名称", {
      need: "standard",
      column: "502.BID_SECTION_NAME",
      max: 500,
      ocds: "tender/lots/title",
    }),
    sectionContent: text("标段（包）内容", { need: "standard", column: "502.BID_SECTION_CONTENT" }),
    sectionClass: text("标段（包）分类代码", {
      need: "standard",
      column: "502.TENDER_PROJECT_CLASSIFY_CODE",
    }),
    round: whole("标段（包）招标次数", "次", {
      en: "how often it was tendered",
      need: "standard",
      column: "502.BID_ECTION_NUM",
    }),
    mode: code("标段（包）招标方式", tenderMode, {
      also: ["招标方式"],
      en: "tender method",
      need: "standard",
      column: ["502.BID_TENDER_MODE", "501.TENDER_MODE"],
      ocds: "tender/procurementMethodDetails",
    }),
    organisation: code("招标组织形式", tenderOrganisation, {
      en: "organisation of the tender",
      column: "501.TENDER_ORGANIZE_FORM",
    }),
    region: identifier("标段（包）所在行政区域代码", regionCode, {
      need: "standard",
      column: ["502.REGION_CODE", "501.REGION_CODE"],
    }),
    ...tradingRegion("502.TRA_PLACE_CODE"),
    tradingInstitutionName: text("交易中心名称", { column: "503.TRAD_CENTER_NAME", max: 2000 }),
    estimate: amount("标段合同估算价", "元", {
      also: ["合同估算价"],
      need: "standard",
      column: "502.CONTRACT_RECKON_PRICE",
      unitBy: ["标段合同估算价单位", "502.PRICE_UNIT"],
      ocds: "tender/lots/value/amount",
    }),
    ...currency(["502.CURRENCY_CODE", "503.DOC_PRICE_CURRENCY"], { label: "标段合同估算价币种代码" }),
    ceilingPrice: amount("最高投标限价", "元", { also: ["控制价（最高限价）", "招标控制价", "最高限价"] }),
    qualification: text("投标人资格条件", {
      also: ["投标资格", "投标人资格要求"],
      need: "o10-5",
      column: "502.BID_QUALIFICATION",
      ocds: "tender/eligibilityCriteria",
    }),
    qualificationReview: text("资格审查方式"),
    consortiumAllowed: flag("是否允许联合体投标", {
      also: ["是否接受联合体投标", "是否接受联合体"],
      need: "o10-5",
      column: "503.SYNDICATED_FLAG",
    }),
    startsOn: day("计划开工日期", { en: "planned start", column: "502.BEGIN_DATE" }),
    days: whole("工期", "天", { en: "period of work", column: "502.LIMITE_TIME" }),
    documentsFrom: time("招标文件/资格预审文件获取时间", {
      also: ["获取招标文件开始时间", "招标文件获取时间", "招标文件获取开始时间"],
      en: "documents obtainable from",
      need: "o10-5",
      column: "503.DOC_GET_START_TIME",
    }),
    documentsUntil: time("招标文件/资格预审文件获取截至时间", {
      also: ["招标文件/资格预审文件获取截止时间", "招标文件获取截止时间"],
      en: "documents obtainable until",
      need: "standard",
      column: "503.DOC_GET_END_TIME",
    }),
    documentsMethod: text("招标文件/资格预审文件获取方法", {
      also: ["招标文件获取方法", "招标文件获取方式"],
      need: "o10-5",
      column: "503.TENDER_DOC_GET_METHOD",
      max: 500,
    }),
    documentsPrice: amount("文件售价", "元", {
      also: ["招标文件售价"],
      column: "503.DOC_PRICE",
      unitBy: ["文件售价单位", "503.DOC_PRICE_UNIT"],
    }),
    closesAt: time("投标文件/资格预审申请文件递交截止时间", {
      also: ["投标文件递交截止时间", "投标截止时间", "递交投标文件截止时间"],
      en: "closing time",
      need: "o10-5",
      column: "503.BID_DOC_REFER_END_TIME",
      ocds: "tender/tenderPeriod/endDate",
    }),
    submissionMethod: text("投标文件/资格预审申请文件递交方法", {
      also: ["投标文件递交方法", "投标文件递交方式"],
      need: "o10-5",
      column: "503.BID_DOC_REFER_METHOD",
      max: 500,
      ocds: "tender/submissionMethodDetails",
    }),
    platform: text("电子招标投标交易平台网址和方法", {
      also: ["电子交易平台网址"],
      en: "electronic tendering platform",
    }),
    validity: text("投标有效期", { en: "validity of bids" }),
    deposit: amount("投标保证金金额", "元", { also: ["投标保证金"] }),
    depositMethod: text("投标保证金缴纳方式"),
    isPostponed: flag("是否延期开标", { also: ["是否延期"], column: "503.IS_POSTPONE" }),
    opensAt: time("开标时间/开启时间", {
      also: ["开标时间"],
      en: "opening time",
      need: "standard",
      column: "503.BID_OPEN_TIME",
      ocds: "tender/bidOpening/date",
    }),
    newOpensAt: time("延期后开标时间", { en: "opening time after postponement" }),
    openingPlace: text("开标地点"),
    newOpeningPlace: text("延期后开标地点", { en: "place of opening after postponement" }),
    openingMethod: text("开标方式/文件开启方式", { also: ["开标方式"], column: "503.BID_OPEN_METHOD" }),
    review: text("评审办法", {
      also: ["评标办法"],
      column: "503.QUAL_TYPE",
      ocds: "tender/awardCriteriaDetails",
    }),
    clarifiedAt: time("答疑澄清时间", { en: "clarified" }),
    submittedAt: time("递交时间", { en: "submitted" }),
    media: texts("公告发布媒体", {
      also: ["发布媒体", "公告发布媒介"],
      need: "standard",
      column: "503.NOTICE_MEDIA",
    }),
    ...tenderer({ entity: "503", need: "o10-5" }),
    ...tendererCode("503.TENDERER_CODE"),
    ...tenderAgency("503"),
    ...supervision(),
    endedOn: day("终止招标之日", { en: "tender terminated" }),
    otherContent: text("其他内容", { column: "503.OTHER_CONTENT" }),
    createdAt: time("标段(包)建立时间", {
      en: "entered into the platform",
      need: "standard",
      column: "502.CREATE_TIME",
    }),
  },
  rules: [
    ...agencyRules("organisation", "agencyName", "agencyCode"),
    ...extensionRules("isPostponed", "opensAt", "newOpensAt"),
    equalCounts("tenderers", "tendererName", "tendererCode"),
    neededTogether("agency-address", "agencyName", "agencyAddress", "o10-5"),
    neededTogether("agency-contact", "agencyName", "agencyContact", "o10-5"),
    inOrder("documents-period", "documentsFrom", "documentsUntil"),
    inOrder("documents-before-closing", "documentsUntil", "closesAt"),
    inOrder("closing-before-opening", "closesAt", "opensAt"),
    unitSlip("estimate", "元"),
  ],
  ranges: [{ labels: ["招标文件获取期限"], from: "documentsFrom", to: "documentsUntil" }],
  envelope: {
    title: ["503.NOTICE_NAME"],
    publishedOn: ["503.NOTICE_SEND_TIME"],
    sourceUrl: ["503.URL"],
  },
});
