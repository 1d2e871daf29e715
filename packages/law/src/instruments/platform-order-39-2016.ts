import { defineInstrument } from "../internal/define-instrument.ts";

/** 公共资源交易平台管理暂行办法 */
export const platformOrder39 = defineInstrument(
  {
    id: "platform-order-39-2016",
    name: {
      zh: "公共资源交易平台管理暂行办法",
      en: "Interim Measures for the Administration of Public Resource Trading Platforms",
    },
    documentNumber: "国家发展改革委等14部门令第39号",
    rank: "departmental-rule",
    effective: { from: "2016-08-01", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "printed collection 《中华人民共和国招标投标法律法规全书》; web copy of Art.45–48 agrees",
  },
  [
    {
      id: "p39-8",
      article: "第八条第一款",
      topic: "catalogue",
      appliesTo: ["all-items"],
      quote:
        "依法必须招标的工程建设项目招标投标、国有土地使用权和矿业权出让、国有产权交易、政府采购等应当纳入公共资源交易平台。",
      gloss:
        "Tendering for construction projects that must by law be tendered, the grant of state-owned land use rights and mining rights, state-owned property rights transactions, government procurement and the like shall be brought onto public resource trading platforms.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "scope",
        items: ["工程建设项目招标投标", "国有土地使用权出让", "矿业权出让", "国有产权交易", "政府采购"],
      },
    },
    {
      id: "p39-14",
      article: "第十四条",
      topic: "catalogue",
      appliesTo: ["platform-service"],
      quote:
        "公共资源交易平台的服务内容、服务流程、工作规范、收费标准和监督渠道应当按照法定要求确定，并通过公共资源交易电子服务系统向社会公布。",
      gloss:
        "The services, procedures, working rules, fees and supervision channels of a public resource trading platform shall be determined as the law requires and be made public through the electronic service system for public resource trading.",
      force: "must",
      confidence: "quoted",
      rule: { type: "must-publish", items: ["服务内容", "服务流程", "工作规范", "收费标准", "监督渠道"] },
    },
    {
      id: "p39-id",
      article: "第十六条第一款",
      topic: "channel",
      appliesTo: ["all-items"],
      quote:
        "公共资源交易平台应当将公共资源交易公告、资格审查结果、交易过程信息、成交信息、履约信息等，通过公共资源交易电子服务系统依法及时向社会公开。涉及国家秘密、商业秘密、个人隐私以及其他依法应当保密的信息除外。",
      gloss:
        "A public resource trading platform shall make transaction announcements, results of qualification review, transaction process information, deal information, performance information and the like public according to law and in time through the electronic service system for public resource trading, except for information involving state secrets, trade secrets or personal privacy and other information that by law shall be kept secret.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: ["公共资源交易电子服务系统"],
        items: ["交易公告", "资格审查结果", "交易过程信息", "成交信息", "履约信息"],
        exempt: ["state-secret", "trade-secret", "personal-privacy", "other lawful secrets"],
      },
    },
    {
      id: "p39-16-free",
      article: "第十六条第二款",
      topic: "channel",
      appliesTo: ["all-items"],
      quote: "公共资源交易平台应当无偿提供依法必须公开的信息。",
      gloss:
        "A public resource trading platform shall provide information that must by law be disclosed free of charge.",
      force: "must",
      confidence: "quoted",
      rule: { type: "free-of-charge" },
    },
    {
      id: "p39-21",
      article: "第二十一条",
      topic: "deadline",
      appliesTo: [
        "administrative-licence-result",
        "administrative-penalty",
        "credit-reward-and-sanction",
        "qualification",
        "project-approval",
      ],
      quote:
        "各级行政监督管理部门应当将公共资源交易活动当事人资质资格、信用奖惩、项目审批和违法违规处罚等信息，自作出行政决定之日起7个工作日内上网公开，并通过相关电子监管系统交换至公共资源交易电子服务系统。",
      gloss:
        "Administrative supervision departments at all levels shall disclose online information on the qualifications, credit rewards and sanctions, project approvals and penalties for violations of parties to public resource transactions within 7 working days from the day on which the administrative decision is made, and exchange it through the relevant electronic supervision systems to the electronic service system for public resource trading.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "administrative-decision-made",
        next: "exchange to the electronic service system",
      },
      note: "departmental rule behind the 7 working days of 97号文; also covers project approvals and qualifications",
    },
    {
      id: "p39-22",
      article: "第二十二条",
      topic: "identifier",
      appliesTo: ["uscc", "credit-record"],
      quote:
        "各级公共资源交易平台应当依托统一的社会信用代码，记录公共资源交易过程中产生的市场主体和专家信用信息",
      gloss:
        "Public resource trading platforms at all levels shall record, by the unified social credit code, the credit information of market entities and experts that arises in public resource trading.",
      force: "must",
      confidence: "quoted",
      rule: { type: "key", key: "uscc" },
    },
    {
      id: "p39-28",
      article: "第二十八条",
      topic: "privacy",
      appliesTo: ["all-items"],
      quote:
        "公共资源交易平台和有关行政监督管理部门在公共资源交易数据采集、汇总、传输、存储、公开、使用过程中，应加强数据安全管理。涉密数据的管理，按照有关法律规定执行。",
      gloss:
        "Public resource trading platforms and the administrative supervision departments concerned shall strengthen data security in collecting, gathering, transmitting, storing, disclosing and using public resource trading data. Classified data are managed under the relevant laws.",
      force: "must",
      confidence: "quoted",
      rule: { type: "data-security" },
    },
    {
      id: "p39-41",
      article: "第四十一条",
      topic: "assessment",
      appliesTo: ["platform-service"],
      quote:
        "公共资源交易平台运行服务机构未按照本办法规定在公共资源交易电子服务系统公开、交换、共享信息的，由政府有关部门责令限期改正。",
      gloss:
        "Where the body that runs a public resource trading platform fails to disclose, exchange or share information in the electronic service system as these Measures provide, the government department concerned orders it to correct within a set time.",
      force: "info",
      confidence: "quoted",
      rule: { type: "violation", penalty: ["order to correct", "discipline", "notice of criticism"] },
    },
  ],
);
