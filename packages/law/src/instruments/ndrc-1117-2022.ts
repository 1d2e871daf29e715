import { defineInstrument } from "../internal/define-instrument.ts";

/** 国家发展改革委等部门关于严格执行招标投标法规制度进一步规范招标投标主体行为的若干意见 */
export const ndrc1117 = defineInstrument(
  {
    id: "ndrc-1117-2022",
    name: {
      zh: "国家发展改革委等部门关于严格执行招标投标法规制度进一步规范招标投标主体行为的若干意见",
      en: "Opinions of the NDRC and Other Departments on Strictly Enforcing the Tendering Rules and Further Regulating the Conduct of Parties to Tendering",
    },
    documentNumber: "发改法规规〔2022〕1117号",
    rank: "normative-document",
    effective: { from: "2022-09-01", to: "2027-08-31" },
    confidence: { number: "quoted", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "copy extracted from the NDRC website (public repository heavierthanlife/LocalAI)",
  },
  [
    {
      id: "n1117-2",
      article: "（二）",
      topic: "deadline",
      appliesTo: ["tender-exemption"],
      quote: "除涉及国家秘密或者商业秘密的外，应当在实施采购前公示具体理由和法律法规依据。",
      gloss:
        "Except where state secrets or trade secrets are involved, the concrete reasons and the legal basis shall be put on public notice before the procurement is carried out.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish-before", trigger: "procurement-carried-out", direction: "before" },
    },
    {
      id: "n1117-7",
      article: "（七）",
      topic: "deadline",
      appliesTo: ["contract-formation"],
      quote:
        "依法必须招标项目的招标人应当按照《公共资源交易领域基层政务公开标准指引》要求，及时主动公开合同订立信息，并积极推进合同履行及变更信息公开。",
      gloss:
        "The tenderer of a project that must by law be tendered shall, as the Guide to Grass-roots Open Government Standards in Public Resource Trading requires, proactively disclose in time the formation of the contract, and actively advance disclosure of contract performance and changes.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish-promptly", trigger: "contract-formed", direction: "after" },
    },
    {
      id: "n1117-18",
      article: "（十八）",
      topic: "deadline",
      appliesTo: ["tender-complaint-decision"],
      quote:
        "各地行政监督部门要按照职责分工，畅通投诉渠道，依法处理招标投标违法行为投诉，投诉处理结果反馈当事人的同时按规定向社会公开，接受社会监督；",
      gloss:
        "Administrative supervision departments everywhere shall, within their duties, keep complaint channels open and deal according to law with complaints about violations in tendering and bidding; the outcome of a complaint is made public as prescribed at the same time as it is sent to the party, and supervision by society accepted;",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish-simultaneously", trigger: "result-sent-to-party", direction: "after" },
    },
    {
      id: "n1117-20",
      article: "（二十）",
      topic: "channel",
      appliesTo: ["administrative-penalty(tender)"],
      quote:
        "严格执行具有一定社会影响的行政处罚决定依法公开的规定，并及时推送至全国信用信息共享平台和公共资源交易平台，同步通过“信用中国”网站依法公示。",
      gloss:
        "Strictly apply the provision that administrative penalty decisions with a certain social impact are disclosed according to law, send them in time to the National Credit Information Sharing Platform and the public resource trading platforms, and at the same time put them on public notice through the Credit China website according to law.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: [
          "national-credit-information-platform",
          "public-resource-trading-platform",
          "credit-china",
        ],
      },
    },
  ],
);
