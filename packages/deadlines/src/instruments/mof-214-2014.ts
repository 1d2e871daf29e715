import { defineRules } from "../internal/define-rules.ts";
import { byPractice, contested } from "../counting.ts";

/** 政府采购竞争性磋商采购方式管理暂行办法（财库〔2014〕214号） */
export const mof214 = /* @__PURE__ */ defineRules(
  { effective: { from: "2014-12-31", to: null }, ...byPractice },
  [
    // 第十条第一款 “从磋商文件发出之日起至供应商提交首次响应文件截止之日止不得少于10日。”
    {
      id: "m214-10",
      kind: "interval",
      amount: 10,
      unit: "day",
      trigger: "document-issued",
      end: "first-response-deadline",
      startDay: contested(byPractice.startDay),
      force: "must",
      appliesTo: ["procurement.announcement", "procurement.documents"],
    },
    // 第十条第二款 “磋商文件的发售期限自开始之日起不得少于5个工作日。”
    {
      id: "m214-10-sale",
      kind: "offer-period",
      amount: 5,
      unit: "working-day",
      trigger: "document-sale-start",
      force: "must",
      appliesTo: ["procurement.documents"],
    },
    // 第十条第三款 “应当在提交首次响应文件截止时间至少5日前，以书面形式通知所有获取磋商文件的供应商；不足5日的，采购人、采购代理机构应当顺延提交首次响应文件截止时间。”
    {
      id: "m214-10-change",
      kind: "lead-time",
      amount: 5,
      unit: "day",
      trigger: "first-response-deadline",
      force: "must",
      appliesTo: ["procurement.announcement", "procurement.documents"],
    },
    // （成交结果公告，条号未见） “采购人或者采购代理机构应当在成交供应商确定后2个工作日内，在省级以上财政部门指定的政府采购信息发布媒体上公告成交结果，同时向成交供应商发出成交通知书，并将磋商文件随成交结果同时公告。”
    {
      id: "m214-result",
      kind: "publish-within",
      amount: 2,
      unit: "working-day",
      trigger: "supplier-determined",
      force: "must",
      appliesTo: ["procurement.result"],
    },
    {
      id: "m214-result/documents",
      kind: "together",
      trigger: "result-published",
      force: "must",
      appliesTo: ["procurement.documents"],
    },
    // （签订合同，条号未见） “采购人与成交供应商应当在成交通知书发出之日起30日内”
    {
      id: "m214-contract",
      kind: "act-within",
      amount: 30,
      unit: "day",
      trigger: "award-notice-sent",
      force: "must",
      appliesTo: ["procurement.contract"],
    },
  ],
);
