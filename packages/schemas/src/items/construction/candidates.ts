import { priceForm } from "../../data/code-lists.ts";
import { amount, code, flag, identifiers, names, rows, text, texts, time, whole } from "../../field.ts";
import { bodyCode } from "../../format.ts";
import { item } from "../../item.ts";
import { equalCounts } from "../../rules/counts.ts";
import { neededUnless } from "../../rules/needed-unless.ts";
import { inOrder } from "../../rules/order.ts";
import { priceRules } from "../../rules/price.ts";
import { consecutiveRanks } from "../../rules/ranks.ts";
import { unitSlip } from "../../rules/unit-slip.ts";
import { currency, dealCode } from "../common-fields.ts";
import { supervision, tenderAgency, tenderer } from "./parties.ts";

/** 中标候选人: who came first, second and third, at what price, led by whom, and how to object. */
export const candidates = item({
  id: "construction.candidates",
  name: { zh: "中标候选人", en: "candidates for the award" },
  source:
    "国办发〔2017〕97号 二（一）6; 国家发展和改革委员会令第10号 article 6; notices on ggzy.gov.cn and cqggzy.com",
  fields: {
    tenderProjectNumber: text("招标项目编号", {
      also: ["项目编号"],
      need: "standard",
      column: "510.TENDER_PROJECT_CODE",
      max: 20,
      ocds: "tender/id",
    }),
    number: text("招标编号", { also: ["招标公告编号"], en: "number the tenderer gave it" }),
    projectName: text("项目名称", { also: ["招标项目名称", "工程名称"], ocds: "tender/title" }),
    section: text("标段（包）编号", {
      need: "standard",
      column: "510.BID_SECTION_CODE",
      max: 23,
      ocds: "tender/lots/id",
    }),
    sectionName: text("标段（包）名称", {
      also: ["标段", "标段(合同包)名称", "标段名称"],
      ocds: "tender/lots/title",
    }),
    sections: text("相关标段（包）编号", { need: "standard", column: "511.BID_SECTION_CODES" }),
    ...dealCode("510.UNIFIED_DEAL_CODE"),
    candidates: rows(
      "中标候选人",
      {
        rank: whole("中标候选人排名", "名", {
          also: ["排序", "排名", "名次", "序号"],
          en: "rank",
          need: "op97-2-1-6",
          column: "510.WIN_CANDIDATE_ORDER",
          min: 1,
        }),
        name: names("中标候选人名称", {
          also: ["名称", "单位名称"],
          need: "op97-2-1-6",
          column: "510.WIN_CANDIDATE_NAME",
          max: 200,
          ocds: "bids/details/tenderers/name",
        }),
        code: identifiers("中标候选人代码", bodyCode, {
          also: ["统一社会信用代码"],
          need: "standard",
          column: "510.WIN_CANDIDATE_CODE",
          ocds: "bids/details/tenderers/identifier/id",
        }),
        type: text("中标候选人类别", { need: "standard", column: "510.BIDDER_CODE_TYPE" }),
        role: text("中标候选人角色", { need: "standard", column: "510.BIDDER_ROLE" }),
        priceForm: code("价款形式代码", priceForm, {
          en: "form of the price",
          need: "standard",
          column: "510.PRICE_FORM_CODE",
        }),
        price: amount("投标价格", "元", {
          also: ["投标报价", "报价"],
          level: "government",
          column: "510.BID_PRICE",
          words: "priceText",
          unitBy: ["价格单位", "510.PRICE_UINT"],
          ocds: "bids/details/value/amount",
        }),
        priceText: text("费率或其它类型报价", { en: "price in words", column: "510.OTHER_BID_PRICE" }),
        ...currency("510.PRICE_CURRENCY"),
        isFloatRate: flag("是否采用下浮率", {
          en: "priced as a reduction",
          need: "standard",
          level: "government",
          column: "510.IS_FLOAT_RATE",
        }),
        quality: text("质量", {
          also: ["质量标准", "质量承诺"],
          need: "o10-6",
          level: "government",
          column: "510.QUALITY",
        }),
        period: text("工期", {
          also: ["工期/交货期", "交货期", "工期（交货期）"],
          en: "period of work",
          need: "op97-2-1-6",
        }),
        score: text("评分结果", {
          also: ["综合得分", "得分"],
          need: "standard",
          level: "government",
          column: "510.EVALUATION_RESULT",
        }),
        evaluation: text("评标情况", {
          need: "op97-2-1-6",
          level: "government",
          column: "510.EVALUATION_STATUS",
        }),
        manager: text("项目负责人", {
          also: ["项目负责人名称", "项目负责人姓名", "项目经理"],
          need: "op97-2-1-6",
        }),
        performance: text("个人业绩", {
          also: ["项目负责人业绩", "项目业绩"],
          en: "record of the project lead",
          need: "op97-2-1-6",
        }),
        certificate: text("证书名称", {
          also: ["相关证书名称及编号", "有关证书及编号", "相关证书名称"],
          need: "op97-2-1-6",
        }),
        // Notices print the number behind the name of the certificate as often as in a column of its own.
        certificateNumber: text("证书编号"),
        qualification: text("中标候选人响应招标文件的资格能力条件", {
          also: ["响应情况", "资格能力条件", "资格能力"],
          en: "qualification claimed in the bid",
          need: "op97-2-1-6",
          level: "government",
          column: "510.WIN_CANDIDATE_QUALIFICATION",
        }),
      },
      {
        also: [
          "中标候选人基本情况",
          "中标候选人按照招标文件要求承诺的项目负责人情况",
          "中标候选人响应招标文件要求的资格能力条件",
          "中标候选人响应招标文件要求的项目业绩",
        ],
        need: "op97-2-1-6",
        head: "name",
        by: ["rank", "name"],
        rules: [
          neededUnless(
            "price-told",
            "price",
            ["priceText"],
            "国办发〔2017〕97号 二（一）6: 投标报价",
            "op97-2-1-6",
          ),
          ...priceRules({ form: "priceForm", amount: "price", words: "priceText" }),
          equalCounts("parties", "name", "code"),
          unitSlip("price", "元"),
        ],
      },
    ),
    winner: names("拟中标人", { en: "winner to be" }),
    winnerCode: text("工商注册号", { en: "registration number of the winner to be" }),
    winnerOrganizationCode: text("组织机构代码", { en: "organisation code of the winner to be" }),
    winnerPrice: amount("中标金额", "元", { en: "price of the winner to be" }),
    content: text("公示内容", { need: "standard", column: "511.PUBLICITY_CONTENT" }),
    noticeType: text("公示类型", { need: "standard", column: "511.PUBLICITY_TYPE" }),
    reportReceivedAt: time("收到评标报告之日", { en: "evaluation report received" }),
    submittedAt: time("公示提交时间", {
      en: "submitted",
      need: "standard",
      column: "511.PUBLICITY_REFER_TIME",
    }),
    noticeFrom: time("公示开始时间", {
      en: "public notice from",
      need: "standard",
      column: "511.PUBLICITY_START_TIME",
    }),
    noticeUntil: time("公示结束时间", {
      en: "public notice until",
      need: "standard",
      column: "511.PUBLICITY_END_TIME",
    }),
    media: texts("公示发布媒体", {
      also: ["公告发布媒体", "发布媒体"],
      need: "standard",
      column: "511.NOTICE_MEDIA",
    }),
    objection: text("提出异议的渠道和方式", {
      en: "how to object",
      need: "op97-2-1-6",
      column: "511.OBJECTION_METHOD",
    }),
    otherContent: text("其他内容", { also: ["其他公示内容"], column: "511.OTHER_CONTENT" }),
    ...tenderer(),
    ...tenderAgency(),
    ...supervision(),
  },
  rules: [
    consecutiveRanks("ranks", "candidates", "rank"),
    inOrder("public-notice", "noticeFrom", "noticeUntil"),
    unitSlip("winnerPrice", "元"),
  ],
  ranges: [{ labels: ["公示期", "公示时间", "公示期限"], from: "noticeFrom", to: "noticeUntil" }],
  envelope: { title: ["511.PUBLICITY_NAME"], sourceUrl: ["511.URL"] },
});
