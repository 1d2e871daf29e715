import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 中华人民共和国政府采购法实施条例（国务院令第658号） */
export const procurementRegulation2015 = /* @__PURE__ */ defineRules(
  { effective: { from: "2015-03-01", to: null }, ...byPractice },
  [
    // 第二十一条第二款 “提交资格预审申请文件的时间自公告发布之日起不得少于5个工作日。”
    {
      id: "gr-21",
      kind: "interval",
      amount: 5,
      unit: "working-day",
      trigger: "notice-published",
      end: "prequalification-deadline",
      force: "must",
      appliesTo: ["procurement.announcement"],
    },
    // 第三十一条 “招标文件的提供期限自招标文件开始发出之日起不得少于5个工作日。”
    {
      id: "gr-31",
      kind: "offer-period",
      amount: 5,
      unit: "working-day",
      trigger: "tender-document-first-issued",
      force: "must",
      appliesTo: ["procurement.documents"],
    },
    // 第三十八条 “采购人应当将采购项目信息和唯一供应商名称在省级以上人民政府财政部门指定的媒体上公示，公示期不得少于5个工作日。”
    {
      id: "gr-38",
      kind: "publicity-period",
      amount: 5,
      unit: "working-day",
      trigger: "published",
      force: "must",
      appliesTo: ["procurement.announcement"],
    },
    // 第四十三条第一款 “采购代理机构应当自评审结束之日起2个工作日内将评审报告送交采购人。采购人应当自收到评审报告之日起5个工作日内在评审报告推荐的中标或者成交候选人中按顺序确定中标或者成交供应商。”
    {
      id: "gr-43-1",
      kind: "decide-within",
      amount: 5,
      unit: "working-day",
      trigger: "evaluation-report-received",
      force: "must",
      appliesTo: ["procurement.result"],
    },
    {
      id: "gr-43-1/deliver",
      kind: "act-within",
      amount: 2,
      unit: "working-day",
      trigger: "evaluation-ended",
      force: "must",
      appliesTo: ["procurement.result"],
    },
    // 第四十三条第二款 “采购人或者采购代理机构应当自中标、成交供应商确定之日起2个工作日内，发出中标、成交通知书，并在省级以上人民政府财政部门指定的媒体上公告中标、成交结果，招标文件、竞争性谈判文件、询价通知书随中标、成交结果同时公告。”
    {
      id: "gr-43-2",
      kind: "publish-within",
      amount: 2,
      unit: "working-day",
      trigger: "supplier-determined",
      force: "must",
      appliesTo: ["procurement.result"],
    },
    {
      id: "gr-43-2/documents",
      kind: "together",
      trigger: "result-published",
      force: "must",
      appliesTo: ["procurement.documents"],
    },
    // 第五十条 “采购人应当自政府采购合同签订之日起2个工作日内，将政府采购合同在省级以上人民政府财政部门指定的媒体上公告，但政府采购合同中涉及国家秘密、商业秘密的内容除外。”
    {
      id: "gr-50",
      kind: "publish-within",
      amount: 2,
      unit: "working-day",
      trigger: "contract-signed",
      force: "must",
      appliesTo: ["procurement.contract"],
    },
    // 第五十二条 “采购人或者采购代理机构应当在3个工作日内对供应商依法提出的询问作出答复。”
    {
      id: "gr-52",
      kind: "reply-within",
      amount: 3,
      unit: "working-day",
      trigger: "inquiry-received",
      force: "must",
      appliesTo: [],
    },
  ],
);
