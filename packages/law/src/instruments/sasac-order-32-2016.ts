import { defineInstrument } from "../internal/define-instrument.ts";

/** 企业国有资产交易监督管理办法 */
export const sasacOrder32 = defineInstrument(
  {
    id: "sasac-order-32-2016",
    name: {
      zh: "企业国有资产交易监督管理办法",
      en: "Measures for Supervising Transactions in State-owned Assets of Enterprises",
    },
    documentNumber: "国资委 财政部令第32号",
    rank: "departmental-rule",
    effective: { from: "2016-06-24", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  { evidence: "wording of an exchange's FAQ", source: "web page (exchange FAQ, 49768a)" },
  [
    {
      id: "g32-13",
      article: "第十三条（条号凭记忆）",
      topic: "deadline",
      appliesTo: ["property-right-transfer"],
      quote:
        "其中正式披露信息时间不得少于20个工作日。因产权转让导致转让标的企业的实际控制权发生转移的，转让方应当在转让行为获批后10个工作日内，通过产权交易机构进行信息预披露，时间不得少于20个工作日。",
      gloss:
        "The formal disclosure may not be shorter than 20 working days. Where the transfer passes actual control of the target enterprise, the transferor shall pre-disclose the information through the property rights exchange within 10 working days after the transfer is approved, for no less than 20 working days.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "disclosure-period",
        amount: 20,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "formal-disclosure",
        pre: {
          condition: "actual control passes",
          startWithin: { amount: 10, unit: "working-day", trigger: "transfer-approved" },
          amount: 20,
          unit: "working-day",
          bound: "min",
        },
      },
      evidence: "wording of an exchange's FAQ; a Beijing exchange rule repeats the 10 working days",
      source: "web page (exchange FAQ, 49768a); Beijing exchange rule",
    },
    {
      id: "g32-30",
      article: "第三十条（条号凭记忆）",
      topic: "deadline",
      appliesTo: ["property-right-result"],
      quote: "制度明确产权交易机构需在交易完成后公告结果，公示期不少于5个工作日。",
      gloss:
        "The system requires the property rights exchange to announce the result after the transaction is completed; the public notice lasts no less than 5 working days.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "min-publicity",
        amount: 5,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "trade-completed",
        fields: ["标的名称", "评估结果", "转让底价", "交易价格"],
      },
      evidence: "summary of the order; the list of contents is from memory",
      source: "web page (audio programme summary, qtfm)",
      note: "memory adds the contents: 标的名称、评估结果、转让底价、交易价格",
    },
    {
      id: "g32-39",
      article: "第三十九条",
      topic: "deadline",
      appliesTo: ["capital-increase"],
      quote: "企业增资通过产权交易机构网站对外披露信息公开征集投资方，时间不得少于40个工作日。",
      gloss:
        "Where an enterprise increases its capital by disclosing information to the public on the website of a property rights exchange and openly seeking investors, the time may not be shorter than 40 working days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "disclosure-period",
        amount: 40,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "disclosure-start",
      },
      evidence: "copy of the text",
      source: "web pages (混合所有制改革法律法规政策汇编 p.520; yzwinwin)",
    },
    {
      id: "g32-51",
      article: "第五十一条（条号凭记忆）",
      topic: "deadline",
      appliesTo: ["asset-transfer"],
      quote:
        "（二）转让底价高于100万元、低于1000万元的资产转让项目，信息公告期应不少于10个工作日；（三）转让底价高于1000万元的资产转让项目，信息公告期应不少于20个工作日。",
      gloss:
        "(2) for an asset transfer with a reserve price above 1 million and below 10 million yuan, the information announcement period shall be no less than 10 working days; (3) for one with a reserve price above 10 million yuan, no less than 20 working days.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "disclosure-period",
        tiers: [
          { overCny: 1000000, uptoCny: 10000000, amount: 10, unit: "working-day" },
          { overCny: 10000000, amount: 20, unit: "working-day" },
        ],
      },
      evidence: "city rule that repeats the order",
      source: "web page (city asset-transfer rule, 360ask)",
      note: "a 2013 SASAC office notice (国资厅发产权〔2013〕78号) had the same two periods for central enterprises",
    },
    {
      id: "g32-12m",
      article: "（首次披露后12个月，条号未见）",
      topic: "deadline",
      appliesTo: ["property-right-transfer"],
      quote:
        "转让项目自首次正式披露信息之日起超过12个月未征集到合格受让方的，应当重新履行审计、资产评估以及信息披露等产权转让工作程序。",
      gloss:
        "Where no qualified transferee is found within 12 months of the first formal disclosure, the transfer procedure, including audit, asset valuation and disclosure of information, shall be gone through again.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "restart-after",
        amount: 12,
        unit: "month",
        bound: "max",
        direction: "after",
        trigger: "first-formal-disclosure",
      },
    },
    {
      id: "g32-nochange",
      article: "（披露期间变更，条号未见）",
      topic: "deadline",
      appliesTo: ["property-right-transfer"],
      quote:
        "在正式披露信息期间，转让方不得变更产权转让公告中公布的内容，由于非转让方原因或其他不可抗力因素导致可能对转让标的价值判断造成影响的，转让方应当及时调整补充披露信息内容，并相应延长信息披露时间。",
      gloss:
        "During formal disclosure the transferor may not change the content of the transfer announcement; where causes outside the transferor or force majeure may affect the judgement of the value of the target, the transferor shall adjust and supplement the disclosure in time and extend the disclosure accordingly.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "no-change",
        unless: "force majeure or cause outside the transferor",
        next: "supplement and extend",
      },
    },
  ],
);
