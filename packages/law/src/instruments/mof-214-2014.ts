import { defineInstrument } from "../internal/define-instrument.ts";

/** 政府采购竞争性磋商采购方式管理暂行办法 */
export const mof214 = defineInstrument(
  {
    id: "mof-214-2014",
    name: {
      zh: "政府采购竞争性磋商采购方式管理暂行办法",
      en: "Interim Measures for Competitive Consultation in Government Procurement",
    },
    documentNumber: "财库〔2014〕214号",
    rank: "normative-document",
    effective: { from: "2014-12-31", to: null },
    confidence: { number: "quoted", dates: "memory" },
  },
  { evidence: "copy of the text", source: "web pages (zgxue; iask law; juduo)" },
  [
    {
      id: "m214-10",
      article: "第十条第一款",
      topic: "deadline",
      appliesTo: ["consultation"],
      quote: "从磋商文件发出之日起至供应商提交首次响应文件截止之日止不得少于10日。",
      gloss:
        "From the day on which the consultation documents are issued to the deadline for suppliers' first responses may not be shorter than 10 days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-interval",
        amount: 10,
        unit: "day",
        bound: "min",
        direction: "after",
        trigger: "document-issued",
      },
      note: "natural days, unlike the 3 working days of Order 74",
    },
    {
      id: "m214-10-sale",
      article: "第十条第二款",
      topic: "deadline",
      appliesTo: ["consultation"],
      quote: "磋商文件的发售期限自开始之日起不得少于5个工作日。",
      gloss:
        "The sale period of the consultation documents may not be shorter than 5 working days from its beginning.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-period",
        amount: 5,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "document-sale-start",
      },
    },
    {
      id: "m214-10-change",
      article: "第十条第三款",
      topic: "deadline",
      appliesTo: ["consultation"],
      quote:
        "应当在提交首次响应文件截止时间至少5日前，以书面形式通知所有获取磋商文件的供应商；不足5日的，采购人、采购代理机构应当顺延提交首次响应文件截止时间。",
      gloss:
        "[The purchaser or the agency] shall notify all suppliers that have obtained the consultation documents in writing at least 5 days before the deadline for first responses; where fewer than 5 days remain, it shall postpone the deadline.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "lead-time",
        amount: 5,
        unit: "day",
        bound: "min",
        direction: "before",
        trigger: "first-response-deadline",
        else: "postpone",
      },
    },
    {
      id: "m214-result",
      article: "（成交结果公告，条号未见）",
      topic: "deadline",
      appliesTo: ["award-result"],
      quote:
        "采购人或者采购代理机构应当在成交供应商确定后2个工作日内，在省级以上财政部门指定的政府采购信息发布媒体上公告成交结果，同时向成交供应商发出成交通知书，并将磋商文件随成交结果同时公告。",
      gloss:
        "The purchaser or the agency shall, within 2 working days after the successful supplier is determined, announce the deal result in government procurement media designated by a finance department at or above provincial level, at the same time issue the deal notice to the successful supplier, and announce the consultation documents together with the result.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 2,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "supplier-determined",
        together: ["award notice", "consultation document"],
      },
    },
    {
      id: "m214-contract",
      article: "（签订合同，条号未见）",
      topic: "deadline",
      appliesTo: ["contract"],
      quote: "采购人与成交供应商应当在成交通知书发出之日起30日内",
      gloss:
        "The purchaser and the successful supplier shall, within 30 days from the day on which the deal notice is issued,",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "sign-within",
        amount: 30,
        unit: "day",
        bound: "max",
        direction: "after",
        trigger: "award-notice-issued",
      },
    },
  ],
);
