import { priceForm } from "../../data/code-lists.ts";
import { amount, code, day, text, whole } from "../../field.ts";
import { item } from "../../item.ts";
import { priceRules } from "../../rules/price.ts";
import { listedAtValuation, priceNeeded } from "../../rules/property.ts";
import { sameScale, unitSlip } from "../../rules/unit-slip.ts";
import { columnsIn } from "../columns.ts";
import { currency } from "../common-fields.ts";
import { lot, project } from "./parts.ts";

const listing = columnsIn("700", "750");
const price = { form: "priceForm", amount: "price", words: "priceText" } as const;

/** 转让价格: the price at which a property right or an asset is listed, and the valuation it rests on. */
export const transferPrice = item({
  id: "property.transfer-price",
  name: { zh: "转让价格", en: "transfer price" },
  source: "platform data specification, tables 700 and 750; listings of exchanges",
  fields: {
    projectName: project.name({ column: listing("PROJECT_NAME") }),
    projectNumber: project.number({ need: "standard", column: listing("PROJECT_CODE") }),
    ...lot(listing),
    priceForm: code("价款形式代码", priceForm, {
      en: "form of the price",
      need: "standard",
      column: "700.PRICE_FORM_CODE",
    }),
    price: amount("挂牌价格", "元", {
      also: ["挂牌价", "转让底价", "挂牌底价", "转让价格"],
      en: "listing price",
      column: listing("PROJECT_PRICE"),
      words: "priceText",
      unitBy: ["价格单位", ...listing("PRICE_UNIT")],
      ocds: "tender/minValue/amount",
    }),
    priceText: text("其它形式挂牌报价", {
      also: ["其他形式挂牌报价"],
      en: "listing price in words",
      column: "700.OTHER_PRICE",
      max: 2000,
    }),
    ...currency(listing("CURRENCY_CODE")),
    listingDays: whole("挂牌期间", "天", {
      also: ["挂牌期限"],
      en: "days of listing",
      need: "standard",
      column: listing("PUBLISH_DURATION"),
    }),
    listedFrom: day("挂牌日期", {
      also: ["挂牌开始日期", "挂牌起始日期"],
      en: "listed from",
      need: "standard",
      column: listing("PUBLISH_DATE"),
    }),
    appraisedValue: amount("评估值", "元", {
      also: ["转让标的评估值", "标的评估值", "转让标的对应评估值", "评估价值"],
    }),
    bookValue: amount("账面价值", "元", { also: ["账面值", "账面净值"], signed: true }),
    appraisedOn: day("评估基准日", { also: ["评估基准日期"], en: "valued as of" }),
    reductions: whole("降价次数", "次", { en: "times the price was lowered" }),
  },
  rules: [
    ...priceRules(price),
    priceNeeded(price),
    listedAtValuation("price", "appraisedValue", "reductions"),
    sameScale("valuation-and-price", "appraisedValue", "price"),
    unitSlip("price", "元"),
  ],
});
