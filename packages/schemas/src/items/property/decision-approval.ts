import { internalDecision } from "../../data/property-lists.ts";
import { code, day, identifier, text } from "../../field.ts";
import { uscc } from "../../format.ts";
import { item } from "../../item.ts";
import { equalCounts } from "../../rules/counts.ts";
import { inOrder } from "../../rules/order.ts";
import { project, transferor } from "./parts.ts";

/** 产权交易决策及批准信息: who decided within the transferor, and who approved the transfer. */
export const decisionApproval = item({
  id: "property.decision-approval",
  name: { zh: "产权交易决策及批准信息", en: "decision on and approval of a property transaction" },
  source: "listing notices of property rights exchanges; platform data specification, table 750",
  fields: {
    projectName: project.name({}),
    projectNumber: project.number({}),
    transferor: transferor.name("750.SELLER_NAME"),
    transferorCode: transferor.code("750.SELLER_CODE"),
    internalDecision: code("内部决策情况", internalDecision, {
      also: ["内部决策", "内部决策情况类型"],
      need: "op97-2-1-5",
    }),
    resolvedOn: day("决策日期", { also: ["决议日期", "内部决策日期"], en: "resolved" }),
    approvedBy: text("批准单位", {
      also: ["转让行为批准单位", "批准机构", "批准单位名称"],
      need: "standard",
      column: "750.AUTHORIZE_UNIT",
      max: 200,
    }),
    approvedByCode: identifier("批准单位代码", uscc, { en: "code of the approving body" }),
    approvalType: text("批准文件类型", { en: "type of the approval document" }),
    approvalNumber: text("批准文号", { also: ["批准文件文号"], en: "number of the approval document" }),
    approvedOn: day("批准日期", { also: ["批准时间"], en: "approved" }),
    supervisor: text("国资监管机构", { also: ["国资监管机构名称"] }),
    appraisalFiledWith: text("评估核准(备案)机构", {
      also: ["核准(备案)机构", "评估核准机构", "评估备案机构"],
      en: "body that verified or filed the valuation",
    }),
    appraisalFilingNumber: text("备案编号", { also: ["评估备案编号", "核准(备案)编号"] }),
  },
  rules: [
    equalCounts("transferors", "transferor", "transferorCode"),
    inOrder("resolved-before-approved", "resolvedOn", "approvedOn", {
      severity: "warning",
      source: "a transfer is resolved by the transferor, then approved",
    }),
  ],
});
