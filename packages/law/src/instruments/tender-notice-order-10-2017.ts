import { defineInstrument } from "../internal/define-instrument.ts";

/** 招标公告和公示信息发布管理办法 */
export const tenderNoticeOrder10 = defineInstrument(
  {
    id: "tender-notice-order-10-2017",
    name: {
      zh: "招标公告和公示信息发布管理办法",
      en: "Measures for Publishing Tender Notices and Public-Notice Information",
    },
    documentNumber: "国家发展和改革委员会令第10号",
    rank: "departmental-rule",
    effective: { from: "2018-01-01", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source:
      "printed collection 《中华人民共和国招标投标法律法规全书》; web copies (llzfs; dacheng consulting) agree",
  },
  [
    {
      id: "o10-3",
      article: "第三条",
      topic: "privacy",
      appliesTo: ["tender-notice", "candidates-public-notice", "award-result"],
      quote:
        "除依法需要保密或者涉及商业秘密的内容外，应当按照公益服务、公开透明、高效便捷、集中共享的原则，依法向社会公开。",
      gloss:
        "[Tender notices and public-notice information], except for content that must by law be kept secret or involves trade secrets, shall be made public according to law on the principles of public service, openness and transparency, convenience and efficiency, and central sharing.",
      force: "must",
      confidence: "quoted",
      rule: { type: "exempt", grounds: ["legally-secret", "trade-secret"] },
    },
    {
      id: "o10-5",
      article: "第五条",
      topic: "catalogue",
      appliesTo: ["tender-notice", "prequalification-notice"],
      quote: "依法必须招标项目的资格预审公告和招标公告，应当载明以下内容：",
      gloss:
        "The prequalification announcement and the tender notice of a project that must by law be tendered shall state the following:",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: [
          "projectName",
          "content",
          "scope",
          "scale",
          "fundSource",
          "bidderQualification",
          "consortiumAllowed",
          "documentObtainTime",
          "documentObtainMethod",
          "submissionDeadline",
          "submissionMethod",
          "tendererName",
          "agentName",
          "address",
          "contact",
          "eTradingUrl",
        ],
        conditional: {
          eTradingUrl: "electronic tendering",
          documentObtainTime: "prequalification or tender document",
        },
        openEnded: "other content the law requires",
      },
    },
    {
      id: "o10-6",
      article: "第六条第一款",
      topic: "catalogue",
      appliesTo: ["candidates-public-notice"],
      quote:
        "依法必须招标项目的中标候选人公示应当载明以下内容：\n\n（一）中标候选人排序、名称、投标报价、质量、工期（交货期），以及评标情况；\n\n（二）中标候选人按照招标文件要求承诺的项目负责人姓名及其相关证书名称和编号；\n\n（三）中标候选人响应招标文件要求的资格能力条件；\n\n（四）提出异议的渠道和方式；\n\n（五）招标文件规定公示的其他内容。",
      gloss:
        "The public notice of the candidates of a project that must by law be tendered shall state: (1) the rank, name, bid price, quality and construction period (delivery period) of the candidates, and the bid evaluation; (2) the name of the project lead promised by each candidate as the tender documents require, with the names and numbers of the relevant certificates; (3) the qualifications and capabilities with which each candidate answers the tender documents; (4) the channels and ways of raising an objection; (5) other content that the tender documents require to be put on public notice.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: [
          "ranking",
          "name",
          "price",
          "quality",
          "period",
          "evaluation",
          "projectManager",
          "certificates",
          "qualification",
          "objectionChannel",
        ],
        itemsZh: [
          "中标候选人排序、名称、投标报价、质量、工期（交货期），以及评标情况",
          "中标候选人按照招标文件要求承诺的项目负责人姓名及其相关证书名称和编号",
          "中标候选人响应招标文件要求的资格能力条件",
          "提出异议的渠道和方式",
          "招标文件规定公示的其他内容",
        ],
        openEnded: "other content the tender document requires",
      },
    },
    {
      id: "o10-6-result",
      article: "第六条第二款",
      topic: "catalogue",
      appliesTo: ["award-result"],
      quote: "依法必须招标项目的中标结果公示应当载明中标人名称。",
      gloss:
        "The public notice of the award result of a project that must by law be tendered shall state the name of the winner.",
      force: "must",
      confidence: "quoted",
      rule: { type: "required-fields", fields: ["winnerName"] },
    },
    {
      id: "o10-8",
      article: "第八条",
      topic: "channel",
      appliesTo: ["tender-notice", "prequalification-notice", "candidates-public-notice", "award-result"],
      quote:
        "依法必须招标项目的招标公告和公示信息应当在“中国招标投标公共服务平台”或者项目所在地省级电子招标投标公共服务平台（以下统一简称“发布媒介”）发布。",
      gloss:
        "The tender notices and public-notice information of projects that must by law be tendered shall be published on the China Tendering and Bidding Public Service Platform or the provincial electronic tendering public service platform of the place of the project (together “the publishing media”).",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: ["中国招标投标公共服务平台", "项目所在地省级电子招标投标公共服务平台"],
      },
      note: "A purported full text in heavierthanlife/LocalAI (008_notice_publish_measures.md, 27 articles) was REJECTED; the genuine measure has 24 articles.",
    },
    {
      id: "o10-9",
      article: "第九条第一款",
      topic: "channel",
      appliesTo: ["tender-notice", "candidates-public-notice", "award-result"],
      quote: "对依法必须招标项目的招标公告和公示信息，发布媒介应当与相应的公共资源交易平台实现信息共享。",
      gloss:
        "For the tender notices and public-notice information of projects that must by law be tendered, the publishing media shall share information with the corresponding public resource trading platform.",
      force: "must",
      confidence: "quoted",
      rule: { type: "share-with", to: ["公共资源交易平台"] },
    },
    {
      id: "o10-11-12h",
      article: "第十一条第二款",
      topic: "deadline",
      appliesTo: ["tender-notice", "candidates-public-notice", "award-result"],
      quote:
        "按照电子招标投标有关数据规范要求交互招标公告和公示信息文本的，发布媒介应当自收到起12小时内发布。",
      gloss:
        "Where the text of a tender notice or public-notice information is delivered as the data rules for electronic tendering require, the publishing medium shall publish it within 12 hours of receiving it.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 12,
        unit: "hour",
        bound: "max",
        direction: "after",
        trigger: "received-by-medium-electronically",
        who: "publishing medium",
      },
    },
    {
      id: "o10-11-1wd",
      article: "第十一条第二款",
      topic: "deadline",
      appliesTo: ["tender-notice", "candidates-public-notice", "award-result"],
      quote: "发布媒介应当自核验确认起1个工作日内发布。核验确认最长不得超过3个工作日。",
      gloss:
        "The publishing medium shall publish within 1 working day of verification. Verification may take no longer than 3 working days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 1,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "verified-by-medium",
        who: "publishing medium",
        prior: { step: "verification", amount: 3, unit: "working-day", bound: "max" },
        condition: "submitted by e-mail, media, fax, paper, or typed in directly",
      },
    },
    {
      id: "o10-11-duty",
      article: "第十一条第三款",
      topic: "responsibility",
      appliesTo: ["tender-notice", "candidates-public-notice", "award-result"],
      quote:
        "招标人或其招标代理机构应当对其提供的招标公告和公示信息的真实性、准确性、合法性负责。发布媒介和电子招标投标交易平台应当对所发布的招标公告和公示信息的及时性、完整性负责。",
      gloss:
        "The tenderer or its tendering agency shall answer for the truth, accuracy and legality of the tender notices and public-notice information it provides. The publishing medium and the electronic tendering platform shall answer for the timeliness and completeness of what they publish.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "duty-split",
        provider: ["truth", "accuracy", "legality"],
        publisher: ["timeliness", "completeness"],
      },
    },
    {
      id: "o10-11-trace",
      article: "第十一条第四款",
      topic: "channel",
      appliesTo: ["tender-notice", "candidates-public-notice", "award-result"],
      quote:
        "发布媒介应当按照规定采取有效措施，确保发布招标公告和公示信息的数据电文不被篡改、不遗漏和至少10年内可追溯。",
      gloss:
        "The publishing media shall take effective measures as prescribed to ensure that the data messages of published tender notices and public-notice information are not tampered with, leave nothing out, and can be traced for at least 10 years.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "retention",
        amount: 10,
        unit: "year",
        bound: "min",
        direction: "duration",
        trigger: "published",
        also: ["tamper-proof", "nothing missing"],
      },
    },
    {
      id: "o10-12",
      article: "第十二条",
      topic: "channel",
      appliesTo: ["tender-notice", "candidates-public-notice"],
      quote:
        "发布媒介应当免费提供依法必须招标项目的招标公告和公示信息发布服务，并允许社会公众和市场主体免费、及时查阅前述招标公告和公示的完整信息。",
      gloss:
        "The publishing media shall publish the tender notices and public-notice information of projects that must by law be tendered free of charge, and let the public and market entities consult the complete information free of charge and in time.",
      force: "must",
      confidence: "quoted",
      rule: { type: "free-of-charge" },
    },
    {
      id: "o10-15-same",
      article: "第十五条第一款",
      topic: "channel",
      appliesTo: ["tender-notice", "candidates-public-notice", "award-result"],
      quote: "招标人或其招标代理机构也可以同步在其他媒介公开，并确保内容一致。",
      gloss:
        "The tenderer or its tendering agency may also disclose at the same time in other media, and ensures that the content is the same.",
      force: "info",
      confidence: "quoted",
      rule: { type: "same-content" },
    },
    {
      id: "o10-15",
      article: "第十五条第二款",
      topic: "channel",
      appliesTo: ["tender-notice", "candidates-public-notice"],
      quote:
        "其他媒介可以依法全文转载依法必须招标项目的招标公告和公示信息，但不得改变其内容，同时必须注明信息来源。",
      gloss:
        "Other media may lawfully reprint in full the tender notices and public-notice information of projects that must by law be tendered, but may not change the content and must name the source.",
      force: "must",
      confidence: "quoted",
      rule: { type: "reprint", conditions: ["full text", "unchanged", "source named"] },
    },
    {
      id: "o10-16",
      article: "第十六条",
      topic: "assessment",
      appliesTo: ["tender-notice", "candidates-public-notice"],
      quote: "招标人或其招标代理机构应当认真核查，及时处理，并将处理结果告知提出意见的潜在投标人或者投标人。",
      gloss:
        "The tenderer or its tendering agency shall check carefully, act in time, and tell the potential bidder or bidder that raised the matter of the outcome.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "correction-request",
        grounds: ["fields of Art.5 or 6 missing", "two media differ", "content unlawful"],
      },
    },
    {
      id: "o10-18",
      article: "第十八条",
      topic: "assessment",
      appliesTo: ["tender-notice"],
      quote:
        "（二）在不同媒介发布的同一招标项目的资格预审公告或者招标公告的内容不一致，影响潜在投标人申请资格预审或者投标；",
      gloss:
        "(2) the content of the prequalification announcement or tender notice of one project differs between media, affecting potential bidders in applying for prequalification or bidding;",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "violation",
        cases: [
          "not published on a designated medium",
          "media differ",
          "document-obtaining time unlawful",
          "unreasonable restriction",
        ],
        penalty: "Tendering Law Art.49, 51",
      },
    },
    {
      id: "o10-19",
      article: "第十九条",
      topic: "assessment",
      appliesTo: ["publishing-medium"],
      quote: "责令改正；情节严重的，可以处1万元以下罚款：",
      gloss: "ordered to correct; in serious cases, may be fined up to 10,000 yuan:",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "violation",
        cases: [
          "unlawful fees",
          "refusal to publish or exchange",
          "delay without cause",
          "omission or error by intent or gross negligence",
          "other",
        ],
        maxFineCny: 10000,
      },
    },
    {
      id: "o10-20",
      article: "第二十条",
      topic: "channel",
      appliesTo: ["tender-clarification", "tender-suspension", "tender-termination"],
      quote:
        "对依法必须招标项目的招标公告和公示信息进行澄清、修改，或者暂停、终止招标活动，采取公告形式向社会公布的，参照本办法执行。",
      gloss:
        "Where clarifications of or amendments to tender notices and public-notice information of projects that must by law be tendered, or the suspension or termination of the tendering, are made public by announcement, these Measures apply by reference.",
      force: "info",
      confidence: "quoted",
      rule: { type: "applies-by-analogy" },
    },
  ],
);
