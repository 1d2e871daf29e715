import { defineInstrument } from "../internal/define-instrument.ts";

/** 政府采购质疑和投诉办法 */
export const mofOrder94 = defineInstrument(
  {
    id: "mof-order-94-2017",
    name: {
      zh: "政府采购质疑和投诉办法",
      en: "Measures for Challenges and Complaints in Government Procurement",
    },
    documentNumber: "财政部令第94号",
    rank: "departmental-rule",
    effective: { from: "2018-03-01", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source:
      "State Council Gazette 2018 No. 13, as quoted in the public repository PerryLink/dsh-protest-deadline",
  },
  [
    {
      id: "m94-10",
      article: "第十条",
      topic: "deadline",
      appliesTo: ["procurement-challenge"],
      quote: "可以在知道或者应知其权益受到损害之日起7个工作日内，以书面形式向采购人、采购代理机构提出质疑。",
      gloss:
        "[A supplier] may challenge the purchaser or the agency in writing within 7 working days from the day on which it knew or should have known that its rights and interests were harmed.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "challenge-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "knew-or-should-have-known",
      },
    },
    {
      id: "m94-13",
      article: "第十三条",
      topic: "deadline",
      appliesTo: ["procurement-challenge"],
      quote: "应当在收到质疑函后7个工作日内作出答复，并以书面形式通知质疑供应商和其他有关供应商。",
      gloss:
        "[The purchaser or the agency] shall reply within 7 working days after receiving the letter of challenge, and notify the challenging supplier and other suppliers concerned in writing.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "reply-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "challenge-received",
      },
    },
    {
      id: "m94-17",
      article: "第十七条",
      topic: "deadline",
      appliesTo: ["procurement-complaint"],
      quote: "可以在答复期满后15个工作日内向本办法第六条规定的财政部门提起投诉。",
      gloss:
        "[The challenging supplier] may complain to the finance department named in Article 6 of these Measures within 15 working days after the reply period expires.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "complain-within",
        amount: 15,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "reply-period-expired",
      },
    },
    {
      id: "m94-21",
      article: "第二十一条",
      topic: "deadline",
      appliesTo: ["procurement-complaint"],
      quote: "财政部门收到投诉书后，应当在5个工作日内进行审查",
      gloss: "After receiving a complaint, the finance department shall examine it within 5 working days",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "examine-within",
        amount: 5,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "complaint-received",
        notify: { amount: 8, unit: "working-day", trigger: "complaint-received" },
      },
    },
    {
      id: "m94-26",
      article: "第二十六条",
      topic: "deadline",
      appliesTo: ["procurement-complaint"],
      quote: "财政部门应当自收到投诉之日起30个工作日内，对投诉事项作出处理决定。",
      gloss:
        "The finance department shall decide on a complaint within 30 working days from the day on which it receives it.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "decide-within",
        amount: 30,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "complaint-received",
        excluded: ["检验", "检测", "鉴定", "专家评审", "补正材料"],
      },
    },
    {
      id: "m94-27",
      article: "第二十七条",
      topic: "counting",
      appliesTo: ["procurement-complaint"],
      quote:
        "财政部门处理投诉事项，需要检验、检测、鉴定、专家评审以及需要投诉人补正材料的，所需时间不计算在投诉处理期限内。",
      gloss:
        "Where, in handling a complaint, the finance department needs inspection, testing, appraisal or expert review, or needs the complainant to supplement material, the time needed is not counted in the period for handling the complaint.",
      force: "info",
      confidence: "quoted",
      rule: { type: "excluded-time", excluded: ["检验", "检测", "鉴定", "专家评审", "补正材料"] },
    },
    {
      id: "m94-42",
      article: "第四十二条",
      topic: "counting",
      appliesTo: ["procurement-challenge"],
      quote:
        "本办法规定的期间开始之日，不计算在期间内。期间届满的最后1日是节假日的，以节假日后的第1日为期间届满的日期。期间不包括在途时间，质疑和投诉文书在期满前交邮的，不算过期。",
      gloss:
        "The day on which a period under these Measures begins is not counted. Where the last day falls on a holiday, the first day after the holiday is the day of expiry. Time in transit is not included; a challenge or complaint posted before expiry is in time.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "start-day",
        excludeStartDay: true,
        roll: "first day after the holiday",
        excludes: ["time in the post"],
        postedBeforeExpiry: "in time",
      },
    },
  ],
);
