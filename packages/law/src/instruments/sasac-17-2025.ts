import { defineInstrument } from "../internal/define-instrument.ts";

/** 企业国有资产交易操作规则 */
export const sasac17 = defineInstrument(
  {
    id: "sasac-17-2025",
    name: {
      zh: "企业国有资产交易操作规则",
      en: "Operating Rules for Transactions in State-owned Assets of Enterprises",
    },
    documentNumber: "国资发产权规〔2025〕17号",
    rank: "normative-document",
    effective: { from: "2025-02-18", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  { evidence: "comparison by a law firm", source: "web pages (jjfybf copy; aineast comparison)" },
  [
    {
      id: "g17-repeal",
      article: "施行",
      topic: "deadline",
      appliesTo: ["state-property-trading"],
      quote:
        "《新操作规则》自印发之日起施行，《关于印发<企业国有产权交易操作规则>的通知》（国资发产权〔2009〕120号）同时废止。",
      gloss:
        "The new operating rules take effect on the day of issue; the notice issuing the Operating Rules for Transactions in State-owned Property Rights of Enterprises (国资发产权〔2009〕120号) is repealed at the same time.",
      force: "info",
      confidence: "secondary",
      rule: { type: "version-change", effective: "2025-02-18", repeals: "国资发产权〔2009〕120号" },
    },
  ],
);
