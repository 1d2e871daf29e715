import { defineInstrument } from "../internal/define-instrument.ts";

/** 住房和城乡建设部办公厅关于做好2012年住房保障信息公开工作的通知 */
export const housingDisclosure20 = defineInstrument(
  {
    id: "housing-disclosure-20-2012",
    name: {
      zh: "住房和城乡建设部办公厅关于做好2012年住房保障信息公开工作的通知",
      en: "Notice of the MOHURD General Office on Disclosing Housing Security Information in 2012",
    },
    documentNumber: "建办保〔2012〕20号",
    rank: "normative-document",
    effective: { from: "2012-05-01", to: null },
    confidence: { number: "quoted", dates: "memory" },
  },
  { evidence: "copy of the text", source: "web pages (法搜网 part; caixin report)" },
  [
    {
      id: "h20-progress",
      article: "二、年度建设计划完成情况（1）",
      topic: "deadline",
      appliesTo: ["housing-progress"],
      quote: "年度建设计划任务量完成进度。内容：实际开工套数、基本建成套数。时限：每月后10个工作日内公开。",
      gloss:
        "Progress of the annual construction plan. Content: units actually started, units basically completed. Time limit: disclosed within 10 working days after each month.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "publish-periodic",
        amount: 10,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "month-end",
        period: "monthly",
        fields: ["实际开工套数", "基本建成套数"],
      },
    },
    {
      id: "h20-started",
      article: "二、年度建设计划完成情况（2）",
      topic: "deadline",
      appliesTo: ["housing-started-projects"],
      quote:
        "已开工项目基本信息。内容：项目名称、建设地址、建设方式、建设总套数、开工时间、年度计划开工套数、年度计划基本建成套数、建设、设计、施工和监理单位名称等。时限：项目开工后20个工作日内公开。",
      gloss:
        "Basic facts of projects started. Content: project name, address, manner of construction, total units, start date, units planned to be started this year, units planned to be basically completed this year, names of the construction, design, building and supervision units, etc. Time limit: disclosed within 20 working days after the project starts.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "project-started",
      },
    },
    {
      id: "h20-completed",
      article: "二、年度建设计划完成情况（3）",
      topic: "deadline",
      appliesTo: ["housing-completed-projects"],
      quote:
        "已竣工项目基本信息。内容：项目名称、建设地址、建设单位、竣工套数和竣工时间等。时限：项目竣工后20个工作日内公开。",
      gloss:
        "Basic facts of projects completed. Content: project name, address, construction unit, units completed, date of completion, etc. Time limit: disclosed within 20 working days after the project is completed.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "project-completed",
      },
    },
    {
      id: "h20-plan",
      article: "年度建设计划",
      topic: "deadline",
      appliesTo: ["housing-annual-plan"],
      quote: "各地须在确定年度计划后20个工作日内，公布年度建设计划任务量，包括开工套数、基本建成套数等。",
      gloss:
        "All places must, within 20 working days after the annual plan is fixed, make public its task volume, including units to be started and units to be basically completed.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "annual-plan-set",
      },
      evidence: "press report",
    },
    {
      id: "h20-allocation",
      article: "分配和退出",
      topic: "deadline",
      appliesTo: ["housing-allocation"],
      quote:
        "一次性公开保障房待分配房源情况、已申请登记保障对象名册，以及退出情况信息，之后须在每月后10个工作日内予以更新。",
      gloss:
        "Disclose once and for all the housing stock awaiting allocation, the register of applicants already registered, and withdrawals; thereafter they must be updated within 10 working days after each month.",
      force: "must",
      confidence: "secondary",
      rule: {
        type: "publish-periodic",
        amount: 10,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "month-end",
        period: "monthly",
      },
      evidence: "press report",
      note: "name lists: apply redaction",
    },
  ],
);
