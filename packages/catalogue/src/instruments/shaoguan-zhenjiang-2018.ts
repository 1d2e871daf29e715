import type { Text } from "@gongkai/law";
import type { Citation } from "../citation-format.ts";
import type { Profile } from "../profile-format.ts";

const text = (zh: string, en: string): Text => ({ zh, en });
const plan = (clause: string, quote: string): Citation => ({ document: "plan", clause, quote });

const scopeSentence = plan(
  "二",
  "本方案所称公共资源配置，主要包括住房保障领域、政府采购、国有产权交易、工程建设项目招标投标等",
);
const procurementSentence = plan(
  "四（二）",
  "主要公开采购项目公告、采购文件、采购项目预算金额、采购结果、采购合同等信息，财政部门作出的投诉和监督检查等处理决定、违法失信行为记录等监督处罚信息。",
);
const platformSentence = plan("五（二）", "在市公共资源交易平台或广东省政府采购网韶关市分网等媒介发布");
const principleSentence = "按照“谁批准、谁公开，谁实施、谁公开，谁制作、谁公开”的原则";
const licenceSentence = plan("六", "行政许可、行政处罚事项应自作出行政决定之日起7个工作日内上网公开");

/** What is announced, traded and performed; the sentence names procurement and tendering 等, so the third kind of trade too. */
const traded = [
  "procurement.announcement",
  "procurement.documents",
  "procurement.budget",
  "procurement.result",
  "procurement.contract",
  "property.project",
  "property.transfer-price",
  "property.transaction-price",
  "construction.tender-notice",
  "construction.candidates",
  "construction.evaluation-process",
  "construction.evaluation-result",
  "construction.award",
  "construction.contract",
  "construction.performance",
];

const must = { force: "must" } as const;
const should = { force: "should" } as const;

/**
 * 韶关市浈江区: the district's plan of 16 August 2018. Four domains of six, and of housing the renovation of rural
 * dilapidated houses only; wider than the base where tenders are evaluated. Read against the law of its own day.
 */
export const shaoguanZhenjiang2018: Profile = {
  profile: "shaoguanZhenjiang2018",
  version: "2018-08-16",
  name: text(
    "韶关市浈江区公共资源配置领域政府信息主动公开目录清单",
    "Zhenjiang District (Shaoguan): catalogue of proactive disclosure in public resource allocation",
  ),
  asOf: "2018-08-16",
  inherits: { profile: "national", version: "2026-11-21" },
  documents: {
    plan: {
      title: text(
        "关于推进公共资源配置领域政府信息公开实施方案",
        "Plan for Advancing the Disclosure of Government Information in Public Resource Allocation",
      ),
      number: "韶浈府办〔2018〕84号",
      numberAsPrinted: "韶浈府办〔201884",
      rank: "local-document",
      from: "2018-08-16",
      note: text(
        "文号的括号和“号”字、落款“8月16”后的“日”字在所见文本中脱落，系编者补足。",
        "In the copy the number has lost a bracket and 号, the date line its 日; both are restored by us.",
      ),
    },
  },
  statements: [
    // Scope
    {
      op: "set-scope",
      id: "scope",
      region: text("韶关市浈江区", "Zhenjiang District, Shaoguan"),
      levels: ["county", "township"],
      cite: [plan("主送", "各镇人民政府、办事处，区府直属有关单位")],
      note: text(
        "层级由主送单位推出：区直单位为县级，镇（办）为乡级。",
        "The levels follow from the addressees: district departments are county level, towns township level.",
      ),
    },
    {
      op: "set-scope",
      id: "bodies",
      bodies: [
        text("区发改局", "development and reform bureau"),
        text("区经信局", "economy and information technology bureau"),
        text("区财政局", "finance bureau"),
        text("区城管局", "urban management bureau"),
        text("区农业局", "agriculture bureau"),
        text("区卫计局", "health and family planning bureau"),
        text("区审计局", "audit bureau"),
        text("区林业局", "forestry bureau"),
        text("区国土分局", "land and resources sub-bureau"),
        text("区税务局", "tax bureau"),
        text("各镇（办）", "towns and sub-district offices"),
      ],
      cite: [
        plan("二", "各镇（办）、各有关部门要结合实际"),
        plan(
          "七（一）",
          "区发改局、区经信局、区财政局、区城管局、区农业局、区卫计局、区审计局、区林业局、区国土分局、区税务局等部门和各镇（办）",
        ),
      ],
    },
    {
      op: "set-scope",
      id: "coordinator",
      coordinator: text(
        "区政府信息（政务）公开工作领导小组办公室",
        "office of the district leading group for open government",
      ),
      cite: [
        plan(
          "七（二）",
          "区政府信息（政务）公开工作领导小组办公室作为全区政务公开工作的组织协调部门，具体负责全区推进公共资源配置领域政府信息公开的督办、组织协调及考核工作",
        ),
      ],
    },
    // Items
    {
      op: "remove-item",
      id: "without-land-and-mining",
      items: ["land", "mining"],
      reason: text(
        "公开范围未列国有土地使用权出让和矿业权出让",
        "the scope names neither land nor mining rights",
      ),
      cite: [scopeSentence],
    },
    {
      op: "remove-item",
      id: "rural-renovation-only",
      items: [
        "housing.construction-scheme",
        "housing.annual-plan",
        "housing.plan-completion",
        "housing.allocation-policy",
        "housing.allocation-recipients",
        "housing.allocation-stock",
        "housing.allocation-procedure",
        "housing.allocation-process",
        "housing.allocation-result",
      ],
      reason: text("住房保障领域只列农村危房改造", "of housing only rural renovation is listed"),
      cite: [plan("四（一）", "在农村危房改造相关政策措施执行情况信息")],
    },
    {
      op: "remove-item",
      id: "without-agency-appraisal",
      items: ["procurement.agency-appraisal"],
      reason: text(
        "政府采购领域未列对集中采购机构的考核结果",
        "the appraisal of central agencies is not listed",
      ),
      cite: [procurementSentence],
    },
    {
      op: "add-item",
      id: "evaluation-process",
      item: "construction.evaluation-process",
      name: text("评标过程", "Evaluation of bids"),
      kind: "process",
      phrase: "评标过程",
      cite: [
        plan(
          "四（四）",
          "评标过程（包括评标专家代码及其对应的职称、执业资格、从事专业、评标过程的具体意见）",
        ),
      ],
    },
    {
      op: "add-item",
      id: "evaluation-result",
      item: "construction.evaluation-result",
      name: text("评标结果", "Result of the evaluation"),
      kind: "process",
      phrase: "评标结果",
      cite: [plan("四（四）", "评标结果（合格投标人的排序、得分、提出异议的渠道和方式等）")],
    },
    {
      op: "add-item",
      id: "violation-record",
      item: "construction.violation-record",
      name: text("招标投标违法行为记录公告", "Announcement of violations in tendering"),
      kind: "credit",
      phrase: "招标投标违法行为记录公告",
      cite: [plan("四（四）", "招标投标违法行为记录公告")],
    },
    {
      op: "set-item",
      id: "candidates-name",
      items: ["construction.candidates"],
      name: text("中标候选人投标文件", "Bid documents of the candidates"),
      cite: [plan("四（四）", "中标候选人投标文件")],
    },
    // Content
    {
      op: "set-content",
      id: "rural-renovation-content",
      items: ["housing.rural-renovation"],
      elements: [
        { text: text("农村危房改造政策", "renovation policy"), ...should },
        { text: text("对象认定过程", "how recipients are recognised"), ...should },
        { text: text("补助资金分配", "allocation of subsidies"), ...should },
        { text: text("改造结果", "results of renovation"), ...should },
      ],
      cite: [plan("四（一）", "包括农村危房改造政策、对象认定过程、补助资金分配、改造结果")],
    },
    {
      op: "add-content",
      id: "investment-project-code",
      items: ["construction.project-approval"],
      elements: [
        {
          text: text("投资项目统一代码", "unified investment project code"),
          ...should,
          field: { name: "investmentProjectCode", type: "string" },
        },
      ],
      cite: [plan("四（四）", "主要公开依法必须招标项目的审批核准备案信息（含投资项目统一代码）")],
    },
    {
      op: "add-content",
      id: "tender-notice-content",
      items: ["construction.tender-notice"],
      elements: [
        { text: text("招标条件", "conditions of the tender"), ...must },
        { text: text("项目概况与招标范围", "overview of the project and scope of the tender"), ...must },
        { text: text("投标人资格要求", "qualification of bidders"), ...must },
      ],
      cite: [plan("四（四）", "招标条件、项目概况与招标范围、投标人资格要求、招标文件获取和递交方式等")],
    },
    {
      op: "add-content",
      id: "candidates-content",
      items: ["construction.candidates"],
      elements: [
        { text: text("质量", "quality"), ...must, field: { name: "candidates[].quality", type: "string" } },
        {
          text: text("施工组织设计", "construction method statement"),
          ...must,
          field: { name: "candidates[].constructionMethod", type: "string" },
        },
        {
          text: text(
            "项目负责人姓名及相关证书名称和编号",
            "name of the project lead, certificates and their numbers",
          ),
          ...must,
        },
        { text: text("业绩", "performance record"), ...must },
        { text: text("奖项", "awards"), ...must, field: { name: "candidates[].awards", type: "list" } },
        { text: text("资质能力条件", "qualifications and capabilities"), ...must },
      ],
      cite: [
        plan(
          "四（四）",
          "包括名称、投标报价、质量、工期、施工组织设计、项目负责人姓名及相关证书名称和编号、业绩、奖项、资质能力条件等",
        ),
      ],
    },
    {
      op: "set-content",
      id: "evaluation-process-content",
      items: ["construction.evaluation-process"],
      elements: [
        {
          text: text("评标专家代码", "code of each expert, not the name"),
          ...must,
          field: { name: "expertCode", type: "string" },
        },
        { text: text("职称", "title"), ...must, field: { name: "expertTitle", type: "string" } },
        { text: text("执业资格", "licence"), ...must, field: { name: "expertLicence", type: "string" } },
        {
          text: text("从事专业", "speciality"),
          ...must,
          field: { name: "expertSpeciality", type: "string" },
        },
        { text: text("评标过程的具体意见", "opinions given in the evaluation"), ...must },
      ],
      cite: [plan("四（四）", "评标专家代码及其对应的职称、执业资格、从事专业、评标过程的具体意见")],
    },
    {
      op: "set-content",
      id: "evaluation-result-content",
      items: ["construction.evaluation-result"],
      elements: [
        {
          text: text("合格投标人的排序", "ranking of the qualified bidders"),
          ...must,
          field: { name: "rank", type: "integer" },
        },
        { text: text("得分", "scores"), ...must, field: { name: "score", type: "number" } },
        { text: text("提出异议的渠道和方式", "channel and manner of objections"), ...must },
      ],
      cite: [plan("四（四）", "合格投标人的排序、得分、提出异议的渠道和方式等")],
    },
    {
      op: "set-content",
      id: "violation-record-content",
      items: ["construction.violation-record"],
      elements: [
        { text: text("被处理招标投标当事人名称（或姓名）", "name of the party"), ...must },
        { text: text("违法行为", "the violation"), ...must },
        { text: text("处理依据", "basis of the decision"), ...must },
        { text: text("处理决定", "the decision"), ...must },
        { text: text("处理时间", "day of the decision"), ...must },
        { text: text("处理机关", "deciding authority"), ...must },
      ],
      cite: [plan("四（四）", "招标投标违法行为记录公告等信息都应向社会公布"), { provision: "b08-fields" }],
    },
    // Period
    {
      op: "set-period",
      id: "twenty-working-days",
      items: ["all"],
      clock: "publish",
      rule: "zj-20-7",
      phrase: text(
        "自政府信息形成或变更之日起20个工作日内",
        "within 20 working days of the information being formed or changed",
      ),
      cite: [plan("六", "自政府信息形成或变更之日起20个工作日内予以公开")],
    },
    {
      op: "set-period",
      id: "seven-working-days",
      items: ["property.decision-approval"],
      clock: "publish-licence",
      rule: "zj-20-7/licence-penalty",
      case: text("属于行政许可的", "where it is an administrative licence"),
      phrase: text("自作出行政决定之日起7个工作日内", "within 7 working days of the administrative decision"),
      cite: [licenceSentence],
    },
    {
      op: "set-period",
      id: "seven-working-days-penalty",
      items: ["construction.violation-record", "procurement.supervision-decision"],
      clock: "publish-penalty",
      rule: "zj-20-7/licence-penalty",
      case: text("属于行政处罚的", "where it is an administrative penalty"),
      phrase: text("自作出行政决定之日起7个工作日内", "within 7 working days of the administrative decision"),
      cite: [licenceSentence],
    },
    {
      op: "set-period",
      id: "violation-record-period",
      items: ["construction.violation-record"],
      clock: "publish",
      rule: "b08-20",
      phrase: text(
        "自招标投标违法行为行政处理决定作出之日起20个工作日内",
        "within 20 working days of the decision on the violation",
      ),
      reason: text(
        "上级方案的一般时限自信息形成起算，本项自决定作出起算",
        "the base counts from the information, this from the decision",
      ),
      cite: [plan("四（四）", "招标投标违法行为记录公告")],
    },
    // Manner
    {
      op: "route",
      id: "portal",
      items: ["all"],
      channel: "government-website",
      targets: [{ name: text("政府门户网站", "government portal") }],
      cite: [plan("五（一）", "各镇（办）各部门要充分发挥政府门户网站第一平台作用")],
    },
    {
      op: "add-channels",
      id: "beside",
      items: ["all"],
      channels: [
        { channel: "wechat", ...should },
        { channel: "weibo", ...should },
        { channel: "press", ...should },
        { channel: "government-app", ...should },
      ],
      cite: [plan("五（一）", "积极利用政务微博微信、新闻媒体、政务客户端等拓宽信息公开渠道")],
    },
    {
      op: "route",
      id: "city-platform",
      items: traded,
      channel: "trading-platform",
      targets: [{ name: text("市公共资源交易平台", "city public resource trading platform") }],
      cite: [platformSentence],
    },
    {
      op: "route",
      id: "procurement-site",
      items: traded.filter((item) => item.startsWith("procurement.")),
      channel: "designated-media",
      targets: [
        {
          name: text("广东省政府采购网韶关市分网", "Shaoguan sub-site of the Guangdong procurement website"),
        },
      ],
      cite: [platformSentence],
    },
    // Responsible body
    {
      op: "set-body",
      id: "approver",
      items: ["kind:approval-result"],
      bodies: [
        { name: text("审批部门", "the approving department"), role: "approver", principle: "approver" },
      ],
      cite: [
        plan("三", principleSentence),
        plan("三", "公共资源配置涉及行政审批的批准结果信息由审批部门负责公开"),
      ],
    },
    {
      op: "set-body",
      id: "implementer",
      items: ["kind:project-basics", "kind:announcement", "kind:process", "kind:award", "kind:performance"],
      bodies: [
        {
          name: text(
            "管理或实施公共资源配置的国家机关、企事业单位",
            "the state organs, enterprises and institutions that manage or implement the allocation",
          ),
          role: "implementer",
          principle: "implementer",
          covers: text("按照掌握信息的情况分别公开", "each for the information it holds"),
        },
      ],
      cite: [
        plan(
          "三",
          "公共资源项目基本信息、配置（交易）过程信息、中标（成交）信息、合同履约信息由管理或实施公共资源配置的国家机关、企事业单位按照掌握信息的情况分别公开",
        ),
      ],
    },
    {
      op: "set-body",
      id: "managing-department",
      items: ["kind:credit"],
      bodies: [
        {
          name: text("负责管理的部门", "the department in charge"),
          role: "managingDepartment",
          principle: "maker",
        },
      ],
      cite: [plan("三", "逐步把骗取公共资源等不良行为的信息纳入“黑名单”，相关信息由负责管理的部门分别公开")],
    },
    // Supervision channel
    {
      op: "add-supervision",
      id: "coordinator-supervises",
      items: ["all"],
      channels: [
        {
          name: text(
            "区政府信息（政务）公开工作领导小组办公室",
            "office of the district leading group for open government",
          ),
        },
      ],
      cite: [plan("七（二）", "对信息公开工作开展情况进行定期或不定期检查")],
    },
    {
      op: "add-supervision",
      id: "public-supervises",
      items: ["all"],
      channels: [{ name: text("社会公众、新闻媒体监督", "supervision by the public and the press") }],
      cite: [plan("七（二）", "接受社会公众和新闻媒体的监督")],
    },
    // Duties
    {
      op: "set-duty",
      id: "plan-filing",
      to: "2018-08-30",
      duty: "work-plan-filing",
      name: text(
        "制定本部门具体工作方案并报备案，在区政府门户网站、政府信息公开平台和部门网站上公开",
        "making the department's own work plan, filing it, and publishing it on the portal, the open information platform and the department's site",
      ),
      due: { on: "2018-08-30" },
      body: text("区直有关部门", "the district departments concerned"),
      recipient: text("区政府办公室", "the district government office"),
      cite: [
        { provision: "zj-aug30" },
        plan("七（一）", "8月30日前报区政府办公室备案，并在区政府门户网站、政府信息公开平台和部门网站上公开"),
      ],
    },
    {
      op: "set-duty",
      id: "progress-by-end-of-february",
      duty: "progress-report",
      name: text(
        "报上一年度推进公共资源配置领域政府信息公开工作进展情况，并在政府信息公开工作年度报告中公布",
        "reporting last year's progress, and publishing it in the annual report",
      ),
      due: { yearly: "02-last" },
      body: text("区直各有关部门", "the district departments concerned"),
      recipient: text(
        "区政府信息（政务）公开工作领导小组办公室",
        "office of the district leading group for open government",
      ),
      cite: [
        { provision: "zj-feb" },
        plan(
          "七（二）",
          "区直各有关部门每年2月底前要将本单位上一年度推进公共资源配置领域政府信息公开工作进展情况",
        ),
      ],
    },
    {
      op: "set-duty",
      id: "inspection",
      duty: "inspection",
      name: text(
        "检查政府信息公开情况、公开时效、交易平台掌握信息报送和公开情况",
        "inspecting what is disclosed, its timeliness, and the submission and disclosure of what platforms hold",
      ),
      due: { text: text("定期或不定期", "at regular intervals or otherwise") },
      body: text(
        "区政府信息（政务）公开工作领导小组办公室",
        "office of the district leading group for open government",
      ),
      cite: [plan("七（二）", "主要包括政府信息公开情况、公开时效、交易平台掌握信息报送和公开情况等")],
    },
  ],
};
