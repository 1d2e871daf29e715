import { defineRules } from "../internal/define-rules.ts";
import { byPractice, contested } from "../counting.ts";

/** 政府采购非招标采购方式管理办法（财政部令第74号） */
export const mofOrder74 = /* @__PURE__ */ defineRules(
  { effective: { from: "2014-02-01", to: null }, ...byPractice },
  [
    // 第十八条 “采购人或者采购代理机构应当在成交供应商确定后2个工作日内，在省级以上财政部门指定的媒体上公告成交结果”
    {
      id: "m74-18",
      kind: "publish-within",
      amount: 2,
      unit: "working-day",
      trigger: "supplier-determined",
      force: "must",
      appliesTo: ["procurement.result"],
    },
    // 第二十九条第一款 “从谈判文件发出之日起至供应商提交首次响应文件截止之日止不得少于3个工作日。”
    {
      id: "m74-3wd",
      kind: "interval",
      amount: 3,
      unit: "working-day",
      trigger: "document-issued",
      end: "first-response-deadline",
      startDay: contested(byPractice.startDay),
      force: "must",
      appliesTo: ["procurement.announcement", "procurement.documents"],
    },
    // 第二十九条第二款 “应当在提交首次响应文件截止之日3个工作日前，以书面形式通知所有接收谈判文件的供应商，不足3个工作日的，应当顺延提交首次响应文件截止之日。”
    {
      id: "m74-29-change",
      kind: "lead-time",
      amount: 3,
      unit: "working-day",
      trigger: "first-response-deadline",
      force: "must",
      appliesTo: ["procurement.announcement", "procurement.documents"],
    },
    // 第三十六条 “采购人应当在收到评审报告后5个工作日内”
    {
      id: "m74-36",
      kind: "decide-within",
      amount: 5,
      unit: "working-day",
      trigger: "evaluation-report-received",
      force: "must",
      appliesTo: ["procurement.result"],
    },
    {
      id: "m74-36/deliver",
      kind: "act-within",
      amount: 2,
      unit: "working-day",
      trigger: "evaluation-ended",
      force: "must",
      appliesTo: ["procurement.result"],
    },
    // 第三十八条 “公示期不得少于5个工作日，公示内容应当包括：”
    {
      id: "m74-38",
      kind: "publicity-period",
      amount: 5,
      unit: "working-day",
      trigger: "published",
      force: "must",
      appliesTo: ["procurement.announcement"],
    },
    // 第四十条 “应当在公示期满后5个工作日内，组织补充论证”
    {
      id: "m74-40",
      kind: "act-within",
      amount: 5,
      unit: "working-day",
      trigger: "publicity-ended",
      force: "must",
      appliesTo: ["procurement.announcement"],
    },
    // 第四十五条第一款 “从询价通知书发出之日起至供应商提交响应文件截止之日止不得少于3个工作日。”
    {
      id: "m74-45",
      kind: "interval",
      amount: 3,
      unit: "working-day",
      trigger: "document-issued",
      end: "response-deadline",
      startDay: contested(byPractice.startDay),
      force: "must",
      appliesTo: ["procurement.announcement", "procurement.documents"],
    },
  ],
);
