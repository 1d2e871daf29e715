import { defineInstrument } from "../internal/define-instrument.ts";

/** 韶关市浈江区人民政府办公室关于印发推进公共资源配置领域政府信息公开实施方案的通知 */
export const zhenjiangPlan2018 = defineInstrument(
  {
    id: "zhenjiang-plan-2018",
    name: {
      zh: "韶关市浈江区人民政府办公室关于印发推进公共资源配置领域政府信息公开实施方案的通知",
      en: "Notice of the Zhenjiang District Government Office (Shaoguan) Issuing the Plan for Advancing the Disclosure of Government Information in Public Resource Allocation",
    },
    documentNumber: "韶浈府办〔2018〕84号",
    documentNumberAsPrinted: "韶浈府办〔201884",
    rank: "local-document",
    effective: { from: "2018-08-16", to: null },
    confidence: { number: "secondary", dates: "quoted" },
    note: {
      zh: "印本文号残缺（“韶浈府办〔201884”），〔2018〕84号为编者复原；落款印作“2018年8月16”，缺“日”。",
      en: "The number is garbled in the copy (“韶浈府办〔201884”); 〔2018〕84号 is an editorial restoration. The date line reads “2018年8月16”, without 日.",
    },
  },
  { evidence: "copy of the text", source: "copy on the Zhenjiang district government website" },
  [
    {
      id: "zj-20-7",
      article: "六",
      topic: "deadline",
      appliesTo: ["all-proactive-information"],
      quote:
        "自政府信息形成或变更之日起20个工作日内予以公开，行政许可、行政处罚事项应自作出行政决定之日起7个工作日内上网公开。",
      gloss:
        "[Information determined to be proactively disclosed] is disclosed within 20 working days from the day on which the government information is formed or changed; administrative licences and administrative penalties shall be disclosed online within 7 working days from the day on which the administrative decision is made.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "information-formed-or-changed",
        also: { amount: 7, unit: "working-day", case: "licence/penalty" },
      },
      note: "repeats the 20 and 7 working days of 97号 for the district",
    },
    {
      id: "zj-aug30",
      article: "七（一）",
      topic: "assessment",
      appliesTo: ["department-plan-filing"],
      quote:
        "上述区直有关部门要结合实际，参照本方案下发的模板（附后），抓紧制定本部门公共资源配置领域政府信息公开的具体工作方案，8月30日前报区政府办公室备案",
      gloss:
        "The district departments named above shall, in the light of their circumstances and following the template issued with this plan (attached), promptly draw up their own working plan for disclosing government information in public resource allocation and file it with the district government office by 30 August",
      force: "must",
      confidence: "quoted",
      rule: { type: "calendar-deadline", date: "2018-08-30" },
      note: "one-off for 2018",
    },
    {
      id: "zj-feb",
      article: "七（二）",
      topic: "assessment",
      appliesTo: ["annual-progress-report"],
      quote:
        "区直各有关部门每年2月底前要将本单位上一年度推进公共资源配置领域政府信息公开工作进展情况报区政府信息（政务）公开工作领导小组办公室，并在政府信息公开工作年度报告中公布",
      gloss:
        "Each district department concerned shall, by the end of February each year, report its progress of the preceding year in advancing disclosure of government information in public resource allocation to the office of the district leading group for open government, and make it public in its annual report on open government information",
      force: "must",
      confidence: "quoted",
      rule: { type: "calendar-deadline", date: "--02-last", period: "previous calendar year" },
      note: "February has 28/29 days: model “month end”, not 28",
    },
  ],
);
