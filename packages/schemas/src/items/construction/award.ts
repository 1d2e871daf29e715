import { priceForm } from "../../data/code-lists.ts";
import { amount, code, identifier, identifiers, names, text, texts } from "../../field.ts";
import { bodyCode, regionCode } from "../../format.ts";
import { item } from "../../item.ts";
import { equalCounts } from "../../rules/counts.ts";
import { priceRules } from "../../rules/price.ts";
import { unitSlip } from "../../rules/unit-slip.ts";
import { currency, dealCode, tradingRegion } from "../common-fields.ts";
import { supervision, tenderAgency, tenderer, tenderNumbers } from "./parties.ts";

/** 中标结果: who won, at what price. */
export const award = item({
  id: "construction.award",
  name: { zh: "中标结果", en: "award" },
  source: "国家发展和改革委员会令第10号 article 6; notices on ggzy.gov.cn, 2026",
  fields: {
    ...tenderNumbers("513"),
    number: text("招标编号", { en: "number the tenderer gave it" }),
    projectName: text("招标项目名称", { also: ["项目名称", "工程名称"], ocds: "tender/title" }),
    ...dealCode("513.UNIFIED_DEAL_CODE"),
    region: identifier("标段（包）所在行政区域代码", regionCode, {
      need: "standard",
      column: "513.REGION_CODE",
    }),
    ...tradingRegion("513.TRA_PLACE_CODE"),
    winner: names("中标投标人名称", {
      also: ["中标人", "中标人名称", "中标单位"],
      need: "o10-6-result",
      column: "513.WIN_BIDDER_NAME",
      max: 200,
      ocds: "awards/suppliers/name",
    }),
    winnerCode: identifiers("中标投标人代码", bodyCode, {
      also: ["中标人代码", "中标人统一社会信用代码"],
      need: "standard",
      column: "513.WIN_BIDDER_CODE",
      ocds: "awards/suppliers/identifier/id",
    }),
    winnerType: text("中标投标人类别", { need: "standard", column: "513.BIDDER_CODE_TYPE" }),
    winnerRole: text("中标投标人角色", { need: "standard", column: "513.BIDDER_ROLE" }),
    consortiumName: names("联合体名称", { column: "513.UNION_NAME" }),
    consortiumCode: identifiers("联合体代码", bodyCode, { column: "513.UNION_CODE" }),
    priceForm: code("价款形式代码", priceForm, {
      en: "form of the price",
      need: "standard",
      column: "513.PRICE_FORM_CODE",
    }),
    price: amount("中标金额", "元", {
      also: ["中标价格", "中标价", "投标总报价中标价格"],
      column: "513.BID_AMOUNT",
      words: "priceText",
      unitBy: ["价格单位", "513.PRICE_UNIT"],
      ocds: "awards/value/amount",
    }),
    priceText: text("费率或其它类型结果", { en: "price in words", column: "513.OTHER_BID_PRICE" }),
    ...currency("513.BID_CURRENCY", {}),
    content: text("公告内容", { need: "standard", column: "513.NOTICE_CONTENT" }),
    nature: text("公告性质", { need: "standard", column: "513.NOTICE_NATURE" }),
    noticeType: text("公告类型", { need: "standard", column: "513.BULLETIN_TYPE" }),
    media: texts("公告发布媒体", { also: ["发布媒体"], need: "standard", column: "513.NOTICE_MEDIA" }),
    otherContent: text("其他内容", { also: ["其他公告内容"], column: "513.OTHER_CONTENT" }),
    ...tenderer(),
    ...tenderAgency("513"),
    ...supervision(),
  },
  rules: [
    ...priceRules({ form: "priceForm", amount: "price", words: "priceText" }),
    equalCounts("winners", "winner", "winnerCode"),
    equalCounts("consortium", "consortiumName", "consortiumCode"),
    unitSlip("price", "元"),
  ],
  envelope: { title: ["513.NOTICE_NAME"], publishedOn: ["513.NOTICE_SEND_TIME"], sourceUrl: ["513.URL"] },
});
