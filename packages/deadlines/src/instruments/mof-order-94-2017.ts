import { defineRules } from "../internal/define-rules.ts";
import { order94 } from "../counting.ts";

/** 政府采购质疑和投诉办法（财政部令第94号） */
export const mofOrder94 = /* @__PURE__ */ defineRules(
  { effective: { from: "2018-03-01", to: null }, ...order94 },
  [
    // 第十条 “可以在知道或者应知其权益受到损害之日起7个工作日内，以书面形式向采购人、采购代理机构提出质疑。”
    {
      id: "m94-10",
      kind: "act-within",
      amount: 7,
      unit: "working-day",
      trigger: "knew-or-should-have-known",
      force: "info",
      appliesTo: [],
    },
    // 第十三条 “应当在收到质疑函后7个工作日内作出答复，并以书面形式通知质疑供应商和其他有关供应商。”
    {
      id: "m94-13",
      kind: "reply-within",
      amount: 7,
      unit: "working-day",
      trigger: "challenge-received",
      force: "must",
      appliesTo: [],
    },
    // 第十七条 “可以在答复期满后15个工作日内向本办法第六条规定的财政部门提起投诉。”
    {
      id: "m94-17",
      kind: "act-within",
      amount: 15,
      unit: "working-day",
      trigger: "reply-period-expired",
      force: "info",
      appliesTo: [],
    },
    // 第二十一条 “财政部门收到投诉书后，应当在5个工作日内进行审查”
    {
      id: "m94-21",
      kind: "decide-within",
      amount: 5,
      unit: "working-day",
      trigger: "complaint-received",
      force: "must",
      appliesTo: [],
    },
    {
      id: "m94-21/notify",
      kind: "act-within",
      amount: 8,
      unit: "working-day",
      trigger: "complaint-received",
      force: "must",
      appliesTo: [],
    },
    // 第二十六条 “财政部门应当自收到投诉之日起30个工作日内，对投诉事项作出处理决定。”
    {
      id: "m94-26",
      kind: "decide-within",
      amount: 30,
      unit: "working-day",
      trigger: "complaint-received",
      excludable: {
        reasons: ["inspection", "testing", "appraisal", "expert-review", "correction"],
        basis: "m94-27",
      },
      force: "must",
      appliesTo: ["procurement.supervision-decision"],
    },
  ],
);
