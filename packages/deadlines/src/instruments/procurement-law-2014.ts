import { defineRules } from "../internal/define-rules.ts";
import { byPractice, contested } from "../counting.ts";

/** 中华人民共和国政府采购法（2014年修正）（主席令第14号（2014）） */
export const procurementLaw2014 = /* @__PURE__ */ defineRules(
  { effective: { from: "2014-08-31", to: null }, ...byPractice },
  [
    // 第三十五条 “货物和服务项目实行招标方式采购的，自招标文件开始发出之日起至投标人提交投标文件截止之日止，不得少于二十日。”
    {
      id: "gl-35",
      kind: "interval",
      amount: 20,
      unit: "day",
      trigger: "tender-document-first-issued",
      end: "bid-deadline",
      startDay: contested(byPractice.startDay),
      force: "must",
      appliesTo: ["procurement.announcement", "procurement.documents"],
    },
    // 第四十六条 “采购人与中标、成交供应商应当在中标、成交通知书发出之日起三十日内，按照采购文件确定的事项签订政府采购合同。”
    {
      id: "gl-46",
      kind: "act-within",
      amount: 30,
      unit: "day",
      trigger: "award-notice-sent",
      force: "must",
      appliesTo: ["procurement.contract"],
    },
    // 第四十七条 “政府采购项目的采购合同自签订之日起七个工作日内，采购人应当将合同副本报同级政府采购监督管理部门和有关部门备案。”
    {
      id: "gl-47",
      kind: "act-within",
      amount: 7,
      unit: "working-day",
      trigger: "contract-signed",
      force: "must",
      appliesTo: ["procurement.contract"],
    },
    // 第五十二条 “可以在知道或者应知其权益受到损害之日起七个工作日内，以书面形式向采购人提出质疑。”
    {
      id: "gl-52",
      kind: "act-within",
      amount: 7,
      unit: "working-day",
      trigger: "knew-or-should-have-known",
      force: "info",
      appliesTo: [],
    },
    // 第五十三条 “采购人应当在收到供应商的书面质疑后七个工作日内作出答复，并以书面形式通知质疑供应商和其他有关供应商，但答复的内容不得涉及商业秘密。”
    {
      id: "gl-53",
      kind: "reply-within",
      amount: 7,
      unit: "working-day",
      trigger: "challenge-received",
      force: "must",
      appliesTo: [],
    },
    // 第五十五条 “可以在答复期满后十五个工作日内向同级政府采购监督管理部门投诉。”
    {
      id: "gl-55",
      kind: "act-within",
      amount: 15,
      unit: "working-day",
      trigger: "reply-period-expired",
      force: "info",
      appliesTo: [],
    },
    // 第五十六条 “政府采购监督管理部门应当在收到投诉后三十个工作日内，对投诉事项作出处理决定”
    {
      id: "gl-56",
      kind: "decide-within",
      amount: 30,
      unit: "working-day",
      trigger: "complaint-received",
      force: "must",
      appliesTo: ["procurement.supervision-decision"],
    },
  ],
);
