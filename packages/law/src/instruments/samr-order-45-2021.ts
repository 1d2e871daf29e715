import { defineInstrument } from "../internal/define-instrument.ts";

/** 市场监督管理行政处罚信息公示规定 */
export const samrOrder45 = defineInstrument(
  {
    id: "samr-order-45-2021",
    name: {
      zh: "市场监督管理行政处罚信息公示规定",
      en: "Provisions on Publishing Administrative Penalty Information in Market Regulation",
    },
    documentNumber: "国家市场监督管理总局令第45号",
    rank: "departmental-rule",
    effective: { from: "2021-09-01", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 市场监督管理行政处罚信息公示规定(2021-07-30)",
  },
  [
    {
      id: "s45-2",
      article: "第二条第二款",
      topic: "blacklist",
      appliesTo: ["administrative-penalty(SAMR)"],
      quote: "仅受到警告行政处罚的不予公示。",
      gloss: "Administrative penalties consisting of a warning only are not put on public notice.",
      force: "info",
      confidence: "quoted",
      rule: { type: "not-published", condition: "warning only" },
    },
    {
      id: "s45-4",
      article: "第四条",
      topic: "blacklist",
      appliesTo: ["administrative-penalty(SAMR)"],
      quote:
        "行政处罚信息摘要的内容包括：行政处罚决定书文号、行政处罚当事人基本情况、违法行为类型、行政处罚内容、作出行政处罚决定的行政机关名称和日期。",
      gloss:
        "The summary of penalty information contains: the number of the penalty decision, the basic facts of the party penalised, the type of violation, the content of the penalty, the name of the administrative organ that decided and the date.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "required-fields",
        fields: [
          "decisionNumber",
          "partyBasics",
          "violationType",
          "penaltyContent",
          "authorityName",
          "decisionDate",
        ],
      },
    },
    {
      id: "s45-6",
      article: "第六条",
      topic: "privacy",
      appliesTo: ["administrative-penalty(SAMR)"],
      quote:
        "市场监督管理部门公示行政处罚信息，应当遵守法律法规关于商业秘密和个人信息保护的有关规定，对信息进行必要的处理。",
      gloss:
        "In putting administrative penalty information on public notice, a market regulation department shall observe the provisions of laws and regulations on protecting trade secrets and personal information, and process the information as necessary.",
      force: "must",
      confidence: "quoted",
      rule: { type: "redact-before-publication" },
    },
    {
      id: "s45-8",
      article: "第八条",
      topic: "blacklist",
      appliesTo: ["administrative-penalty(SAMR)"],
      quote:
        "在送达行政处罚决定书时，市场监督管理部门应当书面告知行政处罚当事人行政处罚信息将向社会进行公示。",
      gloss:
        "When serving the penalty decision, the market regulation department shall tell the party penalised in writing that the penalty information will be put on public notice.",
      force: "must",
      confidence: "quoted",
      rule: { type: "notice-right", when: "service of decision" },
    },
    {
      id: "s45-9",
      article: "第九条",
      topic: "deadline",
      appliesTo: ["administrative-penalty(SAMR)"],
      quote:
        "作出行政处罚决定的市场监督管理部门和行政处罚当事人登记地（住所地）在同一省、自治区、直辖市的，作出行政处罚决定的市场监督管理部门应当自作出行政处罚决定之日起二十个工作日内将行政处罚信息通过国家企业信用信息公示系统进行公示。",
      gloss:
        "Where the market regulation department that makes the penalty decision and the party's place of registration (domicile) are in the same province, autonomous region or municipality, that department shall put the penalty information on public notice in the National Enterprise Credit Information Publicity System within twenty working days from the day on which the decision is made.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "administrative-decision-made",
        channel: "national-enterprise-credit-publicity-system",
        condition: "same province",
      },
      note: "conflicts with the 7-working-day rule; different channel (国家企业信用信息公示系统)",
    },
    {
      id: "s45-10",
      article: "第十条",
      topic: "deadline",
      appliesTo: ["administrative-penalty(SAMR)"],
      quote:
        "作出行政处罚决定的市场监督管理部门和行政处罚当事人登记地（住所地）不在同一省、自治区、直辖市的，作出行政处罚决定的市场监督管理部门应当自作出行政处罚决定之日起十个工作日内通过本省、自治区、直辖市市场监督管理部门将行政处罚信息推送至当事人登记地（住所地）市场监督管理部门，由其协助在收到行政处罚信息之日起十个工作日内将行政处罚信息通过国家企业信用信息公示系统进行公示。",
      gloss:
        "Where they are not in the same province, autonomous region or municipality, the deciding market regulation department shall, within ten working days from the day on which the penalty decision is made, send the penalty information through the market regulation department of its province to that of the party's place of registration (domicile), which assists by putting it on public notice in the National Enterprise Credit Information Publicity System within ten working days from the day on which it receives it.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "push-then-publish",
        amount: 10,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "administrative-decision-made",
        next: { amount: 10, unit: "working-day", bound: "max", trigger: "penalty-information-received" },
      },
    },
    {
      id: "s45-11",
      article: "第十一条",
      topic: "deadline",
      appliesTo: ["administrative-penalty-withdrawn"],
      quote:
        "行政处罚决定被依法变更、撤销、确认违法或者确认无效的，市场监督管理部门应当在三个工作日内撤回行政处罚公示信息并说明理由。",
      gloss:
        "Where a penalty decision is lawfully changed, revoked, or held illegal or void, the market regulation department shall within three working days withdraw the penalty information from public notice and give the reasons.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "withdraw-within",
        amount: 3,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "penalty-changed-or-revoked",
      },
    },
    {
      id: "s45-13",
      article: "第十三条",
      topic: "blacklist",
      appliesTo: ["administrative-penalty(SAMR)"],
      quote:
        "仅受到通报批评或者较低数额罚款的行政处罚信息自公示之日起届满三个月的，停止公示。其他行政处罚信息自公示之日起届满三年的，停止公示。",
      gloss:
        "Penalty information consisting only of criticism by circular or a smaller fine ceases to be on public notice three months after the day of public notice. Other penalty information ceases to be on public notice three years after that day.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "publication-term",
        terms: [
          { case: "通报批评 or lower fine", amount: 3, unit: "month" },
          { case: "other", amount: 3, unit: "year" },
        ],
        start: "publication-date",
      },
      note: "start = publication date; the 2025/2026 credit-repair rules start from the decision document date and cap general cases at 1 year",
    },
    {
      id: "s45-14",
      article: "第十四条",
      topic: "blacklist",
      appliesTo: ["administrative-penalty(SAMR)"],
      quote:
        "当事人受到责令停产停业、限制开展生产经营活动、限制从业、降低资质等级、吊销许可证件、吊销营业执照以及国家市场监督管理总局规定的其他较为严重行政处罚的，不得提前停止公示。",
      gloss:
        "Where a party has been ordered to stop production or business, restricted in its production or business activities, barred from an occupation, downgraded in qualification, had a permit or business licence revoked, or received another heavier penalty determined by the State Administration for Market Regulation, public notice may not be ended early.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "repair-bar",
        conditions: [
          "责令停产停业",
          "限制开展生产经营活动",
          "限制从业",
          "降低资质等级",
          "吊销许可证件",
          "吊销营业执照",
        ],
      },
    },
  ],
);
