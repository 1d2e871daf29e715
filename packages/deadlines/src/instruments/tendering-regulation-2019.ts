import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 中华人民共和国招标投标法实施条例（2019年修订）（国务院令第613号，2019修订第709号） */
export const tenderingRegulation2019 = /* @__PURE__ */ defineRules(
  { effective: { from: "2012-02-01", to: null }, ...byPractice },
  [
    // 第十六条 “资格预审文件或者招标文件的发售期不得少于5日。”
    {
      id: "tr-16",
      kind: "offer-period",
      amount: 5,
      unit: "day",
      trigger: "document-sale-start",
      force: "must",
      appliesTo: ["construction.tender-notice"],
    },
    // 第十七条 “依法必须进行招标的项目提交资格预审申请文件的时间，自资格预审文件停止发售之日起不得少于5日。”
    {
      id: "tr-17",
      kind: "interval",
      amount: 5,
      unit: "day",
      trigger: "prequalification-sale-ends",
      end: "prequalification-deadline",
      force: "must",
      appliesTo: ["construction.tender-notice"],
    },
    // 第二十一条 “招标人应当在提交资格预审申请文件截止时间至少3日前，或者投标截止时间至少15日前，以书面形式通知所有获取资格预审文件或者招标文件的潜在投标人；不足3日或者15日的，招标人应当顺延提交资格预审申请文件或者投标文件的截止时间。”
    {
      id: "tr-21",
      kind: "lead-time",
      amount: 15,
      unit: "day",
      trigger: "bid-deadline",
      force: "must",
      appliesTo: ["construction.tender-notice"],
    },
    {
      id: "tr-21/prequalification",
      kind: "lead-time",
      amount: 3,
      unit: "day",
      trigger: "prequalification-deadline",
      force: "must",
      appliesTo: ["construction.tender-notice"],
    },
    // 第二十二条 “应当在提交资格预审申请文件截止时间2日前提出；对招标文件有异议的，应当在投标截止时间10日前提出。招标人应当自收到异议之日起3日内作出答复；作出答复前，应当暂停招标投标活动。”
    {
      id: "tr-22",
      kind: "lead-time",
      amount: 10,
      unit: "day",
      trigger: "bid-deadline",
      force: "must",
      appliesTo: ["construction.tender-notice"],
    },
    {
      id: "tr-22/prequalification",
      kind: "lead-time",
      amount: 2,
      unit: "day",
      trigger: "prequalification-deadline",
      force: "must",
      appliesTo: ["construction.tender-notice"],
    },
    {
      id: "tr-22/reply",
      kind: "reply-within",
      amount: 3,
      unit: "day",
      trigger: "objection-received",
      force: "must",
      appliesTo: ["construction.tender-notice"],
    },
    // 第三十一条 “招标人终止招标的，应当及时发布公告，或者以书面形式通知被邀请的或者已经获取资格预审文件、招标文件的潜在投标人。”
    {
      id: "tr-31",
      kind: "promptly",
      trigger: "tender-terminated",
      force: "must",
      appliesTo: ["construction.tender-notice"],
    },
    // 第五十四条第一款 “依法必须进行招标的项目，招标人应当自收到评标报告之日起3日内公示中标候选人，公示期不得少于3日。”
    {
      id: "tr-54-publish",
      kind: "publish-within",
      amount: 3,
      unit: "day",
      trigger: "evaluation-report-received",
      force: "must",
      appliesTo: ["construction.candidates"],
    },
    {
      id: "tr-54-publish/publicity",
      kind: "publicity-period",
      amount: 3,
      unit: "day",
      trigger: "published",
      force: "must",
      appliesTo: ["construction.candidates"],
    },
    // 第五十四条第二款 “应当在中标候选人公示期间提出。招标人应当自收到异议之日起3日内作出答复；作出答复前，应当暂停招标投标活动。”
    {
      id: "tr-54-objection",
      kind: "reply-within",
      amount: 3,
      unit: "day",
      trigger: "objection-received",
      force: "must",
      appliesTo: ["construction.candidates"],
    },
    // 第五十七条 “招标人最迟应当在书面合同签订后5日内向中标人和未中标的投标人退还投标保证金及银行同期存款利息。”
    {
      id: "tr-57",
      kind: "act-within",
      amount: 5,
      unit: "day",
      trigger: "contract-signed",
      force: "must",
      appliesTo: ["construction.contract"],
    },
    // 第六十条 “可以自知道或者应当知道之日起10日内向有关行政监督部门投诉。”
    {
      id: "tr-60",
      kind: "act-within",
      amount: 10,
      unit: "day",
      trigger: "knew-or-should-have-known",
      force: "info",
      appliesTo: [],
    },
    // 第六十一条 “行政监督部门应当自收到投诉之日起3个工作日内决定是否受理投诉，并自受理投诉之日起30个工作日内作出书面处理决定；需要检验、检测、鉴定、专家评审的，所需时间不计算在内。”
    {
      id: "tr-61",
      kind: "decide-within",
      amount: 30,
      unit: "working-day",
      trigger: "complaint-accepted",
      excludable: { reasons: ["inspection", "testing", "appraisal", "expert-review"], basis: "tr-61" },
      force: "must",
      appliesTo: [],
    },
    {
      id: "tr-61/acceptance",
      kind: "decide-within",
      amount: 3,
      unit: "working-day",
      trigger: "complaint-received",
      force: "must",
      appliesTo: [],
    },
  ],
);
