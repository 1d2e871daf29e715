import { defineInstrument } from "../internal/define-instrument.ts";

/** 政府采购货物和服务招标投标管理办法 */
export const mofOrder87 = defineInstrument(
  {
    id: "mof-order-87-2017",
    name: {
      zh: "政府采购货物和服务招标投标管理办法",
      en: "Measures for Tendering of Goods and Services in Government Procurement",
    },
    documentNumber: "财政部令第87号",
    rank: "departmental-rule",
    effective: { from: "2017-10-01", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "copy extracted from the Beijing government portal (public repository heavierthanlife/LocalAI)",
  },
  [
    {
      id: "m87-16",
      article: "第十六条",
      topic: "deadline",
      appliesTo: ["procurement-notice", "prequalification-notice"],
      quote:
        "招标公告、资格预审公告的公告期限为5个工作日。公告内容应当以省级以上财政部门指定媒体发布的公告为准。公告期限自省级以上财政部门指定媒体最先发布公告之日起算。",
      gloss:
        "The announcement period of tender notices and prequalification announcements is 5 working days. The content published in the media designated by a finance department at or above provincial level shall prevail. The announcement period runs from the day on which the announcement is first published in those media.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "notice-period",
        amount: 5,
        unit: "working-day",
        bound: "exact",
        direction: "duration",
        trigger: "first-published-on-designated-media",
      },
      note: "“自…之日起算” read with Art.85: the publication day is not counted; check local practice",
    },
    {
      id: "m87-18",
      article: "第十八条",
      topic: "deadline",
      appliesTo: ["tender-document"],
      quote: "提供期限自招标公告、资格预审公告发布之日起计算不得少于5个工作日。",
      gloss:
        "The period of provision may not be shorter than 5 working days, counted from the day on which the tender notice or prequalification announcement is published.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-period",
        amount: 5,
        unit: "working-day",
        bound: "min",
        direction: "after",
        trigger: "notice-published",
      },
    },
    {
      id: "m87-27",
      article: "第二十七条",
      topic: "deadline",
      appliesTo: ["tender-clarification"],
      quote:
        "应当在投标截止时间至少15日前，以书面形式通知所有获取招标文件的潜在投标人；不足15日的，采购人或者采购代理机构应当顺延提交投标文件的截止时间。",
      gloss:
        "[The purchaser or the agency] shall notify all potential bidders that have obtained the tender documents in writing at least 15 days before the bid deadline; where fewer than 15 days remain, it shall postpone the deadline.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "lead-time",
        amount: 15,
        unit: "day",
        bound: "min",
        direction: "before",
        trigger: "bid-deadline",
        alt: { amount: 3, unit: "day", trigger: "prequalification-deadline" },
      },
    },
    {
      id: "m87-47",
      article: "第四十七条",
      topic: "privacy",
      appliesTo: ["evaluation-committee"],
      quote: "评标委员会成员名单在评标结果公告前应当保密。",
      gloss:
        "The list of members of the bid evaluation committee shall be kept confidential until the evaluation result is announced.",
      force: "must",
      confidence: "quoted",
      rule: { type: "confidential-until", until: "result-notice" },
    },
    {
      id: "m87-68",
      article: "第六十八条",
      topic: "deadline",
      appliesTo: ["award-decision"],
      quote: "采购人应当自收到评标报告之日起5个工作日内，在评标报告确定的中标候选人名单中按顺序确定中标人。",
      gloss:
        "The purchaser shall, within 5 working days from the day on which it receives the bid evaluation report, determine the winner in order from the list of candidates in the report.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "decide-within",
        amount: 5,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "evaluation-report-received",
      },
    },
    {
      id: "m87-69",
      article: "第六十九条",
      topic: "deadline",
      appliesTo: ["procurement-result"],
      quote:
        "采购人或者采购代理机构应当自中标人确定之日起2个工作日内，在省级以上财政部门指定的媒体上公告中标结果，招标文件应当随中标结果同时公告。",
      gloss:
        "The purchaser or the agency shall announce the award result in media designated by a finance department at or above provincial level within 2 working days from the day on which the winner is determined; the tender documents shall be announced together with the result.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 2,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "winner-determined",
      },
    },
    {
      id: "m87-69-period",
      article: "第六十九条第三款",
      topic: "deadline",
      appliesTo: ["procurement-result"],
      quote: "中标公告期限为1个工作日。",
      gloss: "The award announcement period is 1 working day.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "notice-period",
        amount: 1,
        unit: "working-day",
        bound: "exact",
        direction: "duration",
        trigger: "published",
      },
    },
    {
      id: "m87-71",
      article: "第七十一条",
      topic: "deadline",
      appliesTo: ["procurement-contract"],
      quote:
        "采购人应当自中标通知书发出之日起30日内，按照招标文件和中标人投标文件的规定，与中标人签订书面合同。",
      gloss:
        "The purchaser shall sign a written contract with the winner, in accordance with the tender documents and the winner's bid, within 30 days from the day on which the award notice is issued.",
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
      id: "m87-85",
      article: "第八十五条",
      topic: "counting",
      appliesTo: ["gov-procurement"],
      quote:
        "本办法规定按日计算期间的，开始当天不计入，从次日开始计算。期限的最后一日是国家法定节假日的，顺延到节假日后的次日为期限的最后一日。",
      gloss:
        "Where these Measures reckon a period in days, the day on which it begins is not counted; it runs from the next day. Where the last day of a period is a national statutory holiday, it is moved to the day after the holiday.",
      force: "info",
      confidence: "quoted",
      rule: { type: "start-day", excludeStartDay: true, roll: "day after the holiday" },
    },
    {
      id: "m87-86",
      article: "第八十六条",
      topic: "counting",
      appliesTo: ["gov-procurement"],
      quote: "本办法所称的“以上”、“以下”、“内”、“以内”，包括本数；所称的“不足”，不包括本数。",
      gloss:
        "In these Measures “or more”, “or less”, “in” and “within” include the number itself; “less than” does not.",
      force: "info",
      confidence: "quoted",
      rule: { type: "inclusive", inclusive: ["以上", "以下", "内", "以内"], exclusive: ["不足"] },
    },
  ],
);
