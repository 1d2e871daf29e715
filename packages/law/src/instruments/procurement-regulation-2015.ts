import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国政府采购法实施条例 */
export const procurementRegulation2015 = defineInstrument(
  {
    id: "procurement-regulation-2015",
    name: {
      zh: "中华人民共和国政府采购法实施条例",
      en: "Implementing Regulation of the Government Procurement Law",
    },
    documentNumber: "国务院令第658号",
    rank: "administrative-regulation",
    effective: { from: "2015-03-01", to: null },
    confidence: { number: "memory", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 政府采购法实施条例(2015-01-30)",
  },
  [
    {
      id: "gr-21",
      article: "第二十一条第二款",
      topic: "deadline",
      appliesTo: ["prequalification"],
      quote: "提交资格预审申请文件的时间自公告发布之日起不得少于5个工作日。",
      gloss:
        "The time for submitting prequalification applications may not be shorter than 5 working days from the day on which the announcement is published.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-period",
        amount: 5,
        unit: "working-day",
        bound: "min",
        direction: "after",
        trigger: "notice-published",
      },
    },
    {
      id: "gr-31",
      article: "第三十一条",
      topic: "deadline",
      appliesTo: ["tender-document"],
      quote: "招标文件的提供期限自招标文件开始发出之日起不得少于5个工作日。",
      gloss:
        "The period for providing tender documents may not be shorter than 5 working days from the day on which they are first issued.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-period",
        amount: 5,
        unit: "working-day",
        bound: "min",
        direction: "after",
        trigger: "tender-document-first-issued",
      },
    },
    {
      id: "gr-38",
      article: "第三十八条",
      topic: "deadline",
      appliesTo: ["single-source-public-notice"],
      quote:
        "采购人应当将采购项目信息和唯一供应商名称在省级以上人民政府财政部门指定的媒体上公示，公示期不得少于5个工作日。",
      gloss:
        "The purchaser shall put the project information and the name of the sole supplier on public notice in media designated by the finance department of a government at or above provincial level; the public notice may not be shorter than 5 working days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-publicity",
        amount: 5,
        unit: "working-day",
        bound: "min",
        direction: "duration",
        trigger: "published",
      },
    },
    {
      id: "gr-43-1",
      article: "第四十三条第一款",
      topic: "deadline",
      appliesTo: ["award-decision"],
      quote:
        "采购代理机构应当自评审结束之日起2个工作日内将评审报告送交采购人。采购人应当自收到评审报告之日起5个工作日内在评审报告推荐的中标或者成交候选人中按顺序确定中标或者成交供应商。",
      gloss:
        "The agency shall deliver the evaluation report to the purchaser within 2 working days from the day on which the evaluation ends. The purchaser shall, within 5 working days from the day on which it receives the report, determine the winning or successful supplier in order from the candidates it recommends.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "decide-within",
        amount: 5,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "evaluation-report-received",
        prior: { amount: 2, unit: "working-day", trigger: "evaluation-ended" },
      },
    },
    {
      id: "gr-43-2",
      article: "第四十三条第二款",
      topic: "deadline",
      appliesTo: ["procurement-result"],
      quote:
        "采购人或者采购代理机构应当自中标、成交供应商确定之日起2个工作日内，发出中标、成交通知书，并在省级以上人民政府财政部门指定的媒体上公告中标、成交结果，招标文件、竞争性谈判文件、询价通知书随中标、成交结果同时公告。",
      gloss:
        "The purchaser or the agency shall, within 2 working days from the day on which the winning or successful supplier is determined, issue the award or deal notice and announce the award or deal result in media designated by the finance department of a government at or above provincial level; the tender documents, competitive negotiation documents or price inquiry notice are announced together with the result.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 2,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "supplier-determined",
        togetherWith: ["procurement-documents"],
        channel: "designated-media",
      },
    },
    {
      id: "gr-43-3",
      article: "第四十三条第三款",
      topic: "catalogue",
      appliesTo: ["procurement-result"],
      quote:
        "中标、成交结果公告内容应当包括采购人和采购代理机构的名称、地址、联系方式，项目名称和项目编号，中标或者成交供应商名称、地址和中标或者成交金额，主要中标或者成交标的的名称、规格型号、数量、单价、服务要求以及评审专家名单。",
      gloss:
        "The announcement of the award or deal result shall contain the names, addresses and contact details of the purchaser and the agency, the project name and number, the name and address of the winning or successful supplier and the amount, the names, specifications, quantities, unit prices and service requirements of the main items, and the list of evaluation experts.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: [
          "purchaser",
          "agency",
          "projectName",
          "projectNumber",
          "supplierName",
          "supplierAddress",
          "amount",
          "items",
          "experts",
        ],
      },
    },
    {
      id: "gr-45",
      article: "第四十五条第二款",
      topic: "catalogue",
      appliesTo: ["acceptance-result"],
      quote:
        "政府向社会公众提供的公共服务项目，验收时应当邀请服务对象参与并出具意见，验收结果应当向社会公告。",
      gloss:
        "For public services that the government provides to the public, those served shall be invited to take part in acceptance and give their opinion, and the acceptance result shall be announced to the public.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish", trigger: "acceptance", direction: "after" },
    },
    {
      id: "gr-50",
      article: "第五十条",
      topic: "deadline",
      appliesTo: ["procurement-contract"],
      quote:
        "采购人应当自政府采购合同签订之日起2个工作日内，将政府采购合同在省级以上人民政府财政部门指定的媒体上公告，但政府采购合同中涉及国家秘密、商业秘密的内容除外。",
      gloss:
        "The purchaser shall, within 2 working days from the day on which the government procurement contract is signed, announce the contract in media designated by the finance department of a government at or above provincial level, except for content involving state secrets or trade secrets.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 2,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "contract-signed",
        channel: "designated-media",
        exceptions: ["state-secret", "trade-secret"],
      },
    },
    {
      id: "gr-52",
      article: "第五十二条",
      topic: "deadline",
      appliesTo: ["procurement-inquiry"],
      quote: "采购人或者采购代理机构应当在3个工作日内对供应商依法提出的询问作出答复。",
      gloss:
        "The purchaser or the agency shall answer, within 3 working days, enquiries lawfully made by suppliers.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "reply-within",
        amount: 3,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "inquiry-received",
      },
    },
    {
      id: "gr-53",
      article: "第五十三条",
      topic: "counting",
      appliesTo: ["procurement-challenge"],
      quote: "对中标或者成交结果提出质疑的，为中标或者成交结果公告期限届满之日。",
      gloss:
        "For a challenge to the award or deal result, it is the day on which the announcement period of the result expires.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "start-of-clock",
        start: "end of the result notice period",
        also: ["文件: receipt or end of document notice period", "过程: end of each step"],
      },
    },
    {
      id: "gr-58",
      article: "第五十八条第二款",
      topic: "deadline",
      appliesTo: ["complaint-decision"],
      quote: "财政部门对投诉事项作出的处理决定，应当在省级以上人民政府财政部门指定的媒体上公告。",
      gloss:
        "The finance department's decision on a complaint shall be announced in media designated by the finance department of a government at or above provincial level.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish", channel: "designated-media" },
    },
    {
      id: "gr-63",
      article: "第六十三条",
      topic: "blacklist",
      appliesTo: ["supplier"],
      quote:
        "各级人民政府财政部门和其他有关部门应当加强对参加政府采购活动的供应商、采购代理机构、评审专家的监督管理，对其不良行为予以记录，并纳入统一的信用信息平台。",
      gloss:
        "Finance departments of governments at all levels and the other departments concerned shall strengthen supervision of the suppliers, agencies and evaluation experts in government procurement, record their misconduct, and bring it into the unified credit information platform.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "record",
        channel: "credit-information-platform",
        subjects: ["supplier", "agency", "expert"],
      },
    },
    {
      id: "gr-73",
      article: "第七十三条",
      topic: "blacklist",
      appliesTo: ["complainant"],
      quote: "由财政部门列入不良行为记录名单，禁止其1至3年内参加政府采购活动。",
      gloss:
        "[A complainant that fabricates facts or provides false material] is entered by the finance department in the list of records of misconduct and barred from government procurement for 1 to 3 years.",
      force: "info",
      confidence: "quoted",
      rule: { type: "ban-term", min: 1, max: 3, cause: "fabricated facts or false material in a complaint" },
    },
  ],
);
