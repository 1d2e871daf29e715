import { priceForm } from "../../data/code-lists.ts";
import { amount, code, identifiers, names, number, text, time } from "../../field.ts";
import { bodyCode } from "../../format.ts";
import { item } from "../../item.ts";
import { equalCounts } from "../../rules/counts.ts";
import { priceRules } from "../../rules/price.ts";
import { unitSlip } from "../../rules/unit-slip.ts";
import { currency, dealCode } from "../common-fields.ts";
import { purchaser, purchaserCode } from "./parties.ts";

/** 采购合同: who agreed with whom, on what, for how much and how long. */
export const contract = item({
  id: "procurement.contract",
  name: { zh: "采购合同", en: "procurement contract" },
  source: "public resource trading platform data specification, table 554",
  fields: {
    projectNumber: text("采购项目编号", {
      also: ["项目编号", "项目号"],
      need: "standard",
      column: "554.PURCHASE_PROJECT_CODE",
      max: 50,
      ocds: "tender/id",
    }),
    projectName: text("采购项目名称", {
      also: ["项目名称"],
      need: "standard",
      column: "554.PURCHASE_PROJECT_NAME",
      max: 600,
      ocds: "tender/title",
    }),
    package: text("采购项目子包编号", {
      also: ["包号", "分包编号"],
      need: "standard",
      column: "554.PURCHASE_SECTION_CODE",
      max: 50,
    }),
    ...dealCode("554.UNIFIED_DEAL_CODE"),
    contractNumber: text("合同编号", { ocds: "contracts/id" }),
    contractName: text("合同名称", {
      need: "standard",
      column: "554.CONTRACT_NAME",
      max: 600,
      ocds: "contracts/title",
    }),
    ...purchaser({ entity: "554", need: "standard" }),
    ...purchaserCode("554"),
    purchaserRole: text("采购人角色", { need: "standard", column: "554.LEGAL_ROLE" }),
    supplier: names("中标（成交）供应商名称", {
      also: ["供应商名称", "供应商", "乙方", "成交供应商"],
      need: "standard",
      column: "554.SUPPLIER_NAME",
      max: 2000,
      ocds: "awards/suppliers/name",
    }),
    supplierCode: identifiers("中标（成交）供应商代码", bodyCode, {
      also: ["供应商代码"],
      need: "standard",
      column: "554.SUPPLIER_CODE",
      ocds: "awards/suppliers/identifier/id",
    }),
    priceForm: code("价款形式代码", priceForm, {
      en: "form of the price",
      need: "standard",
      column: "554.PRICE_FORM_CODE",
    }),
    price: amount("合同金额", "元", {
      also: ["合同价款", "合同总价", "合同总金额"],
      en: "contract price",
      column: "554.CONTRACT_AMOUNT",
      words: "priceText",
      unitBy: ["金额单位", "554.PRICE_UNIT"],
      ocds: "contracts/value/amount",
    }),
    priceText: text("优惠率或其它类型合同价格", {
      en: "price in words",
      column: "554.WIN_BID_RATE",
      max: 2000,
    }),
    ...currency("554.CURRENCY_CODE"),
    term: number("合同期限", "年", { en: "term of the contract", column: "554.CONTRACT_TERM" }),
    signedAt: time("合同签署时间", {
      also: ["合同签订日期", "签订日期", "合同签订时间", "签约日期"],
      en: "contract signed",
      column: "554.SIGNING_TIME",
      ocds: "contracts/dateSigned",
    }),
    content: text("合同主要内容", { also: ["主要标的", "合同内容"], ocds: "contracts/description" }),
  },
  rules: [
    ...priceRules({ form: "priceForm", amount: "price", words: "priceText" }),
    equalCounts("purchasers", "purchaserName", "purchaserCode"),
    equalCounts("suppliers", "supplier", "supplierCode"),
    unitSlip("price", "元"),
  ],
  envelope: { sourceUrl: ["554.URL", "合同源URL"], title: ["合同公告标题"] },
});
