import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 公共资源交易领域基层政务公开标准指引（发改办法规〔2019〕752号） */
export const grassrootsGuide752 = /* @__PURE__ */ defineRules(
  { effective: { from: "2019-07-01", to: null }, ...byPractice },
  [
    // 政府采购 “招标公告和资格预审公告公开时限要求及时公开，公告期限为5个工作日”
    {
      id: "g752-notice",
      kind: "notice-period",
      amount: 5,
      unit: "working-day",
      trigger: "published",
      force: "info",
      confidence: "secondary",
      appliesTo: ["procurement.announcement"],
    },
    // 政府采购 “竞争性谈判公告、竞争性磋商公告和询价公告公开时限要求及时公开，公告期限为3个工作日”
    {
      id: "g752-negotiation",
      kind: "notice-period",
      amount: 3,
      unit: "working-day",
      trigger: "published",
      force: "info",
      confidence: "secondary",
      appliesTo: ["procurement.announcement"],
    },
    // 政府采购 “采购文件要求随中标、成交结果同时公告，中标、成交结果公告前采购文件已公告的，不再重复公告”
    {
      id: "g752-document",
      kind: "together",
      trigger: "result-published",
      force: "info",
      confidence: "secondary",
      appliesTo: ["procurement.documents"],
    },
    // 政府采购 “采购信息更正公告公开时限为投标截止时间至少15日前、提交资格预审申请文件截止时间至少3日前，或者提交首次响应文件截止之日3个工作日前”
    {
      id: "g752-correction/bid",
      kind: "lead-time",
      amount: 15,
      unit: "day",
      trigger: "bid-deadline",
      force: "info",
      confidence: "secondary",
      appliesTo: ["procurement.announcement"],
    },
    {
      id: "g752-correction/prequalification",
      kind: "lead-time",
      amount: 3,
      unit: "day",
      trigger: "prequalification-deadline",
      force: "info",
      confidence: "secondary",
      appliesTo: ["procurement.announcement"],
    },
    {
      id: "g752-correction/first-response",
      kind: "lead-time",
      amount: 3,
      unit: "working-day",
      trigger: "first-response-deadline",
      force: "info",
      confidence: "secondary",
      appliesTo: ["procurement.announcement"],
    },
    // 政府采购 “单一来源公示应及时公开，公示期限不得少于5个工作日”
    {
      id: "g752-single",
      kind: "publicity-period",
      amount: 5,
      unit: "working-day",
      trigger: "published",
      force: "must",
      confidence: "secondary",
      appliesTo: ["procurement.announcement"],
    },
    // 政府采购 “中标、成交结果要自中标、成交供应商确定之日起2个工作日内公告，公告期限为1个工作日”
    {
      id: "g752-award",
      kind: "publish-within",
      amount: 2,
      unit: "working-day",
      trigger: "supplier-determined",
      force: "must",
      confidence: "secondary",
      appliesTo: ["procurement.result"],
    },
    {
      id: "g752-award/notice-period",
      kind: "notice-period",
      amount: 1,
      unit: "working-day",
      trigger: "published",
      force: "must",
      confidence: "secondary",
      appliesTo: ["procurement.result"],
    },
    // 政府采购 “采购合同公开时限要求为合同签订之日起2个工作日内”
    {
      id: "g752-contract",
      kind: "publish-within",
      amount: 2,
      unit: "working-day",
      trigger: "contract-signed",
      force: "info",
      confidence: "secondary",
      appliesTo: ["procurement.contract"],
    },
  ],
);
