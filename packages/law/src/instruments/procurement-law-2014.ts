import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国政府采购法（2014年修正） */
export const procurementLaw2014 = defineInstrument(
  {
    id: "procurement-law-2014",
    name: { zh: "中华人民共和国政府采购法（2014年修正）", en: "Government Procurement Law (2014 amendment)" },
    documentNumber: "主席令第14号（2014）",
    rank: "law",
    effective: { from: "2014-08-31", to: null },
    confidence: { number: "memory", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 政府采购法(2014-08-31)",
  },
  [
    {
      id: "gl-11",
      article: "第十一条",
      topic: "channel",
      appliesTo: ["gov-procurement"],
      quote: "政府采购的信息应当在政府采购监督管理部门指定的媒体上及时向社会公开发布，但涉及商业秘密的除外。",
      gloss:
        "Government procurement information shall be made public in time in media designated by the government procurement supervision department, except where trade secrets are involved.",
      force: "must",
      confidence: "quoted",
      rule: { type: "channel", channels: ["mof-designated-media"], exceptions: ["trade-secret"] },
    },
    {
      id: "gl-35",
      article: "第三十五条",
      topic: "deadline",
      appliesTo: ["procurement-bid-preparation"],
      quote:
        "货物和服务项目实行招标方式采购的，自招标文件开始发出之日起至投标人提交投标文件截止之日止，不得少于二十日。",
      gloss:
        "Where goods and services are procured by tendering, the time from the day on which the tender documents are first issued to the deadline for submitting bids may not be shorter than twenty days.",
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
    },
    {
      id: "gl-46",
      article: "第四十六条",
      topic: "deadline",
      appliesTo: ["procurement-contract"],
      quote:
        "采购人与中标、成交供应商应当在中标、成交通知书发出之日起三十日内，按照采购文件确定的事项签订政府采购合同。",
      gloss:
        "The purchaser and the winning or successful supplier shall sign the government procurement contract on the matters fixed in the procurement documents within thirty days from the day on which the award or deal notice is issued.",
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
      id: "gl-47",
      article: "第四十七条",
      topic: "deadline",
      appliesTo: ["procurement-contract-filing"],
      quote:
        "政府采购项目的采购合同自签订之日起七个工作日内，采购人应当将合同副本报同级政府采购监督管理部门和有关部门备案。",
      gloss:
        "Within seven working days from the day on which the contract of a government procurement project is signed, the purchaser shall file a copy with the government procurement supervision department at the same level and the departments concerned.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "file-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "contract-signed",
      },
    },
    {
      id: "gl-52",
      article: "第五十二条",
      topic: "deadline",
      appliesTo: ["procurement-challenge"],
      quote: "可以在知道或者应知其权益受到损害之日起七个工作日内，以书面形式向采购人提出质疑。",
      gloss:
        "[A supplier] may challenge the purchaser in writing within seven working days from the day on which it knew or should have known that its rights and interests were harmed.",
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
      id: "gl-53",
      article: "第五十三条",
      topic: "deadline",
      appliesTo: ["procurement-challenge"],
      quote:
        "采购人应当在收到供应商的书面质疑后七个工作日内作出答复，并以书面形式通知质疑供应商和其他有关供应商，但答复的内容不得涉及商业秘密。",
      gloss:
        "The purchaser shall reply within seven working days after receiving the supplier's written challenge, and notify the challenging supplier and other suppliers concerned in writing; the reply may not involve trade secrets.",
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
      id: "gl-55",
      article: "第五十五条",
      topic: "deadline",
      appliesTo: ["procurement-complaint"],
      quote: "可以在答复期满后十五个工作日内向同级政府采购监督管理部门投诉。",
      gloss:
        "[The challenging supplier] may complain to the government procurement supervision department at the same level within fifteen working days after the reply period expires.",
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
      note: "starts at expiry of the reply period, not at the reply",
    },
    {
      id: "gl-56",
      article: "第五十六条",
      topic: "deadline",
      appliesTo: ["procurement-complaint"],
      quote: "政府采购监督管理部门应当在收到投诉后三十个工作日内，对投诉事项作出处理决定",
      gloss:
        "The government procurement supervision department shall decide on a complaint within thirty working days after receiving it.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "decide-within",
        amount: 30,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "complaint-received",
      },
    },
    {
      id: "gl-63",
      article: "第六十三条",
      topic: "catalogue",
      appliesTo: ["gov-procurement"],
      quote: "采用本法规定的采购方式的，采购人在采购活动完成后，应当将采购结果予以公布。",
      gloss:
        "Where a method of procurement under this Law is used, the purchaser shall make the procurement result public after the procurement is completed.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish", trigger: "procurement-completed", direction: "after" },
    },
    {
      id: "gl-66",
      article: "第六十六条",
      topic: "catalogue",
      appliesTo: ["central-procurement-agency-assessment"],
      quote:
        "政府采购监督管理部门应当对集中采购机构的采购价格、节约资金效果、服务质量、信誉状况、有无违法行为等事项进行考核，并定期如实公布考核结果。",
      gloss:
        "The government procurement supervision department shall appraise centralised procurement agencies on procurement prices, savings, quality of service, reputation, any violations and other matters, and regularly and truthfully make the results of the appraisal public.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish-periodically" },
    },
    {
      id: "gl-77",
      article: "第七十七条",
      topic: "blacklist",
      appliesTo: ["supplier"],
      quote:
        "处以采购金额千分之五以上千分之十以下的罚款，列入不良行为记录名单，在一至三年内禁止参加政府采购活动",
      gloss:
        "[The supplier] is fined between 0.5 and 1 per cent of the procurement amount, entered in the list of records of misconduct, and barred from government procurement for one to three years.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "ban-term",
        min: 1,
        max: 3,
        list: "不良行为记录名单",
        causes: [
          "虚假材料谋取中标、成交",
          "不正当手段诋毁、排挤其他供应商",
          "恶意串通",
          "行贿或不正当利益",
          "采购过程中协商谈判",
          "拒绝监督检查或提供虚假情况",
        ],
      },
    },
    {
      id: "gl-78",
      article: "第七十八条",
      topic: "blacklist",
      appliesTo: ["procurement-agency"],
      quote: "可以在一至三年内禁止其代理政府采购业务",
      gloss: "[The agency] may be barred for one to three years from acting in government procurement.",
      force: "info",
      confidence: "quoted",
      rule: { type: "ban-term", min: 1, max: 3 },
    },
  ],
);
