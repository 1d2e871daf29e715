import { defineInstrument } from "../internal/define-instrument.ts";

/** 关于全面推进政务公开工作的实施意见 */
export const gansuOpinion2016 = defineInstrument(
  {
    id: "gansu-opinion-2016",
    name: {
      zh: "关于全面推进政务公开工作的实施意见",
      en: "Implementing Opinions on Comprehensively Advancing Open Government (Gansu)",
    },
    documentNumber: null,
    rank: "local-document",
    effective: { from: "2016-01-01", to: null },
    confidence: { number: "quoted", dates: "memory" },
    note: {
      zh: "中共甘肃省委办公厅、甘肃省人民政府办公厅印发（2016年）；文号未见，起始日系占位。",
      en: "Issued by the general offices of the Gansu provincial Party committee and government (2016); number not seen, first day a placeholder.",
    },
  },
  { evidence: "copy of the text", source: "web copy of the Gansu opinion" },
  [
    {
      id: "gs-licence-fields",
      article: "（六）",
      topic: "catalogue",
      appliesTo: ["administrative-licence-result"],
      quote:
        "行政许可信息主要公示行政许可决定书文号、设定依据、项目名称、行政相对人名称及统一社会信用代码、审批部门、许可日期等内容。",
      gloss:
        "Public notices of administrative licences chiefly give the number of the licence decision, the basis on which the licence is established, the project name, the name and unified social credit code of the counterpart, the approving department, the date of the licence and so on.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: ["decisionNumber", "legalBasis", "itemName", "counterpartName", "uscc", "authority", "date"],
      },
      note: "主要公示 states the fields; the duty to publish, 应, stands in the sentence before",
    },
    {
      id: "gs-penalty-fields",
      article: "（六）",
      topic: "catalogue",
      appliesTo: ["administrative-penalty"],
      quote:
        "行政处罚信息主要公示行政处罚决定书文号、执法依据、案件名称、行政相对人名称及统一社会信用代码、处罚事由、作出处罚决定的部门、处罚结果、处罚日期、救济渠道等信息。",
      gloss:
        "Public notices of administrative penalties chiefly give the number of the penalty decision, the enforcement basis, the name of the case, the name and unified social credit code of the counterpart, the grounds, the deciding department, the penalty, its date, the remedies and other such information.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: [
          "decisionNumber",
          "enforcementBasis",
          "caseName",
          "counterpartName",
          "uscc",
          "cause",
          "authority",
          "result",
          "date",
          "remedies",
        ],
      },
      note: "主要公示 states the fields; the duty to publish, 应, stands in a sentence before",
    },
    {
      id: "gs-interpretation",
      article: "（十一）",
      topic: "deadline",
      appliesTo: ["policy-interpretation"],
      quote:
        "对于出台的重要政策，起草部门应将文件和解读方案一并报批，相关解读材料应于文件公开后3个工作日内在政府网站发布。",
      gloss:
        "For important policies issued, the drafting department shall submit the document and the plan for interpreting it for approval together, and the interpretation shall be published on the government website within 3 working days after the document is disclosed.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 3,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "document-published",
        channel: "government-website",
      },
    },
  ],
);
