/** 政府采购: one schema an item. */
import type * as z from "zod";
import { announcement } from "../items/procurement/announcement.ts";
import { documents } from "../items/procurement/documents.ts";
import { budget } from "../items/procurement/budget.ts";
import { result } from "../items/procurement/result.ts";
import { contract } from "../items/procurement/contract.ts";
import { supervisionDecision } from "../items/procurement/supervision-decision.ts";
import { agencyAppraisal } from "../items/procurement/agency-appraisal.ts";
import { misconductRecord } from "../items/procurement/misconduct-record.ts";
import { schemaOf } from "../to-zod.ts";

/** 采购项目公告. */
export const ProcurementAnnouncement = /* @__PURE__ */ schemaOf(announcement.fields);
/** 采购项目公告. */
export interface ProcurementAnnouncement extends z.infer<typeof ProcurementAnnouncement> {}

/** 采购文件. */
export const ProcurementDocuments = /* @__PURE__ */ schemaOf(documents.fields);
/** 采购文件. */
export interface ProcurementDocuments extends z.infer<typeof ProcurementDocuments> {}

/** 采购项目预算金额. */
export const ProcurementBudget = /* @__PURE__ */ schemaOf(budget.fields);
/** 采购项目预算金额. */
export interface ProcurementBudget extends z.infer<typeof ProcurementBudget> {}

/** 采购结果. */
export const ProcurementResult = /* @__PURE__ */ schemaOf(result.fields);
/** 采购结果. */
export interface ProcurementResult extends z.infer<typeof ProcurementResult> {}

/** 采购合同. */
export const ProcurementContract = /* @__PURE__ */ schemaOf(contract.fields);
/** 采购合同. */
export interface ProcurementContract extends z.infer<typeof ProcurementContract> {}

/** 投诉和监督检查等处理决定. */
export const ProcurementSupervisionDecision = /* @__PURE__ */ schemaOf(supervisionDecision.fields);
/** 投诉和监督检查等处理决定. */
export interface ProcurementSupervisionDecision extends z.infer<typeof ProcurementSupervisionDecision> {}

/** 对集中采购机构的考核结果. */
export const ProcurementAgencyAppraisal = /* @__PURE__ */ schemaOf(agencyAppraisal.fields);
/** 对集中采购机构的考核结果. */
export interface ProcurementAgencyAppraisal extends z.infer<typeof ProcurementAgencyAppraisal> {}

/** 违法失信行为记录. */
export const ProcurementMisconductRecord = /* @__PURE__ */ schemaOf(misconductRecord.fields);
/** 违法失信行为记录. */
export interface ProcurementMisconductRecord extends z.infer<typeof ProcurementMisconductRecord> {}
