import { defineInstrument } from "../internal/define-instrument.ts";

/** 财政部办公厅关于报送政府采购严重违法失信行为信息记录的通知 */
export const mof526 = defineInstrument(
  {
    id: "mof-526-2014",
    name: {
      zh: "财政部办公厅关于报送政府采购严重违法失信行为信息记录的通知",
      en: "Notice of the Ministry of Finance General Office on Reporting Records of Serious Violations and Dishonesty in Government Procurement",
    },
    documentNumber: "财办库〔2014〕526号",
    rank: "normative-document",
    effective: { from: "2014-12-01", to: null },
    confidence: { number: "quoted", dates: "memory" },
  },
  { evidence: "copy of the text", source: "web pages (djcpa; caigou2003)" },
  [
    {
      id: "m526-1",
      article: "一",
      topic: "blacklist",
      appliesTo: ["supplier", "procurement-agency"],
      quote:
        "供应商、采购代理机构在三年内受到财政部门作出下列情形之一的行政处罚，列入政府采购严重违法失信行为记录名单。",
      gloss:
        "A supplier or agency that within three years received one of the following administrative penalties from a finance department is entered in the list of records of serious violations and dishonesty in government procurement.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "list-cause",
        window: { amount: 3, unit: "year" },
        causes: [
          "三万元以上罚款",
          "一至三年内禁止参加政府采购活动",
          "一至三年内禁止代理政府采购业务",
          "撤销采购代理机构资格",
        ],
        decisionBody: "finance department",
      },
    },
    {
      id: "m526-2",
      article: "二",
      topic: "blacklist",
      appliesTo: ["supplier", "procurement-agency"],
      quote:
        "政府采购严重违法失信行为信息记录应包括以下主要内容：企业名称、企业地址、严重违法失信行为的具体情形、处罚结果、处罚依据、处罚日期和执法单位等。",
      gloss:
        "The information record of serious violations and dishonesty in government procurement shall include: the name of the enterprise, its address, the particulars of the conduct, the penalty, its basis, its date and the enforcing unit.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: [
          "enterpriseName",
          "enterpriseAddress",
          "conduct",
          "penaltyResult",
          "penaltyBasis",
          "penaltyDate",
          "enforcementBody",
        ],
      },
    },
    {
      id: "m526-term",
      article: "（公布期限）",
      topic: "blacklist",
      appliesTo: ["supplier", "procurement-agency"],
      quote: "信息公布期限一般为三年，处罚期限届满的，相关信息记录从专栏中予以删除。",
      gloss:
        "The information is as a rule made public for three years; when the term of the penalty expires, the record is deleted from the column.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "publication-term",
        amount: 3,
        unit: "year",
        usual: true,
        direction: "duration",
        removal: "when the penalty term expires",
      },
      evidence: "press report",
    },
  ],
);
