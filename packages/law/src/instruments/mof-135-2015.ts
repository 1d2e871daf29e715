import { defineInstrument } from "../internal/define-instrument.ts";

/** 财政部关于做好政府采购信息公开工作的通知 */
export const mof135 = defineInstrument(
  {
    id: "mof-135-2015",
    name: {
      zh: "财政部关于做好政府采购信息公开工作的通知",
      en: "Notice of the Ministry of Finance on Disclosing Government Procurement Information",
    },
    documentNumber: "财库〔2015〕135号",
    rank: "normative-document",
    effective: { from: "2015-07-17", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  {
    evidence: "press report of the 2019 guide, whose procurement periods rest on 财库〔2015〕135号",
    source: "web page (中国政府采购报, cgpnews); county catalogues agree",
  },
  [
    {
      id: "k135-result",
      article: "公开时间",
      topic: "deadline",
      appliesTo: ["acceptance-result"],
      quote: "公共服务项目验收结果公告时限为验收结束之日起2个工作日内",
      gloss:
        "The acceptance result of a public service project is to be announced within 2 working days from the day on which acceptance ends.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "publish-within",
        amount: 2,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "acceptance-completed",
      },
    },
    {
      id: "k135-penalty",
      article: "公开时间",
      topic: "deadline",
      appliesTo: ["finance-decisions", "agency-assessment-result"],
      quote:
        "投诉、监督检查等处理决定公告与集中采购机构的考核结果公告的公开时限为完成并履行有关报审程序后5个工作",
      gloss:
        "Decisions on complaints and supervisory inspections and appraisals of centralised procurement agencies are to be announced within 5 working [days] after they are completed and the approval procedure has been gone through.",
      force: "info",
      confidence: "secondary",
      rule: {
        type: "publish-within",
        amount: 5,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "decision-completed-and-approved",
      },
      note: "the stored report breaks off inside “5个工作日内”",
    },
  ],
);
