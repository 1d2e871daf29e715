import { defineInstrument } from "../internal/define-instrument.ts";

/** 政府采购公告和公示信息格式规范（2020年版） */
export const mof50 = defineInstrument(
  {
    id: "mof-50-2020",
    name: {
      zh: "政府采购公告和公示信息格式规范（2020年版）",
      en: "Format of Government Procurement Announcements and Public Notices (2020 edition)",
    },
    documentNumber: "财办库〔2020〕50号",
    rank: "normative-document",
    effective: { from: "2020-03-01", to: null },
    confidence: { number: "memory", dates: "memory" },
  },
  { evidence: "copy of the text", source: "printed collection 《中华人民共和国招标投标法律法规全书》" },
  [
    {
      id: "f50-notice",
      article: "（格式规范：公告期限）",
      topic: "deadline",
      appliesTo: ["procurement-notice", "prequalification-notice"],
      quote: "公告期限：自本公告发布之日起5个工作日。",
      gloss: "Announcement period: 5 working days from the day on which this announcement is published.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "notice-period",
        amount: 5,
        unit: "working-day",
        bound: "exact",
        direction: "duration",
        trigger: "published",
      },
      note: "document number and date from memory; the form follows Order 87 Art.16",
    },
  ],
);
