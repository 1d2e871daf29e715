import { defineInstrument } from "../internal/define-instrument.ts";

/** 市场监督管理严重违法失信名单管理办法 */
export const samrOrder44 = defineInstrument(
  {
    id: "samr-order-44-2021",
    name: {
      zh: "市场监督管理严重违法失信名单管理办法",
      en: "Measures for the List of Serious Violations and Dishonesty in Market Regulation",
    },
    documentNumber: "国家市场监督管理总局令第44号",
    rank: "departmental-rule",
    effective: { from: "2021-09-01", to: null },
    confidence: { number: "quoted", dates: "secondary" },
  },
  { evidence: "press report", source: "web pages (report, English copy beginning); procedure from memory" },
  [
    {
      id: "o44-scope",
      article: "第二条",
      topic: "blacklist",
      appliesTo: ["market-entity"],
      quote:
        "当事人违反法律、行政法规，性质恶劣、情节严重、社会危害较大，受到市场监督管理部门较重行政处罚的，由市场监督管理部门依照本办法规定列入严重违法失信名单，通过国家企业信用信息公示系统公示，并实施相应管理措施。",
      gloss:
        "A party that violates laws or administrative regulations in a vile, serious and considerably harmful way and receives a heavier administrative penalty from a market regulation department is entered by that department in the list of serious violations and dishonesty under these Measures, put on public notice in the National Enterprise Credit Information Publicity System, and made subject to the corresponding measures.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "list-cause",
        needs: ["violation", "heavier penalty"],
        heavier: [
          "从重处罚罚款",
          "降低资质等级、吊销许可证件/营业执照",
          "限制开展生产经营活动、责令停产停业、责令关闭、限制从业",
          "其他",
        ],
      },
    },
    {
      id: "o44-term",
      article: "（移出）",
      topic: "blacklist",
      appliesTo: ["market-entity"],
      quote: "自被列入之日起满三年的，由列入机关移出；满一年且符合条件的，可以申请提前移出",
      gloss:
        "Three years after being listed, the party is removed by the department that listed it; after one year, where the conditions are met, it may apply for early removal.",
      force: "info",
      confidence: "memory",
      rule: {
        type: "publication-term",
        amount: 3,
        unit: "year",
        bound: "max",
        direction: "duration",
        trigger: "listed",
        earlyRemoval: { amount: 1, unit: "year", bound: "min" },
      },
      evidence: "memory",
      note: "revision draft published 2025-10; re-check after adoption",
    },
  ],
);
