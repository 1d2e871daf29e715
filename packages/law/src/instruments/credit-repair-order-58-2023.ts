import { defineInstrument } from "../internal/define-instrument.ts";

/** 失信行为纠正后的信用信息修复管理办法（试行） */
export const creditRepairOrder58 = defineInstrument(
  {
    id: "credit-repair-order-58-2023",
    name: {
      zh: "失信行为纠正后的信用信息修复管理办法（试行）",
      en: "Measures for Repairing Credit Information after Dishonest Conduct Is Corrected (Trial)",
    },
    documentNumber: "国家发展和改革委员会令第58号",
    rank: "departmental-rule",
    effective: { from: "2023-05-01", to: "2026-03-31" },
    confidence: { number: "quoted", dates: "quoted" },
  },
  { evidence: "copy of the text", source: "web pages (zs531; creditsx)" },
  [
    {
      id: "c58-version",
      article: "公布",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote:
        "《失信行为纠正后的信用信息修复管理办法（试行）》已经2023年1月11日第26次委务会议审议通过，现予公布，自2023年5月1日起施行。",
      gloss:
        "The Measures for Repairing Credit Information after Dishonest Conduct Is Corrected (Trial), adopted at the 26th Commission executive meeting on 11 January 2023, are promulgated and take effect on 1 May 2023.",
      force: "info",
      confidence: "quoted",
      rule: { type: "version", effective: "2023-05-01" },
    },
    {
      id: "c58-terms",
      article: "（公示期限）",
      topic: "blacklist",
      appliesTo: ["credit-subject"],
      quote: "对于列入行政处罚信息公示的，最短公示期为三个月，最长公示期为三年。",
      gloss:
        "For entries in the public notice of administrative penalty information, the shortest public notice is three months and the longest three years.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "publication-term",
        min: { amount: 3, unit: "month" },
        max: { amount: 3, unit: "year" },
        sectorMin: { sectors: ["食品", "药品", "特种设备", "安全生产", "消防"], amount: 1, unit: "year" },
        start: "penalty decision made",
        earlyStop: "on application after the minimum term",
      },
      evidence: "guide of the Shenzhen construction bureau applying the order",
      source: "web page (Shenzhen construction bureau credit-repair guide)",
      note: "the guide names 特种设备、安全生产、消防 (one year); 食品、药品 in that list are from memory; the clock starts when the penalty decision is made",
    },
  ],
);
