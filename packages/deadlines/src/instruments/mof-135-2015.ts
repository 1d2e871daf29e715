import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 财政部关于做好政府采购信息公开工作的通知（财库〔2015〕135号） */
export const mof135 = /* @__PURE__ */ defineRules(
  { effective: { from: "2015-07-17", to: null }, ...byPractice },
  [
    // 公开时间 “公共服务项目验收结果公告时限为验收结束之日起2个工作日内”
    {
      id: "k135-result",
      kind: "publish-within",
      amount: 2,
      unit: "working-day",
      trigger: "acceptance-completed",
      force: "info",
      confidence: "secondary",
      appliesTo: [],
    },
    // 公开时间 “投诉、监督检查等处理决定公告与集中采购机构的考核结果公告的公开时限为完成并履行有关报审程序后5个工作”
    {
      id: "k135-penalty",
      kind: "publish-within",
      amount: 5,
      unit: "working-day",
      trigger: "decision-completed-and-approved",
      force: "info",
      confidence: "secondary",
      appliesTo: ["procurement.supervision-decision", "procurement.agency-appraisal"],
    },
  ],
);
