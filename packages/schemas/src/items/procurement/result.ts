import { priceForm } from "../../data/code-lists.ts";
import { procurementMethod, procurementOutcome } from "../../data/procurement-lists.ts";
import {
  amount,
  code,
  day,
  identifier,
  identifiers,
  names,
  number,
  partyName,
  rows,
  text,
  texts,
  whole,
} from "../../field.ts";
import { bodyCode, regionCode } from "../../format.ts";
import { item } from "../../item.ts";
import { awardRules } from "../../rules/awards.ts";
import { neededTogether } from "../../rules/conditions.ts";
import { equalCounts } from "../../rules/counts.ts";
import { inOrder } from "../../rules/order.ts";
import { priceRules } from "../../rules/price.ts";
import { unitSlip } from "../../rules/unit-slip.ts";
import { currency, dealCode, tradingRegion } from "../common-fields.ts";
import { agency, contacts, purchaser } from "./parties.ts";

/** 采购结果: who won, at what price, what is bought, who judged; or why there was no award. */
export const result = item({
  id: "procurement.result",
  name: { zh: "采购结果", en: "result of a procurement" },
  source: "notices on ccgp.gov.cn, cqgp.gov.cn and ggzy.gov.cn, 2016–2026",
  fields: {
    projectNumber: text("采购项目编号", {
      also: ["项目编号", "项目号", "招标文件编号", "竞价编号", "采购编号"],
      need: "gr-43-3",
      column: "553.PURCHASE_PROJECT_CODE",
      max: 50,
      ocds: "tender/id",
    }),
    projectName: text("采购项目名称", {
      also: ["项目名称"],
      need: "gr-43-3",
      column: "553.PURCHASE_PROJECT_NAME",
      max: 600,
      ocds: "tender/title",
    }),
    ...dealCode("553.UNIFIED_DEAL_CODE"),
    method: code("采购方式", procurementMethod, {
      also: ["采购形式"],
      ocds: "tender/procurementMethodDetails",
    }),
    category: text("品目", { also: ["采购品目"] }),
    region: identifier("采购项目子包所在行政区域代码", regionCode, {
      need: "standard",
      column: "553.REGION_CODE",
    }),
    ...tradingRegion("553.TRA_PLACE_CODE"),
    ...purchaser({ need: "gr-43-3", reach: "gr-43-3" }),
    ...agency("553"),
    announcedOn: day("本项目招标公告日期", {
      also: ["招标公告日期", "采购公告日期"],
      en: "procurement announced",
    }),
    reviewedOn: day("评审日期", { also: ["谈判日期", "磋商日期", "评标日期"], en: "bids reviewed" }),
    determinedOn: day("中标、成交供应商确定之日", { also: ["中标人确定之日"], en: "winner determined" }),
    dealtOn: day("成交日期", { also: ["中标日期", "定标日期"], en: "deal concluded", ocds: "awards/date" }),
    announcedUntil: day("公告期限届满之日", { en: "end of the announcement period" }),
    totalPrice: amount("总中标成交金额", "元", {
      also: ["总成交金额", "总中标金额"],
      words: "totalPriceText",
    }),
    totalPriceText: text("总中标成交金额说明", { en: "total price in words" }),
    awards: rows(
      "中标（成交）信息",
      {
        package: text("采购项目子包编号", {
          also: ["分包号", "包号", "分包编号"],
          need: "standard",
          column: "553.PURCHASE_SECTION_CODE",
          max: 50,
          ocds: "awards/relatedLots",
        }),
        content: text("分包内容"),
        outcome: code("采购结果状态", procurementOutcome, { also: ["结果状态"] }),
        failureReason: text("废标原因", {
          also: ["终止原因", "流标原因", "废标理由"],
          ocds: "awards/statusDetails",
        }),
        supplier: names("中标（成交）供应商名称", {
          also: [
            "中标成交供应商名称",
            "成交供应商名称",
            "中标供应商名称",
            "供应商名称",
            "成交供应商",
            "中标供应商",
          ],
          column: "553.WINNINGBIDDER_NAME",
          max: 2000,
          ocds: "awards/suppliers/name",
        }),
        supplierCode: identifiers("中标（成交）供应商代码", bodyCode, {
          also: ["统一信用代码", "统一社会信用代码", "供应商代码"],
          column: "553.WINNINGBIDDER_CODE",
          ocds: "awards/suppliers/identifier/id",
        }),
        supplierType: text("中标（成交）供应商类别", { column: "553.WINNINGBIDDER_TYPE" }),
        supplierAddress: text("中标（成交）供应商地址", {
          also: ["中标成交供应商地址", "成交供应商地址", "中标供应商地址", "供应商地址", "联系地址", "地址"],
          ocds: "parties/address/streetAddress",
        }),
        priceForm: code("价款形式代码", priceForm, {
          en: "form of the price",
          column: "553.PRICE_FORM_CODE",
        }),
        price: amount("中标（成交）价格", "元", {
          also: ["中标金额", "成交金额", "中标（成交）金额", "中标价格为", "中标价格", "成交价格", "金额"],
          column: "553.WIN_BID_PRICE",
          words: "priceText",
          unitBy: ["价格单位", "553.PRICE_UNIT"],
          ocds: "awards/value/amount",
        }),
        priceText: text("中标优惠率或其它类型价格", {
          also: ["成交下浮系数", "下浮率", "优惠率"],
          en: "price in words",
          column: "553.WIN_BID_RATE",
          max: 2000,
        }),
        ...currency("553.CURRENCY_CODE"),
        score: number("评审得分", "分", { also: ["评审总得分"] }),
        specification: text("单价、数量及规格型号"),
        otherRequirement: text("其他要求"),
        responseTime: text("服务响应时间", { en: "time of response" }),
        quotedAt: text("报价时间", { en: "quoted at" }),
        remark: text("备注", { also: ["中标成交备注信息", "成交供应商名称、地址及成交金额"] }),
      },
      {
        also: ["成交结果", "中标结果", "成交信息"],
        need: "gr-43-3",
        head: "supplier",
        by: ["package", "supplier"],
        rules: [
          ...awardRules(
            { outcome: "outcome", reason: "failureReason" },
            { supplier: "supplier", price: "price", words: "priceText" },
            "gr-43-3",
          ),
          ...priceRules({ form: "priceForm", amount: "price", words: "priceText" }),
          equalCounts("suppliers", "supplier", "supplierCode"),
          neededTogether("code-of-supplier", "supplier", "supplierCode"),
          neededTogether("type-of-supplier", "supplier", "supplierType"),
          neededTogether("form-of-price", "price", "priceForm"),
          unitSlip("price", "元"),
        ],
      },
    ),
    items: rows(
      "主要标的信息",
      {
        index: text("序号", { en: "place in the table" }),
        supplier: partyName("供应商"),
        name: text("主要标的名称", {
          also: ["商品名称", "货物名称", "标的名称", "名称"],
          ocds: "awards/items/description",
        }),
        catalogueCode: text("品目编号", { also: ["品目编码"], ocds: "awards/items/classification/id" }),
        specification: text("规格型号", { also: ["规格"] }),
        quantity: text("数量", { ocds: "awards/items/quantity" }),
        unitPrice: amount("单价", "元", { words: "priceText", ocds: "awards/items/unit/value/amount" }),
        priceText: text("单价说明", { en: "unit price in words" }),
        totalPrice: amount("总价", "元"),
        requirement: text("服务要求", { also: ["技术需求简要描述"] }),
      },
      {
        also: ["成交标的名称、规格型号、数量、单价、服务要求", "主要标的", "采购标的"],
        head: "name",
        by: ["index"],
      },
    ),
    purpose: text("项目用途", { also: ["项目用途、简要技术要求及合同履行日期"] }),
    technicalRequirement: text("简要技术要求"),
    contractPeriod: text("合同履行日期", { also: ["合同履行期限"] }),
    deliveryArea: text("配送区域"),
    experts: texts("评审专家", {
      also: [
        "评审专家名单",
        "评委名单",
        "谈判小组成员名单",
        "磋商小组成员名单",
        "谈判小组、询价小组、磋商小组成员名单及单一来源采购人员名单",
      ],
      need: "gr-43-3",
    }),
    agencyFeeStandard: text("代理服务费标准", { also: ["代理服务收费标准", "本项目代理费收费标准"] }),
    agencyFee: amount("代理服务费金额", "元", {
      also: ["代理服务收费金额", "本项目代理费总金额"],
      words: "agencyFeeStandard",
    }),
    announcementPeriod: text("公告期限", { also: ["成交结果公告期限", "公示期限"] }),
    announcementDays: whole("公告期限天数", "天", { en: "days of announcement" }),
    content: text("公告内容", { need: "standard", column: "553.WIN_BID_BULLETIN_CONTENT" }),
    detailedAddress: text("详细地址"),
    ...contacts(),
  },
  rules: [
    neededTogether("agency-address", "agencyName", "agencyAddress", "gr-43-3"),
    neededTogether("agency-contact", "agencyName", "agencyContact", "gr-43-3"),
    inOrder("announced-before-dealt", "announcedOn", "dealtOn", { severity: "warning" }),
    unitSlip("totalPrice", "元"),
  ],
  envelope: {
    title: ["553.WIN_BID_BULLETIN_TITLE"],
    publishedOn: ["553.WIN_BID_BULLETIN_START_TIME"],
    sourceUrl: ["553.URL"],
  },
});
