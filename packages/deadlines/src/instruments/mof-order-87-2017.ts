import { defineRules } from "../internal/define-rules.ts";
import { contested, order87 } from "../counting.ts";

/** 政府采购货物和服务招标投标管理办法（财政部令第87号） */
export const mofOrder87 = /* @__PURE__ */ defineRules(
  { effective: { from: "2017-10-01", to: null }, ...order87 },
  [
    // 第十六条 “招标公告、资格预审公告的公告期限为5个工作日。公告内容应当以省级以上财政部门指定媒体发布的公告为准。公告期限自省级以上财政部门指定媒体最先发布公告之日起算。”
    {
      id: "m87-16",
      kind: "notice-period",
      amount: 5,
      unit: "working-day",
      trigger: "first-published-on-designated-media",
      startDay: contested(order87.startDay),
      force: "must",
      appliesTo: ["procurement.announcement"],
    },
    // 第十八条 “提供期限自招标公告、资格预审公告发布之日起计算不得少于5个工作日。”
    {
      id: "m87-18",
      kind: "offer-period",
      amount: 5,
      unit: "working-day",
      trigger: "notice-published",
      startDay: contested(order87.startDay),
      force: "must",
      appliesTo: ["procurement.documents"],
    },
    // 第二十七条 “应当在投标截止时间至少15日前，以书面形式通知所有获取招标文件的潜在投标人；不足15日的，采购人或者采购代理机构应当顺延提交投标文件的截止时间。”
    {
      id: "m87-27",
      kind: "lead-time",
      amount: 15,
      unit: "day",
      trigger: "bid-deadline",
      force: "must",
      appliesTo: ["procurement.announcement", "procurement.documents"],
    },
    {
      id: "m87-27/prequalification",
      kind: "lead-time",
      amount: 3,
      unit: "day",
      trigger: "prequalification-deadline",
      force: "must",
      appliesTo: ["procurement.announcement", "procurement.documents"],
    },
    // 第六十八条 “采购人应当自收到评标报告之日起5个工作日内，在评标报告确定的中标候选人名单中按顺序确定中标人。”
    {
      id: "m87-68",
      kind: "decide-within",
      amount: 5,
      unit: "working-day",
      trigger: "evaluation-report-received",
      force: "must",
      appliesTo: ["procurement.result"],
    },
    // 第六十九条 “采购人或者采购代理机构应当自中标人确定之日起2个工作日内，在省级以上财政部门指定的媒体上公告中标结果，招标文件应当随中标结果同时公告。”
    {
      id: "m87-69",
      kind: "publish-within",
      amount: 2,
      unit: "working-day",
      trigger: "winner-determined",
      force: "must",
      appliesTo: ["procurement.result"],
    },
    {
      id: "m87-69/documents",
      kind: "together",
      trigger: "result-published",
      force: "must",
      appliesTo: ["procurement.documents"],
    },
    // 第六十九条第三款 “中标公告期限为1个工作日。”
    {
      id: "m87-69-period",
      kind: "notice-period",
      amount: 1,
      unit: "working-day",
      trigger: "published",
      force: "info",
      appliesTo: ["procurement.result"],
    },
    // 第七十一条 “采购人应当自中标通知书发出之日起30日内，按照招标文件和中标人投标文件的规定，与中标人签订书面合同。”
    {
      id: "m87-71",
      kind: "act-within",
      amount: 30,
      unit: "day",
      trigger: "award-notice-sent",
      force: "must",
      appliesTo: ["procurement.contract"],
    },
  ],
);
