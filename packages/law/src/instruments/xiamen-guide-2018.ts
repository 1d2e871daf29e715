import { defineInstrument } from "../internal/define-instrument.ts";

/** 厦门产权交易中心公共资源配置信息公开指引（国有产权交易领域） */
export const xiamenGuide2018 = defineInstrument(
  {
    id: "xiamen-guide-2018",
    name: {
      zh: "厦门产权交易中心公共资源配置信息公开指引（国有产权交易领域）",
      en: "Xiamen Property Rights Exchange: Guide to Disclosing Public Resource Allocation Information (State-owned Property Rights)",
    },
    documentNumber: null,
    rank: "local-document",
    effective: { from: "2018-01-01", to: null },
    confidence: { number: "quoted", dates: "memory" },
    note: {
      zh: "依据厦府办〔2018〕91号；指引本身无文号。",
      en: "Made under 厦府办〔2018〕91号; the guide itself has no number.",
    },
  },
  { evidence: "copy of the text", source: "web page (厦门产权交易中心)" },
  [
    {
      id: "xm-resp",
      article: "三",
      topic: "responsibility",
      appliesTo: ["state-property-trading"],
      quote: "1、产权交易决策及批准信息（责任主体或公开部门：决策及批准机构）；",
      gloss:
        "1. The decision on and approval of a property rights transaction (responsible body or disclosing department: the deciding and approving body);",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "responsible-body",
        map: {
          "decision-and-approval": "deciding/approving body",
          "project-information": "transferor",
          "deal-notice": "transferor",
          "violations-and-penalties": "department that made the penalty decision",
        },
      },
    },
    {
      id: "xm-3-2",
      article: "四",
      topic: "deadline",
      appliesTo: ["state-property-trading"],
      quote:
        "信息公开责任主体（公开部门）自信息形成或变更之日起3个工作日内，按信息公开要求将电子文档和盖章的扫描件发送至中心指定邮箱。中心在收到需公开的信息后2个工作日内将相关信息上传至网站公开。",
      gloss:
        "The responsible body (disclosing department) sends the electronic document and a sealed scan to the centre's designated mailbox, as disclosure requires, within 3 working days from the day on which the information is formed or changed. The centre uploads the information to the website within 2 working days after receiving it.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "send-then-publish",
        amount: 3,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "information-formed-or-changed",
        next: { amount: 2, unit: "working-day", bound: "max", trigger: "received-by-exchange" },
      },
    },
  ],
);
