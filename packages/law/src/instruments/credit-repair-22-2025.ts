import { defineInstrument } from "../internal/define-instrument.ts";

/** 关于进一步完善信用修复制度的实施方案 */
export const creditRepair22 = defineInstrument(
  {
    id: "credit-repair-22-2025",
    name: {
      zh: "关于进一步完善信用修复制度的实施方案",
      en: "Implementation Plan for Further Improving the Credit Repair System",
    },
    documentNumber: "国办发〔2025〕22号",
    rank: "normative-document",
    effective: { from: "2025-06-22", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "web pages (cf0099; 法律图书馆 copy), converted from traditional script",
  },
  [
    {
      id: "c22-1",
      article: "一",
      topic: "channel",
      appliesTo: ["credit-information"],
      quote:
        "“信用中国”网站集中公示各类公共信用信息。行业主管部门可以按照统一标准公示本部门业务领域之内的公共信用信息，原则上不再公示本部门业务领域之外的信息。",
      gloss:
        "The Credit China website puts all kinds of public credit information on public notice in one place. Sector departments may put public credit information within their own field on public notice by unified standards, and in principle no longer put information outside it on public notice.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: ["credit-china"],
        limit: "departments publish only their own field",
      },
    },
    {
      id: "c22-2",
      article: "二",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote:
        "轻微失信信息可以不予公示或法定责任义务履行完毕即可申请修复，确有必要公示的，公示期最长为3个月；一般失信信息公示期最短为3个月，最长为1年；严重失信信息公示期最短为1年，最长为3年。",
      gloss:
        "Information on minor dishonesty may be left off public notice, or be open to an application for repair as soon as the statutory duty has been performed, and where public notice is really necessary it lasts at most 3 months; information on general dishonesty is on public notice for at least 3 months and at most 1 year; information on serious dishonesty for at least 1 year and at most 3 years.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "publication-term",
        classes: {
          minor: { publish: "not as a rule", max: { amount: 3, unit: "month" } },
          general: { min: { amount: 3, unit: "month" }, max: { amount: 1, unit: "year" } },
          serious: { min: { amount: 1, unit: "year" }, max: { amount: 3, unit: "year" } },
        },
      },
    },
    {
      id: "c22-time",
      article: "（办理期限）",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "行业主管部门应当自受理信用修复申请之日起10个工作日内反馈信用修复结果，情况复杂的可以延长",
      gloss:
        "The sector department shall return the result of credit repair within 10 working days from the day on which it accepts the application; complex cases may be extended",
      force: "must",
      confidence: "memory",
      rule: {
        type: "process-within",
        amount: 10,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "repair-application-accepted",
        extension: "allowed (amount not seen)",
      },
      evidence: "memory",
      note: "structure seen in scrambled copies; the number 10 is from memory and one blog",
    },
  ],
);
