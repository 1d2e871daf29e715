import { defineInstrument } from "../internal/define-instrument.ts";

/** 四川省矿业权出让网上交易规则 */
export const sichuanMiningOnline = defineInstrument(
  {
    id: "sichuan-mining-online",
    name: {
      zh: "四川省矿业权出让网上交易规则",
      en: "Sichuan Rules for Online Trading in the Grant of Mining Rights",
    },
    documentNumber: null,
    rank: "local-document",
    effective: { from: "2020-01-01", to: null },
    confidence: { number: "quoted", dates: "memory" },
    note: {
      zh: "发布机关：四川省自然资源厅等；文号未见。",
      en: "Issued by the Sichuan Department of Natural Resources and others; document number not seen.",
    },
  },
  { evidence: "press summary", source: "web page (press summary)" },
  [
    {
      id: "sz-mining",
      article: "（交易规则）",
      topic: "deadline",
      appliesTo: ["mining-right-grant-announcement", "mining-right-result"],
      quote: "矿业权交易机构应当在交易确认生效后5个工作日内对信息进行公示，公示期不得少于10个工作日。",
      gloss:
        "The mining rights trading institution shall put the information on public notice within 5 working days after the transaction confirmation takes effect; the public notice may not be shorter than 10 working days.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "publish-within",
        amount: 5,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "deal-confirmation-effective",
        publicity: { amount: 10, unit: "working-day", bound: "min" },
        also: [
          { case: "notice", amount: 20, unit: "working-day", direction: "before" },
          { case: "online listing", amount: 10, unit: "working-day", bound: "min" },
          { case: "sign confirmation", amount: 3, unit: "working-day", trigger: "next day of bidding end" },
        ],
      },
    },
  ],
);
