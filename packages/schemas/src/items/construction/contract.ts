import { priceForm } from "../../data/code-lists.ts";
import { amount, code, identifiers, names, number, text, time } from "../../field.ts";
import { bodyCode } from "../../format.ts";
import { item } from "../../item.ts";
import { equalCounts } from "../../rules/counts.ts";
import { priceRules } from "../../rules/price.ts";
import { unitSlip } from "../../rules/unit-slip.ts";
import { currency, dealCode } from "../common-fields.ts";
import { tendererCode, tenderNumbers } from "./parties.ts";

/**
 * 合同订立: who agreed with whom, on what, for how much. The upload standard keeps most of this table from the public
 * (政务公开), although 97号 wants the contract disclosed.
 */
export const contract = item({
  id: "construction.contract",
  name: { zh: "合同订立", en: "conclusion of the contract" },
  source: "public resource trading platform data specification, table 512",
  fields: {
    ...tenderNumbers("512", "government"),
    ...dealCode("512.UNIFIED_DEAL_CODE"),
    projectName: text("招标项目名称", { also: ["项目名称", "工程名称"], ocds: "tender/title" }),
    contractName: text("合同名称", {
      need: "standard",
      column: "512.CONTRACT_NAME",
      max: 600,
      ocds: "contracts/title",
    }),
    tendererName: names("招标人名称", {
      also: ["招标人", "发包人", "甲方"],
      need: "standard",
      column: "512.TENDERER_NAME",
      max: 2000,
      ocds: "buyer/name",
    }),
    ...tendererCode("512.TENDER_CODE", "government"),
    winner: names("中标人名称", {
      also: ["中标人", "承包人", "乙方"],
      need: "standard",
      column: "512.BIDDER_NAME",
      max: 2000,
      ocds: "awards/suppliers/name",
    }),
    winnerCode: identifiers("中标人代码", bodyCode, {
      need: "standard",
      level: "government",
      column: "512.BIDDER_CODE",
      ocds: "awards/suppliers/identifier/id",
    }),
    priceForm: code("价款形式代码", priceForm, {
      en: "form of the price",
      need: "standard",
      column: "512.PRICE_FORM_CODE",
    }),
    price: amount("合同金额", "元", {
      also: ["合同价款", "合同总价", "签约合同价"],
      en: "contract price",
      level: "government",
      column: "512.CONTRACT_PRICE",
      words: "priceText",
      unitBy: ["金额单位", "512.PRICE_UNIT"],
      ocds: "contracts/value/amount",
    }),
    priceText: text("其它形式合同报价", {
      en: "price in words",
      column: "512.OTHER_CONTRACT_PRICE",
      max: 2000,
    }),
    ...currency("512.PRICE_CURRENCY", { label: "金额币种代码", level: "government" }),
    content: text("合同主要内容", {
      also: ["合同内容"],
      need: "standard",
      level: "government",
      column: "512.CONTRACT_CONTENT",
      ocds: "contracts/description",
    }),
    term: number("合同期限", "年", {
      also: ["合同工期"],
      en: "term of the contract",
      level: "government",
      column: "512.LIMITE_TIME",
    }),
    quality: text("质量要求", { level: "government", column: "512.QUALITY_REQUIRE" }),
    submittedAt: time("递交时间", { en: "submitted", level: "government", column: "512.SUBMIT_TIME" }),
    signedAt: time("合同签署时间", {
      also: ["合同签订日期", "签订日期", "合同签订时间"],
      en: "contract signed",
      need: "standard",
      level: "government",
      column: "512.CONTRACT_SIGN_TIME",
      ocds: "contracts/dateSigned",
    }),
  },
  rules: [
    ...priceRules({ form: "priceForm", amount: "price", words: "priceText" }),
    equalCounts("tenderers", "tendererName", "tendererCode"),
    equalCounts("winners", "winner", "winnerCode"),
    unitSlip("price", "元"),
  ],
});
