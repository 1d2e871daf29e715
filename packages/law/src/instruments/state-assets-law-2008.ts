import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国企业国有资产法 */
export const stateAssetsLaw2008 = defineInstrument(
  {
    id: "state-assets-law-2008",
    name: { zh: "中华人民共和国企业国有资产法", en: "Law on State-owned Assets of Enterprises" },
    documentNumber: "主席令第5号（2008）",
    rank: "law",
    effective: { from: "2009-05-01", to: null },
    confidence: { number: "memory", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 企业国有资产法(2008-10-28)",
  },
  [
    {
      id: "so-54",
      article: "第五十四条",
      topic: "channel",
      appliesTo: ["state-property-trading"],
      quote:
        "除按照国家规定可以直接协议转让的以外，国有资产转让应当在依法设立的产权交易场所公开进行。转让方应当如实披露有关信息，征集受让方",
      gloss:
        "Except where the state's provisions allow direct transfer by agreement, the transfer of state-owned assets shall be conducted openly in a lawfully established property rights exchange. The transferor shall truthfully disclose the relevant information and seek transferees",
      force: "must",
      confidence: "quoted",
      rule: { type: "channel", channels: ["property-rights-exchange"], responsible: "transferor" },
    },
    {
      id: "so-66",
      article: "第六十六条",
      topic: "catalogue",
      appliesTo: ["state-assets"],
      quote:
        "国务院和地方人民政府应当依法向社会公布国有资产状况和国有资产监督管理工作情况，接受社会公众的监督。",
      gloss:
        "The State Council and local governments shall make the state of state-owned assets and the work of supervising them public according to law, and accept supervision by the public.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish" },
    },
  ],
);
