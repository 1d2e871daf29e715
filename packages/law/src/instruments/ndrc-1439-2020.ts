import { defineInstrument } from "../internal/define-instrument.ts";

/** 固定资产投资项目代码管理规范 */
export const ndrc1439 = defineInstrument(
  {
    id: "ndrc-1439-2020",
    name: {
      zh: "固定资产投资项目代码管理规范",
      en: "Rules for Administering Fixed-asset Investment Project Codes",
    },
    documentNumber: "发改投资〔2020〕1439号",
    rank: "normative-document",
    effective: { from: "2020-11-01", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  { evidence: "copy of the text", source: "web pages; public code" },
  [
    {
      id: "id-1439",
      article: "实施",
      topic: "identifier",
      appliesTo: ["investment-project-code"],
      quote: "《固定资产投资项目代码管理规范》自2020年11月1日起实施，采取分批切换、逐步过渡的方式",
      gloss:
        "The Rules for Administering Fixed-asset Investment Project Codes apply from 1 November 2020, switching over in batches and by steps",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "version-change",
        effective: "2020-11-01",
        before: "YYYY-RRRRRR-IndustryCode(2)-Type(2)-Serial(6)",
      },
    },
  ],
);
