/** 国有产权交易: one schema an item. */
import type * as z from "zod";
import { auditResult } from "../items/property/audit-result.ts";
import { decisionApproval } from "../items/property/decision-approval.ts";
import { project } from "../items/property/project.ts";
import { transactionPrice } from "../items/property/transaction-price.ts";
import { transferPrice } from "../items/property/transfer-price.ts";
import { schemaOf } from "../to-zod.ts";

/** 产权交易决策及批准信息. */
export const PropertyDecisionApproval = /* @__PURE__ */ schemaOf(decisionApproval.fields);
/** 产权交易决策及批准信息. */
export interface PropertyDecisionApproval extends z.infer<typeof PropertyDecisionApproval> {}

/** 交易项目信息. */
export const PropertyProject = /* @__PURE__ */ schemaOf(project.fields);
/** 交易项目信息. */
export interface PropertyProject extends z.infer<typeof PropertyProject> {}

/** 转让价格. */
export const PropertyTransferPrice = /* @__PURE__ */ schemaOf(transferPrice.fields);
/** 转让价格. */
export interface PropertyTransferPrice extends z.infer<typeof PropertyTransferPrice> {}

/** 交易价格. */
export const PropertyTransactionPrice = /* @__PURE__ */ schemaOf(transactionPrice.fields);
/** 交易价格. */
export interface PropertyTransactionPrice extends z.infer<typeof PropertyTransactionPrice> {}

/** 相关中介机构审计结果. */
export const PropertyAuditResult = /* @__PURE__ */ schemaOf(auditResult.fields);
/** 相关中介机构审计结果. */
export interface PropertyAuditResult extends z.infer<typeof PropertyAuditResult> {}
