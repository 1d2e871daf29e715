import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国政府信息公开条例（2007年公布） */
export const foiRegulation2007 = defineInstrument(
  {
    id: "foi-regulation-2007",
    name: {
      zh: "中华人民共和国政府信息公开条例（2007年公布）",
      en: "Regulation on Open Government Information (2007)",
    },
    documentNumber: "国务院令第492号",
    rank: "administrative-regulation",
    effective: { from: "2008-05-01", to: "2019-05-14" },
    confidence: { number: "memory", dates: "quoted" },
  },
  { evidence: "copy of the text", source: "web pages (法搜网; lawtime)" },
  [
    {
      id: "foi07-17",
      article: "第十七条",
      topic: "responsibility",
      appliesTo: ["all-items"],
      quote:
        "行政机关制作的政府信息，由制作该政府信息的行政机关负责公开；行政机关从公民、法人或者其他组织获取的政府信息，由保存该政府信息的行政机关负责公开。法律、法规对政府信息公开的权限另有规定的，从其规定。",
      gloss:
        "Government information made by an administrative organ is disclosed by the organ that made it; information that an administrative organ obtains from citizens, legal persons or other organisations is disclosed by the organ that keeps it. Where laws or regulations provide otherwise on the authority to disclose, they prevail.",
      force: "info",
      confidence: "quoted",
      rule: { type: "responsible-body", order: ["law-specifies", "maker", "keeper"] },
      evidence: "annotated edition of the regulation",
      source: "web page (annotated edition, sdjlnm)",
      note: "no rule for information obtained from other agencies and none for joint making: 2019 additions",
    },
    {
      id: "foi07-18",
      article: "第十八条",
      topic: "deadline",
      appliesTo: ["all-proactive-information"],
      quote: "属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内予以公开。",
      gloss:
        "Government information within the scope of proactive disclosure shall be disclosed within 20 working days from the day on which it is formed or changed.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "information-formed-or-changed",
      },
    },
    {
      id: "foi07-24-reply",
      article: "第二十四条第二款",
      topic: "deadline",
      appliesTo: ["disclosure-request"],
      quote:
        "行政机关不能当场答复的，应当自收到申请之日起15个工作日内予以答复；如需延长答复期限的，应当经政府信息公开工作机构负责人同意，并告知申请人，延长答复的期限最长不得超过15个工作日。",
      gloss:
        "Where an administrative organ cannot reply on the spot, it shall reply within 15 working days from the day on which it receives the request; where the period has to be extended, the head of the open government information office shall consent and the applicant shall be told, and the extension may not exceed 15 working days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "reply-within",
        amount: 15,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "request-received",
        extension: { amount: 15, unit: "working-day", bound: "max" },
      },
    },
    {
      id: "foi07-24-excluded",
      article: "第二十四条第三款",
      topic: "counting",
      appliesTo: ["disclosure-request"],
      quote:
        "申请公开的政府信息涉及第三方权益的，行政机关征求第三方意见所需时间不计算在本条第二款规定的期限内。",
      gloss:
        "Where the government information requested concerns the rights and interests of a third party, the time that the administrative organ needs to consult the third party is not counted in the period of paragraph 2 of this article.",
      force: "info",
      confidence: "quoted",
      rule: { type: "excluded-time", excluded: ["third-party-consultation"] },
    },
    {
      id: "foi07-31",
      article: "第三十一条",
      topic: "assessment",
      appliesTo: ["annual-report"],
      quote: "各级行政机关应当在每年3月31日前公布本行政机关的政府信息公开工作年度报告。",
      gloss:
        "Each administrative organ shall make its annual report on open government information public by 31 March each year.",
      force: "must",
      confidence: "memory",
      rule: { type: "calendar-deadline", date: "--03-31", who: "every administrative organ" },
      evidence: "memory, and a 2008 provincial rule with the same date",
    },
  ],
);
