import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";
import { lawsAndRegulations } from "../rule.ts";

/** 中华人民共和国政府信息公开条例（2019年修订）（国务院令第711号） */
export const foiRegulation2019 = /* @__PURE__ */ defineRules(
  { effective: { from: "2019-05-15", to: null }, ...byPractice },
  [
    // 第二十六条 “属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内及时公开。法律、法规对政府信息公开的期限另有规定的，从其规定。”
    {
      id: "foi19-26",
      clock: "proactive-disclosure",
      kind: "publish-within",
      amount: 20,
      unit: "working-day",
      trigger: "information-formed-or-changed",
      overriddenBy: lawsAndRegulations,
      force: "must",
      appliesTo: "every-item",
    },
    // 第三十条 “政府信息公开申请内容不明确的，行政机关应当给予指导和释明，并自收到申请之日起7个工作日内一次性告知申请人作出补正，说明需要补正的事项和合理的补正期限。答复期限自行政机关收到补正的申请之日起计算。”
    {
      id: "foi19-30",
      clock: "request-correction",
      kind: "reply-within",
      amount: 7,
      unit: "working-day",
      trigger: "request-received",
      force: "must",
      appliesTo: [],
    },
    // 第三十二条 “第三方应当自收到征求意见书之日起15个工作日内提出意见。第三方逾期未提出意见的，由行政机关依照本条例的规定决定是否公开。”
    {
      id: "foi19-32",
      clock: "third-party-opinion",
      kind: "reply-within",
      amount: 15,
      unit: "working-day",
      trigger: "consultation-letter-received",
      force: "must",
      appliesTo: [],
    },
    // 第三十三条第二款 “行政机关不能当场答复的，应当自收到申请之日起20个工作日内予以答复；需要延长答复期限的，应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日。”
    {
      id: "foi19-33-reply",
      clock: "request-reply",
      kind: "reply-within",
      amount: 20,
      unit: "working-day",
      trigger: "request-received",
      extension: { upTo: 20 },
      excludable: {
        reasons: ["third-party-consultation", "other-agency-consultation"],
        basis: "foi19-33-excluded",
      },
      force: "must",
      appliesTo: [],
    },
    // 第三十四条 “被征求意见机关应当自收到征求意见书之日起15个工作日内提出意见，逾期未提出意见的视为同意公开。”
    {
      id: "foi19-34",
      kind: "reply-within",
      amount: 15,
      unit: "working-day",
      trigger: "consultation-letter-received",
      force: "must",
      appliesTo: [],
    },
    // 第四十九条第一款 “县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会公布。”
    {
      id: "foi19-49-1",
      clock: "annual-report-departments",
      kind: "periodic",
      period: "year",
      dueOn: "--01-31",
      trigger: "reporting-year",
      force: "must",
      appliesTo: [],
    },
    // 第四十九条第二款 “县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前向社会公布本级政府上一年度政府信息公开工作年度报告。”
    {
      id: "foi19-49-2",
      clock: "annual-report-governments",
      kind: "periodic",
      period: "year",
      dueOn: "--03-31",
      trigger: "reporting-year",
      force: "must",
      appliesTo: [],
    },
  ],
);
