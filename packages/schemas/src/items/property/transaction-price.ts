import { priceForm } from "../../data/code-lists.ts";
import { amount, code, day, identifiers, names, text, url } from "../../field.ts";
import { partyCode } from "../../format.ts";
import { item } from "../../item.ts";
import { equalCounts } from "../../rules/counts.ts";
import { inOrder } from "../../rules/order.ts";
import { priceRules } from "../../rules/price.ts";
import { priceNeeded } from "../../rules/property.ts";
import { sameScale, unitSlip } from "../../rules/unit-slip.ts";
import { columnsIn } from "../columns.ts";
import { currency } from "../common-fields.ts";
import { lot, place, project } from "./parts.ts";

const deal = columnsIn("753", "701");
const price = { form: "priceForm", amount: "price", words: "priceText" } as const;

/** 交易价格: to whom a property right or an asset was sold, and at what price. */
export const transactionPrice = item({
  id: "property.transaction-price",
  name: { zh: "交易价格", en: "transaction price" },
  source: "platform data specification, tables 701 and 753",
  fields: {
    projectName: project.name({ need: "standard", column: deal("PROJECT_NAME") }),
    projectNumber: project.number({ need: "standard", column: deal("PROJECT_CODE") }),
    ...lot(deal),
    ...place("753", deal),
    tradingMode: text("交易方式", {
      also: ["成交方式"],
      en: "mode of trading",
      need: "standard",
      column: deal("EXCHANGE_TYPE"),
      max: 10,
      ocds: "tender/procurementMethodDetails",
    }),
    transferee: names("受让方名称", {
      also: ["受让方", "受让人", "买受人"],
      need: "standard",
      column: deal("SELLER_NAME"),
      max: 300,
      ocds: "awards/suppliers/name",
    }),
    transfereeCode: identifiers("受让方代码", partyCode, {
      need: "standard",
      column: deal("SELLER_CODE"),
      ocds: "awards/suppliers/identifier/id",
    }),
    transfereeType: text("受让方类别", { need: "standard", column: deal("SELLER_TYPE") }),
    transfereeRole: text("受让方角色", { need: "standard", column: deal("SELLER_ROLE") }),
    appraisedValue: amount("转让标的评估值", "元", {
      also: ["转让标的评估值或账面净值", "评估值", "评估结果", "标的评估值"],
      en: "valuation",
      need: "standard",
      column: deal("OBJECT_EVALUATE_VALUE"),
      unitBy: deal("PRICE_UNIT"),
    }),
    reservePrice: amount("转让底价", "元", { also: ["挂牌价格", "挂牌底价"] }),
    priceForm: code("价款形式代码", priceForm, {
      en: "form of the price",
      column: "701.PRICE_FORM_CODE",
    }),
    price: amount("成交金额", "元", {
      also: ["成交价格", "交易价格", "成交价"],
      en: "deal price",
      column: deal("TRADE_VALUE"),
      words: "priceText",
      unitBy: ["成交金额单位", ...deal("PRICE_UNIT")],
      ocds: "awards/value/amount",
    }),
    priceText: text("其它类型成交结果", {
      also: ["其他类型成交结果"],
      en: "deal price in words",
      column: "701.OTHER_BID_PRICE",
      max: 2000,
    }),
    ...currency(deal("CURRENCY_CODE"), { label: "成交金额币种代码", level: "government" }),
    dealtOn: day("成交日期", {
      also: ["成交时间", "交易日期"],
      en: "deal concluded",
      need: "standard",
      column: deal("TRADE_DATE"),
      ocds: "awards/date",
    }),
    listingUrl: url("在交易机构网站进行挂牌信息披露的链接", {
      also: ["挂牌信息披露链接"],
      need: "standard",
      column: deal("PROJECT_URL"),
    }),
    noticeFrom: day("公示开始时间", { also: ["公示开始日期"], en: "public notice from" }),
    noticeUntil: day("公示结束时间", { also: ["公示结束日期"], en: "public notice until" }),
  },
  rules: [
    ...priceRules(price),
    priceNeeded(price),
    equalCounts("transferees", "transferee", "transfereeCode"),
    inOrder("public-notice", "noticeFrom", "noticeUntil"),
    inOrder("deal-before-notice", "dealtOn", "noticeFrom", {
      severity: "warning",
      source: "the result is put on public notice when the deal is concluded",
    }),
    sameScale("valuation-and-price", "appraisedValue", "price"),
    unitSlip("price", "元"),
  ],
  ranges: [{ labels: ["公示时间", "公示期", "公示期限"], from: "noticeFrom", to: "noticeUntil" }],
});
