import { defineInstrument } from "../internal/define-instrument.ts";

/** 国务院办公厅关于推进公共资源配置领域政府信息公开的意见 */
export const opinion97 = defineInstrument(
  {
    id: "opinion-97-2017",
    name: {
      zh: "国务院办公厅关于推进公共资源配置领域政府信息公开的意见",
      en: "Opinions of the General Office of the State Council on Advancing the Disclosure of Government Information in Public Resource Allocation",
    },
    documentNumber: "国办发〔2017〕97号",
    rank: "normative-document",
    effective: { from: "2017-12-19", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  { evidence: "copy of the text", source: "bilingual web copy of 国办发〔2017〕97号" },
  [
    {
      id: "op97-2",
      article: "二",
      topic: "catalogue",
      appliesTo: ["all-items"],
      quote:
        "各地区、各部门要根据区域、行业特点，进一步明确本地区、本行业公共资源配置信息公开范围，细化公开事项、内容、时限、方式、责任主体、监督渠道等，纳入主动公开目录清单。",
      gloss:
        "Each region and department shall, in the light of its region and sector, further define the scope of information on public resource allocation that it discloses, spell out the items, content, time limit, manner, responsible body and supervision channel of disclosure, and enter them in its catalogue of proactive disclosure.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "catalogue-columns",
        fields: ["公开事项", "公开内容", "公开时限", "公开方式", "责任主体", "监督渠道"],
      },
    },
    {
      id: "op97-2-1-1",
      article: "二（一）1",
      topic: "catalogue",
      appliesTo: ["domain-housing"],
      quote:
        "在项目建设方面，主要公开城镇保障性安居工程规划建设方案、年度建设计划信息（包括建设计划任务量、计划项目信息、计划户型）、建设计划完成情况信息（包括计划任务完成进度、已开工项目基本信息、已竣工项目基本信息、配套设施建设情况）、农村危房改造相关政策措施执行情况信息（包括农村危房改造政策、对象认定过程、补助资金分配、改造结果）；在住房分配方面，主要公开保障性住房分配政策、分配对象、分配房源、分配程序、分配过程、分配结果等信息。",
      gloss:
        "For project construction, chiefly disclose the planning and construction scheme of urban government-subsidised housing projects, the annual construction plan (task volume, planned projects, planned unit types), the completion of the plan (progress of the task, basic facts of projects started, basic facts of projects completed, supporting facilities) and the carrying out of policies on rural dilapidated-house renovation (policy, how recipients are recognised, allocation of subsidies, results); for housing allocation, chiefly disclose the allocation policy, recipients, housing stock, procedure, process and result of government-subsidised housing.",
      force: "info",
      confidence: "quoted",
      rule: { type: "items" },
    },
    {
      id: "op97-2-1-2",
      article: "二（一）2",
      topic: "catalogue",
      appliesTo: ["domain-land"],
      quote: "主要公开土地供应计划、出让公告、成交公示、供应结果等信息。",
      gloss:
        "Chiefly disclose the land supply plan, the grant announcement, the public notice of the deal, the supply result and other such information.",
      force: "info",
      confidence: "quoted",
      rule: { type: "items", items: ["土地供应计划", "出让公告", "成交公示", "供应结果"] },
    },
    {
      id: "op97-2-1-3",
      article: "二（一）3",
      topic: "catalogue",
      appliesTo: ["domain-mining"],
      quote: "主要公开出让公告公示、审批结果信息、项目信息等信息。",
      gloss:
        "Chiefly disclose the grant announcement and public notice, the approval result, project information and other such information.",
      force: "info",
      confidence: "quoted",
      rule: { type: "items", items: ["出让公告公示", "审批结果信息", "项目信息"] },
    },
    {
      id: "op97-2-1-4",
      article: "二（一）4",
      topic: "catalogue",
      appliesTo: ["domain-procurement"],
      quote:
        "主要公开采购项目公告、采购文件、采购项目预算金额、采购结果、采购合同等采购项目信息，财政部门作出的投诉和监督检查等处理决定、对集中采购机构的考核结果，违法失信行为记录等监督处罚信息。",
      gloss:
        "Chiefly disclose procurement project information such as the project announcement, the procurement documents, the budget amount, the procurement result and the procurement contract, and supervision and sanction information such as the finance department's decisions on complaints and supervisory inspections, its appraisal of centralised procurement agencies, and records of illegal and dishonest conduct.",
      force: "info",
      confidence: "quoted",
      rule: { type: "items" },
    },
    {
      id: "op97-2-1-5",
      article: "二（一）5",
      topic: "catalogue",
      appliesTo: ["domain-property"],
      quote:
        "除涉及商业秘密外，主要公开产权交易决策及批准信息、交易项目信息、转让价格、交易价格、相关中介机构审计结果等信息。",
      gloss:
        "Except for trade secrets, chiefly disclose the decision on and approval of a property rights transaction, the transaction project, the transfer price, the transaction price, the audit result of the intermediaries concerned and other such information.",
      force: "info",
      confidence: "quoted",
      rule: { type: "items", exceptions: ["trade-secret"] },
    },
    {
      id: "op97-2-1-6",
      article: "二（一）6",
      topic: "catalogue",
      appliesTo: ["domain-construction"],
      quote:
        "主要公开依法必须招标项目的审批核准备案信息、市场主体信用等信息。除涉及国家秘密、商业秘密外，招标公告（包括招标条件、项目概况与招标范围、投标人资格要求、招标文件获取、投标文件递交等）、中标候选人（包括中标候选人排序、名称、投标报价、工期、评标情况、项目负责人、个人业绩、有关证书及编号、中标候选人在投标文件中填报的资格能力条件、提出异议的渠道和方式等）、中标结果、合同订立及履行等信息都应向社会公布。",
      gloss:
        "Chiefly disclose the approval, verification or filing of projects that must by law be tendered, the credit of market entities and other such information. Except for state secrets and trade secrets, the tender notice (conditions of the tender, project overview and scope, bidder qualifications, obtaining the tender documents, submitting bids, etc.), the candidates (rank, name, bid price, construction period, bid evaluation, project lead, personal record, certificates and their numbers, qualifications and capabilities stated in the bid, channels and ways of raising an objection, etc.), the award result, the formation and performance of the contract and other such information shall all be made public.",
      force: "must",
      confidence: "quoted",
      rule: { type: "items", exceptions: ["state-secret", "trade-secret"] },
      note: "must binds what 都应向社会公布 governs, from the tender notice on; approval, verification, filing and credit stand under 主要公开",
    },
    {
      id: "op97-2-2-principle",
      article: "二（二）",
      topic: "responsibility",
      appliesTo: ["all-items"],
      quote: "按照“谁批准、谁公开，谁实施、谁公开，谁制作、谁公开”的原则",
      gloss:
        "On the principle that whoever approves discloses, whoever implements discloses and whoever makes discloses.",
      force: "info",
      confidence: "quoted",
      rule: { type: "responsible-body", principles: ["approve", "implement", "make"] },
    },
    {
      id: "op97-2-2-approval",
      article: "二（二）",
      topic: "responsibility",
      appliesTo: ["approval-result"],
      quote: "公共资源配置涉及行政审批的批准结果信息由审批部门负责公开",
      gloss:
        "The result of an administrative approval involved in public resource allocation is disclosed by the approving department.",
      force: "info",
      confidence: "quoted",
      rule: { type: "responsible-body", principle: "谁批准谁公开", body: "approval department" },
    },
    {
      id: "op97-2-2-process",
      article: "二（二）",
      topic: "responsibility",
      appliesTo: ["project-basic", "allocation-process", "award", "contract-performance"],
      quote:
        "公共资源项目基本信息、配置（交易）过程信息、中标（成交）信息、合同履约信息由管理或实施公共资源配置的国家机关、企事业单位按照掌握信息的情况分别公开。",
      gloss:
        "Basic project information, information on the allocation (transaction) process, award (deal) information and contract performance information are disclosed by the state organs, enterprises and public institutions that manage or implement the allocation of public resources, each for the information it holds.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "responsible-body",
        principle: "谁实施谁公开",
        body: "state organ, enterprise or public institution that manages or carries out the allocation",
        tieBreak: "the body that holds the information",
      },
    },
    {
      id: "op97-2-2-blacklist",
      article: "二（二）",
      topic: "responsibility",
      appliesTo: ["blacklist"],
      quote:
        "此外，探索建立公共资源配置“黑名单”制度，逐步把骗取公共资源等不良行为的信息纳入“黑名单”，相关信息由负责管理的部门分别公开。",
      gloss:
        "In addition, explore setting up a blacklist system for public resource allocation and gradually enter information on misconduct such as obtaining public resources by fraud in the blacklist; the information is disclosed by the departments in charge, each for its part.",
      force: "explore",
      confidence: "quoted",
      rule: { type: "responsible-body", body: "the department responsible for management" },
    },
    {
      id: "op97-blacklist",
      article: "二（二）",
      topic: "blacklist",
      appliesTo: ["blacklist"],
      quote: "探索建立公共资源配置“黑名单”制度，逐步把骗取公共资源等不良行为的信息纳入“黑名单”",
      gloss:
        "Explore setting up a blacklist system for public resource allocation and gradually enter information on misconduct such as obtaining public resources by fraud in the blacklist.",
      force: "explore",
      confidence: "quoted",
      rule: { type: "list-cause", causes: ["骗取公共资源等不良行为"] },
    },
    {
      id: "op97-2-3-site",
      article: "二（三）",
      topic: "channel",
      appliesTo: ["all-items"],
      quote: "充分发挥政府网站第一平台作用，及时发布公共资源配置领域各类信息，畅通依申请公开渠道。",
      gloss:
        "Make full use of government websites as the first platform, publish all kinds of information on public resource allocation in time, and keep the channel of disclosure on request open.",
      force: "should",
      confidence: "quoted",
      rule: { type: "channel", channels: ["government-website"], primary: true },
    },
    {
      id: "op97-2-3-media",
      article: "二（三）",
      topic: "channel",
      appliesTo: ["all-items"],
      quote: "积极利用政务微博微信、新闻媒体、政务客户端等拓宽信息公开渠道",
      gloss:
        "Actively use government accounts on Weibo and WeChat, the news media, government apps and the like to widen the channels of disclosure.",
      force: "should",
      confidence: "quoted",
      rule: { type: "channel", channels: ["weibo", "wechat", "news-media", "client"], primary: false },
    },
    {
      id: "op97-2-3-ggzy",
      article: "二（三）",
      topic: "channel",
      appliesTo: [
        "trading-notice",
        "qualification-result",
        "trading-process",
        "deal",
        "performance",
        "change",
      ],
      quote:
        "各类依法应当公开的公共资源交易公告、资格审查结果、交易过程信息、成交信息、履约信息以及有关变更信息等在指定媒介发布后，要与相应的公共资源交易平台实现信息共享，并实时交互至全国公共资源交易平台汇总发布。",
      gloss:
        "Announcements of public resource transactions, results of qualification review, transaction process information, deal information, performance information and changes to them that must by law be disclosed shall, once published in the designated media, be shared with the corresponding public resource trading platform and be exchanged in real time to the National Public Resource Trading Platform for collected publication.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "channel",
        order: ["designated-media", "local trading platform", "national-public-resource-trading-platform"],
        latency: "real-time after designated media",
      },
    },
    {
      id: "op97-2-3-credit",
      article: "二（三）",
      topic: "channel",
      appliesTo: ["credit-information"],
      quote: "公共资源配置领域的信用信息要同时交互至全国信用信息共享平台，并依托“信用中国”网站及时予以公开。",
      gloss:
        "Credit information in public resource allocation shall at the same time be exchanged to the National Credit Information Sharing Platform and be disclosed in time through the Credit China website.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: ["national-credit-information-platform", "credit-china"],
        latency: "at the same time",
      },
    },
    {
      id: "op97-2-4-scope",
      article: "二（四）",
      topic: "deadline",
      appliesTo: ["all-proactive-information"],
      quote: "公共资源配置过程中产生的政府信息，除涉及国家秘密、商业秘密等内容外，应依法及时予以公开",
      gloss:
        "Government information arising in public resource allocation shall be disclosed in time according to law, except for state secrets, trade secrets and the like.",
      force: "must",
      confidence: "quoted",
      rule: { type: "publish-promptly", exceptions: ["state-secret", "trade-secret", "other"] },
    },
    {
      id: "op97-2-4-proactive",
      article: "二（四）",
      topic: "deadline",
      appliesTo: ["all-proactive-information"],
      quote:
        "确定为主动公开的信息，除法律法规另有规定外，要严格按照《中华人民共和国政府信息公开条例》规定，自政府信息形成或变更之日起20个工作日内予以公开",
      gloss:
        "Unless laws or regulations provide otherwise, information determined to be proactively disclosed shall, in strict accordance with the Regulation on Open Government Information, be disclosed within 20 working days from the day on which the government information is formed or changed.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "information-formed-or-changed",
        default: true,
        overriddenBy: "law-or-regulation",
      },
    },
    {
      id: "op97-2-4-licence-penalty",
      article: "二（四）",
      topic: "deadline",
      appliesTo: ["administrative-licence-result", "administrative-penalty"],
      quote: "行政许可、行政处罚事项应自作出行政决定之日起7个工作日内上网公开",
      gloss:
        "Administrative licences and administrative penalties shall be disclosed online within 7 working days from the day on which the administrative decision is made.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "administrative-decision-made",
        channel: "online",
      },
    },
    {
      id: "op97-3-1",
      article: "三（一）",
      topic: "assessment",
      appliesTo: ["coordination"],
      quote:
        "各级政府要建立健全协调机制，明确分工，夯实责任，政府办公厅（室）作为组织协调部门，要会同发展改革、工业和信息化、财政、国土资源、环保、住房城乡建设、交通运输、水利、农业、商务、卫生计生、审计、国有资产监督管理、税务、林业、铁路、民航等部门以及公共资源交易相关监管机构，提出明确工作目标和具体工作安排，认真组织实施并做好政务舆情监测和回应，确保任务逐项得到落实。",
      gloss:
        "Governments at all levels shall set up and improve a coordination mechanism, define the division of work and fix responsibility; the general office of the government, as the organising and coordinating department, shall with the departments of development and reform, industry and information technology, finance, land and resources, environmental protection, housing and urban-rural development, transport, water resources, agriculture, commerce, health and family planning, audit, state-owned assets supervision, taxation, forestry, railways, civil aviation and others, and with the regulators of public resource trading, set clear goals and work arrangements, see to their implementation, monitor and respond to public opinion, and make sure that the tasks are carried out one by one.",
      force: "must",
      confidence: "quoted",
      rule: { type: "coordinator", body: "general office" },
    },
    {
      id: "op97-3-2-check",
      article: "三（二）",
      topic: "assessment",
      appliesTo: ["inspection"],
      quote:
        "各级政府要定期对公共资源配置领域政府信息公开工作进行检查，主要包括政府信息公开情况、公开时效、交易平台掌握信息报送和公开情况等。",
      gloss:
        "Governments at all levels shall regularly inspect the disclosure of government information in public resource allocation, chiefly what is disclosed, its timeliness, and the submission and disclosure of the information that trading platforms hold.",
      force: "must",
      confidence: "quoted",
      rule: { type: "inspection-items", items: ["公开情况", "公开时效", "交易平台掌握信息报送和公开情况"] },
    },
    {
      id: "op97-3-2",
      article: "三（二）",
      topic: "assessment",
      appliesTo: ["annual-progress-report"],
      quote:
        "各有关部门每年要将本领域工作进展情况报同级政务公开主管部门，并在政府信息公开年度报告中公布，接受社会公众、新闻媒体的监督。",
      gloss:
        "Each department concerned shall report the progress of the work in its field to the open government department at the same level every year, make it public in the annual report on open government information, and accept supervision by the public and the news media.",
      force: "must",
      confidence: "quoted",
      rule: { type: "annual-report", frequency: "yearly" },
    },
    {
      id: "op97-3-3",
      article: "三（三）",
      topic: "assessment",
      appliesTo: ["assessment"],
      quote:
        "对未按照相关规定和要求履行公开职责的，要通报批评，并在年度考核中予以体现；对工作成效突出的，给予通报表扬。",
      gloss:
        "Those that fail to perform the duty of disclosure as prescribed shall be criticised by circular, which is reflected in the annual appraisal; those with outstanding results are commended by circular.",
      force: "must",
      confidence: "quoted",
      rule: { type: "incentive", sanction: "通报批评 + 年度考核", reward: "通报表扬", thirdParty: "explore" },
    },
  ],
);
