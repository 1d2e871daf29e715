import { defineInstrument } from "../internal/define-instrument.ts";

/** 政府采购需求管理办法 */
export const mof22 = defineInstrument(
  {
    id: "mof-22-2021",
    name: { zh: "政府采购需求管理办法", en: "Measures for the Administration of Procurement Requirements" },
    documentNumber: "财库〔2021〕22号",
    rank: "normative-document",
    effective: { from: "2021-07-01", to: null },
    confidence: { number: "memory", dates: "memory" },
  },
  { evidence: "copy of the text", source: "printed collection 《中华人民共和国招标投标法律法规全书》" },
  [
    {
      id: "k22-24",
      article: "第二十四条",
      topic: "catalogue",
      appliesTo: ["acceptance-result"],
      quote:
        "政府向社会公众提供的公共服务项目，验收时应当邀请服务对象参与并出具意见，验收结果应当向社会公告。",
      gloss:
        "For public services that the government provides to the public, those served shall be invited to take part in acceptance and give their opinion, and the acceptance result shall be announced to the public.",
      force: "must",
      confidence: "quoted",
      rule: { type: "must-publish", item: "验收结果", condition: "public services for the people" },
      note: "document number and date from memory; gives no number of days (see k135-result for the 2 working days, still unseen)",
    },
  ],
);
