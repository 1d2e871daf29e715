import { counterpartType } from "../../data/decision-lists.ts";
import { amount, code, day, identifier, names, text } from "../../field.ts";
import { organizationCode, uscc } from "../../format.ts";
import { item } from "../../item.ts";
import { inOrder } from "../../rules/order.ts";

/** 行政处罚: who was punished for what, on what basis, how, by whom, and how to object. */
export const penalty = item({
  id: "penalty",
  name: { zh: "行政处罚", en: "administrative penalty" },
  source: "甘肃省《关于全面推进政务公开工作的实施意见》（六）; 双公示 data items, from knowledge of them",
  fields: {
    decisionNumber: text("行政处罚决定书文号", {
      also: ["行政处罚决定文书号", "处罚决定书文号", "处罚文号", "文号"],
      need: "gs-penalty-fields",
      column: "DP.CF_WSH",
    }),
    caseName: text("案件名称", { also: ["处罚名称", "案件名"], need: "gs-penalty-fields" }),
    enforcementBasis: text("执法依据", {
      also: ["处罚依据", "法律依据"],
      en: "basis of the enforcement",
      need: "gs-penalty-fields",
      column: "DP.CF_CFYJ",
    }),
    counterpartName: names("行政相对人名称", {
      also: ["相对人名称", "被处罚人", "当事人", "当事人名称"],
      need: "gs-penalty-fields",
      ocds: "parties/name",
    }),
    counterpartCode: identifier("行政相对人统一社会信用代码", organizationCode, {
      also: ["统一社会信用代码", "行政相对人代码"],
      need: "gs-penalty-fields",
      ocds: "parties/identifier/id",
    }),
    counterpartType: code("行政相对人类别", counterpartType),
    legalRepresentative: text("法定代表人", { also: ["法定代表人姓名"] }),
    violationType: text("违法行为类型", { column: "DP.CF_WFXW", need: "s45-4" }),
    cause: text("处罚事由", { also: ["违法事实", "案由"], need: "gs-penalty-fields", column: "DP.CF_WFSS" }),
    penaltyClass: text("处罚类别", { also: ["处罚种类"], column: "DP.CF_CFLB" }),
    result: text("处罚结果", { also: ["处罚内容"], need: "gs-penalty-fields", column: "DP.CF_NR" }),
    fine: amount("罚款金额", "万元", { column: "DP.CF_NR_FK" }),
    confiscated: amount("没收违法所得、没收非法财物的金额", "万元", {
      also: ["没收金额"],
      column: "DP.CF_NR_WFFF",
    }),
    revokedCertificate: text("暂扣或吊销证照名称及编号", { column: "DP.CF_NR_ZKDX" }),
    decidedOn: day("处罚日期", {
      also: ["处罚决定日期", "作出处罚决定日期"],
      en: "decided",
      need: "gs-penalty-fields",
      column: "DP.CF_CFJDRQ",
    }),
    validUntil: day("处罚有效期", { en: "in force until", column: "DP.CF_CFYXQ" }),
    publicUntil: day("公示截止期", { en: "to be shown until", column: "DP.CF_GSJZQ" }),
    authority: text("作出处罚决定的部门", {
      also: ["处罚机关", "处罚部门", "作出行政处罚决定的行政机关"],
      en: "deciding department",
      need: "gs-penalty-fields",
      column: "DP.CF_CFJG",
    }),
    authorityCode: identifier("处罚机关统一社会信用代码", uscc, { column: "DP.CF_CFJGDM" }),
    remedies: text("救济渠道", { also: ["救济途径"], need: "gs-penalty-fields" }),
    pushedOn: day("推送之日", { en: "sent on" }),
    withdrawnOn: day("撤回之日", { en: "withdrawn" }),
    status: text("当前状态"),
    remark: text("备注"),
  },
  rules: [
    inOrder("decided-before-expiry", "decidedOn", "validUntil"),
    inOrder("decided-before-end-of-showing", "decidedOn", "publicUntil"),
  ],
  envelope: { publisher: ["DP.CF_SJLY", "数据来源单位"] },
});
