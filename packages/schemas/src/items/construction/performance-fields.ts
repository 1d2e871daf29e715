/** 履约信息, table 305: how a contract was carried out, as the credit of a market entity tells it. */
import { amount, text, time, whole } from "../../field.ts";

/** The fields of table 305 about the contract and how its terms were met. */
export function performanceFields() {
  return {
    contractPrice: amount("合同金额", "元", {
      need: "standard",
      column: "305.CONTRACT_AMOUNT",
      unitBy: ["合同金额单位", "305.CONTRACT_CURRENCYUNIT"],
      ocds: "contracts/value/amount",
    }),
    currency: text("合同金额币种", { need: "standard", column: "305.CONTRACT_CURRENCY", max: 3 }),
    contractDays: whole("合同工期", "天", {
      en: "period agreed in the contract",
      need: "standard",
      column: "305.CONTRACT_PERIOD",
    }),
    signedAt: time("合同签署时间", {
      also: ["合同签订日期", "签订日期"],
      en: "contract signed",
      need: "standard",
      column: "305.CONTRACT_SIGNING_TIME",
      ocds: "contracts/dateSigned",
    }),
    quality: text("质量达标状况", { en: "quality met", need: "standard", column: "305.QUALITY_STANDARDS" }),
    safety: text("安全达标状况", { en: "safety met", need: "standard", column: "305.SAFETY_STANDARDS" }),
    environment: text("环保达标状况", {
      en: "environmental terms met",
      need: "standard",
      column: "305.ENVIRONMENT_STANDARDS",
    }),
    actualDays: whole("工期（天）", "天", {
      also: ["实际工期"],
      en: "period it took",
      need: "standard",
      column: "305.CONSTRUCTION_PERIOD",
    }),
    submittedAt: time("履约信息递交时间", {
      en: "performance reported",
      need: "standard",
      column: "305.PERFORMANCE_SUBMITTED_TIME",
    }),
  };
}
