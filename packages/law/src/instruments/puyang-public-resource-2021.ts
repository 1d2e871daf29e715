import { defineInstrument } from "../internal/define-instrument.ts";

/** 濮阳市公共资源交易管理条例 */
export const puyangPublicResource2021 = defineInstrument(
  {
    id: "puyang-public-resource-2021",
    name: { zh: "濮阳市公共资源交易管理条例", en: "Puyang Regulation on Public Resource Trading" },
    documentNumber: null,
    rank: "local-regulation",
    effective: { from: "2021-10-01", to: null },
    confidence: { number: "quoted", dates: "quoted" },
    note: {
      zh: "濮阳市人民代表大会常务委员会通过。",
      en: "Adopted by the Standing Committee of the Puyang People's Congress.",
    },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 濮阳市公共资源交易管理条例(2021-09-01)",
  },
  [
    {
      id: "py-14",
      article: "第十四条",
      topic: "channel",
      appliesTo: ["trading-notice"],
      quote:
        "公共资源交易项目单位及其委托的中介机构应当在国家、省指定的媒介和市公共资源交易平台上发布交易公告、公示等交易信息，发布内容应当保持一致。",
      gloss:
        "The unit in charge of a public resource trading project and the intermediary it appoints shall publish transaction announcements, public notices and other transaction information in the media designated by the state and the province and on the city's public resource trading platform; the published content shall be the same.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: ["state-or-province designated media", "city trading platform"],
        consistency: true,
      },
    },
    {
      id: "py-18",
      article: "第十八条",
      topic: "catalogue",
      appliesTo: ["trading-result"],
      quote: "公示信息应当包括专家打分情况、否决投标原因以及异议、质疑和投诉渠道。",
      gloss:
        "The information on public notice shall include the experts' scores, the reasons for rejecting bids, and the channels for objections, challenges and complaints.",
      force: "must",
      confidence: "quoted",
      rule: { type: "required-fields", fields: ["expertScores", "rejectionReasons", "objectionChannels"] },
    },
  ],
);
