import { defineInstrument } from "../internal/define-instrument.ts";

/** 企业信息公示暂行条例（2014年） */
export const enterpriseInformation2014 = defineInstrument(
  {
    id: "enterprise-information-2014",
    name: {
      zh: "企业信息公示暂行条例（2014年）",
      en: "Interim Regulation on Publishing Enterprise Information (2014)",
    },
    documentNumber: "国务院令第654号",
    rank: "administrative-regulation",
    effective: { from: "2014-10-01", to: "2024-04-30" },
    confidence: { number: "memory", dates: "quoted" },
    note: {
      zh: "2014年文本的止日（2024-04-30）系占位，未见修订原文。",
      en: "The last day of the 2014 wording (2024-04-30) is a placeholder: the revision was not seen.",
    },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 企业信息公示暂行条例(2014-08-07)",
  },
  [
    {
      id: "ei-3",
      article: "第三条",
      topic: "privacy",
      appliesTo: ["enterprise-information"],
      quote:
        "县级以上地方人民政府有关部门公示的企业信息涉及企业商业秘密或者个人隐私的，应当报请上级主管部门批准。",
      gloss:
        "Where enterprise information that a department of a local government at or above county level puts on public notice involves the enterprise's trade secrets or personal privacy, approval of the superior competent department shall be sought.",
      force: "must",
      confidence: "quoted",
      rule: { type: "approval-needed", approver: "superior competent department" },
    },
    {
      id: "ei-6",
      article: "第六条",
      topic: "deadline",
      appliesTo: ["enterprise-information"],
      quote: "前款规定的企业信息应当自产生之日起20个工作日内予以公示。",
      gloss:
        "The enterprise information of the preceding paragraph shall be put on public notice within 20 working days from the day on which it arises.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "information-generated",
      },
      note: "includes 行政许可 and 行政处罚 on enterprises; second legal 20-working-day rule against the 7-working-day policy",
    },
  ],
);
