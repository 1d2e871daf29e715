import { defineInstrument } from "../internal/define-instrument.ts";

/** 2018年政务公开工作要点 */
export const openGovernmentPriorities2018 = defineInstrument(
  {
    id: "open-government-priorities-2018",
    name: { zh: "2018年政务公开工作要点", en: "Open Government Work Priorities for 2018" },
    documentNumber: "国办发〔2018〕23号",
    rank: "normative-document",
    effective: { from: "2018-04-08", to: null },
    confidence: { number: "memory", dates: "memory" },
  },
  { evidence: "press quotation", source: "web page quoting the document" },
  [
    {
      id: "pr18-deid",
      article: "（个人隐私）",
      topic: "privacy",
      appliesTo: ["name-lists"],
      quote:
        "要依法保护好个人隐私，除惩戒公示、强制性信息披露外，对于其他涉及个人隐私的政府信息，公开时要去标识化处理，选择恰当的方式和范围。",
      gloss:
        "Personal privacy shall be protected according to law; apart from public notices of sanctions and compulsory information disclosure, other government information involving personal privacy shall be de-identified when disclosed, and a suitable manner and scope chosen.",
      force: "must",
      confidence: "secondary",
      rule: { type: "de-identify", exceptions: ["惩戒公示", "强制性信息披露"] },
    },
  ],
);
