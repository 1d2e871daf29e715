import { priceForm } from "../../data/code-lists.ts";
import { amount, code, day, flag, number, text, url, whole } from "../../field.ts";
import { item } from "../../item.ts";
import { equalCounts } from "../../rules/counts.ts";
import { inOrder } from "../../rules/order.ts";
import { priceRules } from "../../rules/price.ts";
import { neededOfShares, priceNeeded } from "../../rules/property.ts";
import { unitSlip } from "../../rules/unit-slip.ts";
import { columnsIn } from "../columns.ts";
import { currency } from "../common-fields.ts";
import { shareholders, targetCompanies } from "./companies.ts";
import { lot, place, project as projectOf, transferor } from "./parts.ts";

const listing = columnsIn("750", "700");
const everywhere = columnsIn("750", "700", "751", "752");
const price = { form: "priceForm", amount: "price", words: "priceText" } as const;

/** 交易项目信息: the listing of a property right or of an asset: what is sold, by whom, how, and what it stands on. */
export const project = item({
  id: "property.project",
  name: { zh: "交易项目信息", en: "project of a property transaction" },
  source: "platform data specification, tables 700 and 750–752; listings of exchanges",
  fields: {
    projectName: projectOf.name({ need: "standard", column: listing("PROJECT_NAME") }),
    projectNumber: projectOf.number({ need: "standard", column: everywhere("PROJECT_CODE") }),
    announcementNumber: text("公告编号", { also: ["公告号"] }),
    ...lot(listing, everywhere),
    ...place("750", listing),
    projectClass: text("项目分类代码", {
      en: "class of the project",
      level: "government",
      column: listing("PROJECT_CLASSIFY_CODE"),
      max: 3,
    }),
    assetType: text("资产类别（实物）", {
      also: ["资产类别"],
      en: "type of asset, for assets",
      column: "700.PROJECT_TYPE",
      max: 30,
    }),
    transferor: transferor.name(listing("SELLER_NAME")),
    transferorType: text("转让方类别", {
      need: "standard",
      column: listing("SELLER_TYPE"),
      max: 2000,
    }),
    transferorCode: transferor.code(listing("SELLER_CODE")),
    transferorRole: text("转让方角色", {
      need: "standard",
      column: listing("SELLER_ROLE"),
      max: 2000,
    }),
    approvedBy: text("转让行为批准单位", {
      also: ["批准单位"],
      column: "750.AUTHORIZE_UNIT",
      max: 200,
    }),
    approvedOn: day("批准日期", { also: ["转让行为批准日期"], en: "approved" }),
    transferPercent: number("转让比例", "%", {
      column: "750.TOTAL_PERCENT",
      max: 100,
    }),
    priceForm: code("价款形式代码", priceForm, {
      en: "form of the price",
      column: "700.PRICE_FORM_CODE",
    }),
    price: amount("挂牌价格", "元", {
      also: ["挂牌价", "转让底价", "挂牌底价"],
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
      also: ["挂牌期限", "信息披露期"],
      en: "days of listing",
      need: "standard",
      column: listing("PUBLISH_DURATION"),
    }),
    listedFrom: day("挂牌日期", {
      also: ["挂牌开始日期", "挂牌起始日期", "信息披露起始日期"],
      en: "listed from",
      need: "standard",
      column: listing("PUBLISH_DATE"),
      ocds: "tender/tenderPeriod/startDate",
    }),
    listedUntil: day("信息披露期满之日", {
      also: ["信息披露期满日期", "挂牌截止日期", "挂牌结束日期", "挂牌期满日期"],
      en: "listed until",
      ocds: "tender/tenderPeriod/endDate",
    }),
    autoExtended: flag("是否自动延期", {
      also: ["是否自动延牌"],
      en: "extended by itself",
      need: "standard",
      column: listing("POST_PONE"),
    }),
    tradingMode: text("选择的竞价交易方式", {
      also: ["交易方式", "竞价方式"],
      en: "mode of trading",
      need: "standard",
      column: listing("PRE_EXCHANGE_TYPE"),
      max: 10,
      ocds: "tender/procurementMethodDetails",
    }),
    managementIntent: flag("管理层是否有收购意向", {
      also: ["管理层拟参与受让意向"],
      en: "the management means to buy",
      column: "750.MANAGEMENT_INTENT",
    }),
    preemptionWaived: flag("标的企业原股东是否放弃行使优先购买权", {
      also: ["原股东是否放弃优先购买权", "有限责任公司原股东是否放弃优先购买权"],
      en: "the other shareholders waive their right of first refusal",
      column: "750.GIVEUP_PRIORITY",
    }),
    importantInformation: text("重要信息披露", {
      also: ["重大事项", "其他披露事项"],
      column: "750.IMPORTANT_INFO",
    }),
    transfereeQualification: text("受让方资格条件", {
      also: ["受让方资格", "受让条件"],
      column: "750.BUYER_POSTULATE",
      ocds: "tender/eligibilityCriteria",
    }),
    otherConditions: text("与转让相关的其他条件", {
      also: ["与转让相关其他条件"],
      column: "750.OTHER_CONDITIONS",
    }),
    transferNotes: text("转让说明事项", { column: "700.TRANSFER_NOTES", max: 4000 }),
    listingUrl: url("在交易机构网站进行挂牌信息披露的链接", {
      also: ["挂牌信息披露链接"],
      column: listing("PROJECT_URL"),
    }),
    companies: targetCompanies,
    shareholders,
  },
  rules: [
    ...priceRules(price),
    priceNeeded(price),
    neededOfShares("approvedBy", "assetType"),
    neededOfShares("transferPercent", "assetType"),
    neededOfShares("preemptionWaived", "assetType"),
    equalCounts("transferors", "transferor", "transferorCode"),
    inOrder("listing-period", "listedFrom", "listedUntil"),
    inOrder("approved-before-listed", "approvedOn", "listedFrom", {
      severity: "warning",
      source: "a transfer is approved, then listed",
    }),
    unitSlip("price", "元"),
  ],
  ranges: [
    { labels: ["挂牌起止日期", "信息披露起止日期", "信息披露期间"], from: "listedFrom", to: "listedUntil" },
  ],
});
