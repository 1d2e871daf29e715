import { defineInstrument } from "../internal/define-instrument.ts";

/** 政府采购信息发布管理办法 */
export const mofOrder101 = defineInstrument(
  {
    id: "mof-order-101-2019",
    name: {
      zh: "政府采购信息发布管理办法",
      en: "Measures for Publishing Government Procurement Information",
    },
    documentNumber: "财政部令第101号",
    rank: "departmental-rule",
    effective: { from: "2020-03-01", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source:
      "web copies (edufgk; lawzsw; uianet) and printed collection 《中华人民共和国招标投标法律法规全书》",
  },
  [
    {
      id: "o101-3",
      article: "第三条",
      topic: "catalogue",
      appliesTo: ["gov-procurement"],
      quote:
        "本办法所称政府采购信息，是指依照政府采购有关法律制度规定应予公开的公开招标公告、资格预审公告、单一来源采购公示、中标（成交）结果公告、政府采购合同公告等政府采购项目信息，以及投诉处理结果、监督检查处理结果、集中采购机构考核结果等政府采购监管信息。",
      gloss:
        "In these Measures government procurement information means project information that shall be disclosed under the provisions on government procurement, such as open tender notices, prequalification announcements, public notices of single-source procurement, announcements of award (deal) results and announcements of government procurement contracts, and supervision information such as the results of handling complaints, the results of supervisory inspections and the results of appraising centralised procurement agencies.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "scope",
        items: [
          "公开招标公告",
          "资格预审公告",
          "单一来源采购公示",
          "中标（成交）结果公告",
          "政府采购合同公告",
          "投诉处理结果",
          "监督检查处理结果",
          "集中采购机构考核结果",
        ],
      },
    },
    {
      id: "o101-channel",
      article: "第八条第一款",
      topic: "channel",
      appliesTo: ["gov-procurement"],
      quote:
        "中央预算单位政府采购信息应当在中国政府采购网发布，地方预算单位政府采购信息应当在所在行政区域的中国政府采购网省级分网发布。",
      gloss:
        "Government procurement information of central budget units shall be published on the China Government Procurement Website, and that of local budget units on the provincial sub-site of that website for their administrative area.",
      force: "must",
      confidence: "quoted",
      rule: { type: "channel", channels: ["中国政府采购网", "中国政府采购网省级分网"] },
      note: "order replaced 财政部令第19号 (2004-09-11 – 2020-02-29, from memory)",
    },
    {
      id: "o101-8-2",
      article: "第八条第二款",
      topic: "channel",
      appliesTo: ["gov-procurement"],
      quote: "除中国政府采购网及其省级分网以外，政府采购信息可以在省级以上财政部门指定的其他媒体同步发布。",
      gloss:
        "Besides the China Government Procurement Website and its provincial sub-sites, government procurement information may be published at the same time in other media designated by finance departments at or above provincial level.",
      force: "info",
      confidence: "quoted",
      rule: { type: "channel-optional", channels: ["省级以上财政部门指定的其他媒体"] },
    },
    {
      id: "o101-9",
      article: "第九条",
      topic: "responsibility",
      appliesTo: ["gov-procurement"],
      quote:
        "财政部门、采购人和其委托的采购代理机构（以下统称发布主体）应当对其提供的政府采购信息的真实性、准确性、合法性负责。",
      gloss:
        "The finance department, the purchaser and the agency it appoints (together “the publishing bodies”) shall answer for the truth, accuracy and legality of the government procurement information they provide.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "duty-split",
        provider: ["truth", "accuracy", "legality"],
        publisher: ["timeliness", "completeness"],
      },
    },
    {
      id: "o101-11",
      article: "第十一条第二款",
      topic: "counting",
      appliesTo: ["gov-procurement"],
      quote:
        "在不同媒体发布的同一政府采购信息内容、时间不一致的，以在中国政府采购网或者其省级分网发布的信息为准。同时在中国政府采购网和省级分网发布的，以在中国政府采购网上发布的信息为准。",
      gloss:
        "Where the content or the time of the same government procurement information differs between media, what is published on the China Government Procurement Website or its provincial sub-sites prevails. Where it is published both on that website and on a provincial sub-site, what is published on the China Government Procurement Website prevails.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "precedence",
        order: ["中国政府采购网", "中国政府采购网省级分网", "other designated media"],
        covers: ["content", "time"],
      },
    },
    {
      id: "o101-1day",
      article: "第十三条第二款",
      topic: "deadline",
      appliesTo: ["gov-procurement"],
      quote: "中国政府采购网或者其省级分网应当自收到政府采购信息起1个工作日内发布。",
      gloss:
        "The China Government Procurement Website or its provincial sub-site shall publish government procurement information within 1 working day of receiving it.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 1,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "received-by-platform",
        who: "platform",
      },
    },
    {
      id: "o101-14",
      article: "第十四条",
      topic: "channel",
      appliesTo: ["gov-procurement"],
      quote:
        "指定媒体应当加强安全防护，确保发布的政府采购信息不被篡改、不遗漏，不得擅自删除或者修改信息内容。",
      gloss:
        "Designated media shall strengthen security, ensure that published government procurement information is not tampered with and leaves nothing out, and may not delete or alter content on their own authority.",
      force: "must",
      confidence: "quoted",
      rule: { type: "integrity" },
    },
    {
      id: "o101-15",
      article: "第十五条",
      topic: "channel",
      appliesTo: ["gov-procurement"],
      quote: "指定媒体应当向发布主体免费提供信息发布服务，不得向市场主体和社会公众收取信息查阅费用。",
      gloss:
        "Designated media shall publish information for the publishing bodies free of charge, and may not charge market entities or the public for consulting it.",
      force: "must",
      confidence: "quoted",
      rule: { type: "free-of-charge" },
    },
  ],
);
