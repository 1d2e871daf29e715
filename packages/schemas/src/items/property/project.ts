import { priceForm } from "../../data/code-lists.ts";
import { amount, code, day, flag, identifier, number, rows, text, url, whole } from "../../field.ts";
import { industryCode, organizationCode, regionCode } from "../../format.ts";
import { item } from "../../item.ts";
import { equalCounts } from "../../rules/counts.ts";
import { inOrder } from "../../rules/order.ts";
import { priceRules } from "../../rules/price.ts";
import { neededOfShares, priceNeeded } from "../../rules/property.ts";
import { balance } from "../../rules/sums.ts";
import { unitSlip } from "../../rules/unit-slip.ts";
import { columnsIn } from "../columns.ts";
import { currency } from "../shared.ts";
import { auditorLabels, lastYearFigures, statementFigures } from "./figures.ts";
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
    ...lot(everywhere),
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
      also: ["转让比例（%）"],
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
    companies: rows(
      "转让标的企业",
      {
        name: text("转让标的企业名称", {
          also: ["标的企业名称"],
          need: "standard",
          column: "751.SUBJECT_COMPANY_NAME",
          max: 300,
        }),
        sellPercent: number("本次拟转让产（股）权比例（%）", "%", {
          also: ["本次拟转让产（股）权比例", "拟转让比例", "本次拟转让比例"],
          en: "share offered",
          need: "standard",
          column: "751.SELL_PERCENT",
          max: 100,
        }),
        code: identifier("标的企业社会信用代码/组织机构代码", organizationCode, {
          also: [
            "统一社会信用代码或组织机构代码",
            "标的企业统一社会信用代码",
            "统一社会信用代码",
            "标的企业代码",
          ],
          en: "code of the company",
          need: "standard",
          column: ["751.SUBJECT_COMPANY_CODE", "752.SUBJECT_COMPANY_CODE"],
        }),
        region: identifier("转让标的企业所在地区", regionCode, { need: "standard", column: "751.ZONE" }),
        industryEdition: text("分类版本代码", {
          en: "edition of the industry code",
          need: "standard",
          column: "751.CLASS_VER_CODE",
          max: 1,
        }),
        industryCode: identifier("转让标的企业所属行业码", industryCode, {
          need: "standard",
          column: "751.INDUSTRY_CODE",
        }),
        economyType: text("转让标的企业经济类型", {
          also: ["经济类型"],
          need: "standard",
          column: "751.ECONOMY_TYPE",
        }),
        legalRepresentative: text("法定代表人", { also: ["法人代表"] }),
        companyType: text("企业类型", { also: ["公司类型"] }),
        foundedOn: day("成立时间", { also: ["成立日期"], en: "founded" }),
        registeredCapital: amount("注册资本", "万元", { also: ["注册资金"] }),
        registeredCapitalCurrency: text("注册资本币种"),
        size: text("经营规模", { also: ["企业规模"], en: "size of the company" }),
        shareStructure: text("股权构成", { also: ["股权结构"] }),
        employees: whole("转让标的企业职工人数", "人", {
          also: ["职工人数"],
          need: "standard",
          column: "751.EMPLOYEE_QUANTITY",
        }),
        hasAllocatedLand: flag("转让标的企业是否含有国有划拨土地", {
          also: ["是否含有国有划拨土地"],
          en: "holds state land allocated without payment",
          need: "standard",
          column: "751.HAS_CONTAIN_GROUND",
        }),
        ...lastYearFigures,
        lastAuditor: text("审计机构（上年度）", auditorLabels),
        statementOn: day("报表日期", {
          en: "statement of",
          need: "standard",
          column: "751.FINANCE_REPORT_DATE",
        }),
        statementType: text("报表类型", { need: "standard", column: "751.FINANCE_REPORT_TYPE" }),
        ...statementFigures,
      },
      {
        also: ["标的企业"],
        rules: [
          balance("audit-balance", "lastYearAssets", "lastYearDebts", "lastYearNetAssets"),
          balance("statement-balance", "totalAssets", "totalDebts", "netAssets"),
        ],
      },
    ),
    shareholders: rows("标的企业股东", {
      company: text("股东所在企业名称", {
        also: ["标的企业名称"],
        en: "company",
        column: "752.SUBJECT_COMPANY_NAME",
        max: 300,
      }),
      name: text("股东名称", {
        also: ["前十位股东名称"],
        need: "standard",
        column: "752.TOP10_HOLDER_NAME",
        max: 500,
      }),
      shares: whole("持股数量", undefined, { need: "standard", column: "752.TOP10_HOLDER_NUMBER" }),
      percent: number("股东持股比例", "%", {
        also: ["持股比例", "持有比例"],
        need: "standard",
        column: "752.TOP10_HOLDER_PERCENT",
        max: 100,
      }),
    }),
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
