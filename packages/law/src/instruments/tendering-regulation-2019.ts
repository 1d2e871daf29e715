import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国招标投标法实施条例（2019年修订） */
export const tenderingRegulation2019 = defineInstrument(
  {
    id: "tendering-regulation-2019",
    name: {
      zh: "中华人民共和国招标投标法实施条例（2019年修订）",
      en: "Implementing Regulation of the Tendering and Bidding Law (2019 revision)",
    },
    documentNumber: "国务院令第613号，2019修订第709号",
    rank: "administrative-regulation",
    effective: { from: "2012-02-01", to: null },
    confidence: { number: "memory", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 招标投标法实施条例(2019-03-02)",
  },
  [
    {
      id: "tr-15",
      article: "第十五条",
      topic: "channel",
      appliesTo: ["tender-notice"],
      quote:
        "依法必须进行招标的项目的资格预审公告和招标公告，应当在国务院发展改革部门依法指定的媒介发布。在不同媒介发布的同一招标项目的资格预审公告或者招标公告的内容应当一致。",
      gloss:
        "The prequalification announcement and the tender notice of a project that must by law be tendered shall be published in media lawfully designated by the development and reform department of the State Council. The content of the prequalification announcement or tender notice of one project shall be the same in every medium in which it is published.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: ["ndrc-designated-media"],
        consistency: "same content in every medium",
      },
    },
    {
      id: "tr-16",
      article: "第十六条",
      topic: "deadline",
      appliesTo: ["tender-document-sale"],
      quote: "资格预审文件或者招标文件的发售期不得少于5日。",
      gloss:
        "The sale period of prequalification documents or tender documents may not be shorter than 5 days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-period",
        amount: 5,
        unit: "day",
        bound: "min",
        direction: "duration",
        trigger: "document-sale-start",
      },
    },
    {
      id: "tr-17",
      article: "第十七条",
      topic: "deadline",
      appliesTo: ["prequalification"],
      quote: "依法必须进行招标的项目提交资格预审申请文件的时间，自资格预审文件停止发售之日起不得少于5日。",
      gloss:
        "For a project that must by law be tendered, the time for submitting prequalification applications may not be shorter than 5 days from the day on which the sale of the prequalification documents stops.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "min-interval",
        amount: 5,
        unit: "day",
        bound: "min",
        direction: "after",
        trigger: "prequalification-sale-ends",
      },
    },
    {
      id: "tr-21",
      article: "第二十一条",
      topic: "deadline",
      appliesTo: ["tender-clarification"],
      quote:
        "招标人应当在提交资格预审申请文件截止时间至少3日前，或者投标截止时间至少15日前，以书面形式通知所有获取资格预审文件或者招标文件的潜在投标人；不足3日或者15日的，招标人应当顺延提交资格预审申请文件或者投标文件的截止时间。",
      gloss:
        "The tenderer shall notify all potential bidders that have obtained the prequalification documents or tender documents in writing at least 3 days before the deadline for prequalification applications, or at least 15 days before the bid deadline; where fewer than 3 or 15 days remain, the tenderer shall postpone the deadline.",
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
      id: "tr-22",
      article: "第二十二条",
      topic: "deadline",
      appliesTo: ["tender-document-objection"],
      quote:
        "应当在提交资格预审申请文件截止时间2日前提出；对招标文件有异议的，应当在投标截止时间10日前提出。招标人应当自收到异议之日起3日内作出答复；作出答复前，应当暂停招标投标活动。",
      gloss:
        "[An objection to the prequalification documents] shall be raised 2 days before the deadline for prequalification applications; an objection to the tender documents shall be raised 10 days before the bid deadline. The tenderer shall reply within 3 days from the day on which it receives the objection, and shall suspend the tendering until it has replied.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "objection-window",
        amount: 10,
        unit: "day",
        bound: "min",
        direction: "before",
        trigger: "bid-deadline",
        alt: { amount: 2, unit: "day", trigger: "prequalification-deadline" },
        reply: { amount: 3, unit: "day", trigger: "objection-received", suspends: true },
      },
    },
    {
      id: "tr-31",
      article: "第三十一条",
      topic: "deadline",
      appliesTo: ["tender-termination"],
      quote:
        "招标人终止招标的，应当及时发布公告，或者以书面形式通知被邀请的或者已经获取资格预审文件、招标文件的潜在投标人。",
      gloss:
        "A tenderer that terminates the tendering shall publish an announcement in time, or notify in writing the potential bidders invited or that have already obtained the prequalification or tender documents.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish-promptly", trigger: "tender-terminated", direction: "after" },
    },
    {
      id: "tr-54-publish",
      article: "第五十四条第一款",
      topic: "deadline",
      appliesTo: ["candidates-public-notice"],
      quote: "依法必须进行招标的项目，招标人应当自收到评标报告之日起3日内公示中标候选人，公示期不得少于3日。",
      gloss:
        "For a project that must by law be tendered, the tenderer shall put the candidates on public notice within 3 days from the day on which it receives the bid evaluation report; the public notice may not be shorter than 3 days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 3,
        unit: "day",
        bound: "max",
        direction: "after",
        trigger: "evaluation-report-received",
        publicity: { amount: 3, unit: "day", bound: "min" },
      },
      note: "natural days, not working days",
    },
    {
      id: "tr-54-objection",
      article: "第五十四条第二款",
      topic: "deadline",
      appliesTo: ["candidates-objection"],
      quote:
        "应当在中标候选人公示期间提出。招标人应当自收到异议之日起3日内作出答复；作出答复前，应当暂停招标投标活动。",
      gloss:
        "[An objection to the evaluation result] shall be raised while the candidates are on public notice. The tenderer shall reply within 3 days from the day on which it receives the objection, and shall suspend the tendering until it has replied.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "reply-within",
        amount: 3,
        unit: "day",
        bound: "max",
        direction: "after",
        trigger: "objection-received",
        suspends: true,
        window: "publicity-period",
      },
    },
    {
      id: "tr-57",
      article: "第五十七条",
      topic: "deadline",
      appliesTo: ["bid-bond-refund"],
      quote: "招标人最迟应当在书面合同签订后5日内向中标人和未中标的投标人退还投标保证金及银行同期存款利息。",
      gloss:
        "The tenderer shall return the bid bond with bank deposit interest for the same period to the winner and the unsuccessful bidders no later than 5 days after the written contract is signed.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "act-within",
        amount: 5,
        unit: "day",
        bound: "max",
        direction: "after",
        trigger: "contract-signed",
      },
    },
    {
      id: "tr-60",
      article: "第六十条",
      topic: "deadline",
      appliesTo: ["tender-complaint"],
      quote: "可以自知道或者应当知道之日起10日内向有关行政监督部门投诉。",
      gloss:
        "[A bidder or other interested party] may complain to the administrative supervision department concerned within 10 days from the day on which it knew or should have known.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "complain-within",
        amount: 10,
        unit: "day",
        bound: "max",
        direction: "after",
        trigger: "knew-or-should-have-known",
      },
    },
    {
      id: "tr-61",
      article: "第六十一条",
      topic: "deadline",
      appliesTo: ["tender-complaint"],
      quote:
        "行政监督部门应当自收到投诉之日起3个工作日内决定是否受理投诉，并自受理投诉之日起30个工作日内作出书面处理决定；需要检验、检测、鉴定、专家评审的，所需时间不计算在内。",
      gloss:
        "The administrative supervision department shall decide whether to accept a complaint within 3 working days from the day on which it receives it, and make a written decision within 30 working days from the day on which it accepts it; time needed for inspection, testing, appraisal or expert review is not counted.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "decide-within",
        amount: 30,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "complaint-accepted",
        acceptance: { amount: 3, unit: "working-day", trigger: "complaint-received" },
        excluded: ["inspection", "testing", "appraisal", "expert-review"],
      },
    },
    {
      id: "tr-78",
      article: "第七十八条",
      topic: "blacklist",
      appliesTo: ["tender-parties"],
      quote:
        "国家建立招标投标信用制度。有关行政监督部门应当依法公告对招标人、招标代理机构、投标人、评标委员会成员等当事人违法行为的行政处理决定。",
      gloss:
        "The state sets up a credit system for tendering and bidding. The administrative supervision departments concerned shall announce according to law their administrative decisions on violations by tenderers, tendering agencies, bidders, members of bid evaluation committees and other parties.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-decisions",
        subjects: ["招标人", "招标代理机构", "投标人", "评标委员会成员"],
        by: "administrative supervision department",
      },
    },
  ],
);
