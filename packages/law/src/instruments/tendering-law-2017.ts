import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国招标投标法（2017年修正） */
export const tenderingLaw2017 = defineInstrument(
  {
    id: "tendering-law-2017",
    name: { zh: "中华人民共和国招标投标法（2017年修正）", en: "Tendering and Bidding Law (2017 amendment)" },
    documentNumber: "主席令第86号（2017）",
    rank: "law",
    effective: { from: "2017-12-28", to: null },
    confidence: { number: "memory", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 招标投标法(2017-12-27)",
  },
  [
    {
      id: "tl-16",
      article: "第十六条",
      topic: "channel",
      appliesTo: ["tender-notice"],
      quote: "依法必须进行招标的项目的招标公告，应当通过国家指定的报刊、信息网络或者其他媒介发布。",
      gloss:
        "The tender notice of a project that must by law be tendered shall be published in newspapers, information networks or other media designated by the state.",
      force: "must",
      confidence: "quoted",
      rule: { type: "channel", channels: ["designated-media"] },
    },
    {
      id: "tl-23",
      article: "第二十三条",
      topic: "deadline",
      appliesTo: ["tender-clarification"],
      quote:
        "招标人对已发出的招标文件进行必要的澄清或者修改的，应当在招标文件要求提交投标文件截止时间至少十五日前，以书面形式通知所有招标文件收受人。",
      gloss:
        "A tenderer that makes necessary clarifications of or amendments to tender documents already issued shall notify all recipients of the documents in writing at least fifteen days before the deadline for submitting bids stated in them.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "lead-time",
        amount: 15,
        unit: "day",
        bound: "min",
        direction: "before",
        trigger: "bid-deadline",
      },
    },
    {
      id: "tl-24",
      article: "第二十四条",
      topic: "deadline",
      appliesTo: ["bid-preparation"],
      quote:
        "依法必须进行招标的项目，自招标文件开始发出之日起至投标人提交投标文件截止之日止，最短不得少于二十日。",
      gloss:
        "For a project that must by law be tendered, the time from the day on which the tender documents are first issued to the deadline for submitting bids may not be shorter than twenty days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-interval",
        amount: 20,
        unit: "day",
        bound: "min",
        direction: "after",
        trigger: "tender-document-first-issued",
        end: "bid-deadline",
      },
      note: "natural days",
    },
    {
      id: "tl-days",
      article: "第二十四条",
      topic: "counting",
      appliesTo: ["engineering-tender"],
      quote: "最短不得少于二十日",
      gloss: "may not be shorter than twenty days",
      force: "info",
      confidence: "quoted",
      rule: { type: "unit" },
      note: "periods in the tendering law and regulation in “日” are natural days, only Art.61 of the regulation says 工作日",
    },
    {
      id: "tl-46",
      article: "第四十六条",
      topic: "deadline",
      appliesTo: ["contract-award"],
      quote: "招标人和中标人应当自中标通知书发出之日起三十日内，按照招标文件和中标人的投标文件订立书面合同。",
      gloss:
        "The tenderer and the winner shall conclude a written contract in accordance with the tender documents and the winner's bid within thirty days from the day on which the award notice is issued.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "act-within",
        amount: 30,
        unit: "day",
        bound: "max",
        direction: "after",
        trigger: "award-notice-sent",
      },
    },
    {
      id: "tl-47",
      article: "第四十七条",
      topic: "deadline",
      appliesTo: ["tender-report"],
      quote:
        "依法必须进行招标的项目，招标人应当自确定中标人之日起十五日内，向有关行政监督部门提交招标投标情况的书面报告。",
      gloss:
        "For a project that must by law be tendered, the tenderer shall submit a written report on the tendering to the administrative supervision department concerned within fifteen days from the day on which the winner is determined.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "act-within",
        amount: 15,
        unit: "day",
        bound: "max",
        direction: "after",
        trigger: "winner-determined",
      },
    },
    {
      id: "tl-50",
      article: "第五十条",
      topic: "blacklist",
      appliesTo: ["tender-agency"],
      quote: "情节严重的，禁止其一年至二年内代理依法必须进行招标的项目并予以公告",
      gloss:
        "In serious cases [the agency] is barred for one to two years from acting in projects that must by law be tendered, and this is announced.",
      force: "info",
      confidence: "quoted",
      rule: { type: "ban-term", min: 1, max: 2, published: true },
    },
    {
      id: "tl-53",
      article: "第五十三条",
      topic: "blacklist",
      appliesTo: ["bidder"],
      quote:
        "情节严重的，取消其一年至二年内参加依法必须进行招标的项目的投标资格并予以公告，直至由工商行政管理机关吊销营业执照",
      gloss:
        "In serious cases [the bidder] is disqualified for one to two years from bidding for projects that must by law be tendered, and this is announced, up to revocation of its business licence by the industry and commerce authority.",
      force: "info",
      confidence: "quoted",
      rule: { type: "ban-term", min: 1, max: 2, published: true },
      note: "collusion or bribery",
    },
    {
      id: "tl-54",
      article: "第五十四条",
      topic: "blacklist",
      appliesTo: ["bidder"],
      quote:
        "情节严重的，取消其一年至三年内参加依法必须进行招标的项目的投标资格并予以公告，直至由工商行政管理机关吊销营业执照。",
      gloss:
        "In serious cases [the bidder] is disqualified for one to three years from bidding for projects that must by law be tendered, and this is announced, up to revocation of its business licence by the industry and commerce authority.",
      force: "info",
      confidence: "quoted",
      rule: { type: "ban-term", min: 1, max: 3, published: true },
      note: "false bids, bids in another’s name",
    },
    {
      id: "tl-60",
      article: "第六十条",
      topic: "blacklist",
      appliesTo: ["winner"],
      quote:
        "中标人不按照与招标人订立的合同履行义务，情节严重的，取消其二年至五年内参加依法必须进行招标的项目的投标资格并予以公告",
      gloss:
        "A winner that does not perform its obligations under the contract concluded with the tenderer is, in serious cases, disqualified for two to five years from bidding for projects that must by law be tendered, and this is announced.",
      force: "info",
      confidence: "quoted",
      rule: { type: "ban-term", min: 2, max: 5, published: true },
    },
  ],
);
