/** 工程建设项目招标投标: one schema an item. */
import type * as z from "zod";
import { projectApproval } from "../items/construction/project-approval.ts";
import { credit } from "../items/construction/credit.ts";
import { tenderNotice } from "../items/construction/tender-notice.ts";
import { candidates } from "../items/construction/candidates.ts";
import { award } from "../items/construction/award.ts";
import { contract } from "../items/construction/contract.ts";
import { performance } from "../items/construction/performance.ts";
import { amendableSchemaOf, schemaOf } from "../to-zod.ts";

/** 依法必须招标项目的审批核准备案信息. */
export const ConstructionProjectApproval = /* @__PURE__ */ schemaOf(projectApproval.fields);
/** 依法必须招标项目的审批核准备案信息. */
export interface ConstructionProjectApproval extends z.infer<typeof ConstructionProjectApproval> {}

/** 市场主体信用信息. */
export const ConstructionCredit = /* @__PURE__ */ schemaOf(credit.fields);
/** 市场主体信用信息. */
export interface ConstructionCredit extends z.infer<typeof ConstructionCredit> {}

/** 招标公告. */
export const ConstructionTenderNotice = /* @__PURE__ */ amendableSchemaOf(tenderNotice.fields);
/** 招标公告. */
export interface ConstructionTenderNotice extends z.infer<typeof ConstructionTenderNotice> {}

/** 中标候选人. */
export const ConstructionCandidates = /* @__PURE__ */ schemaOf(candidates.fields);
/** 中标候选人. */
export interface ConstructionCandidates extends z.infer<typeof ConstructionCandidates> {}

/** 中标结果. */
export const ConstructionAward = /* @__PURE__ */ schemaOf(award.fields);
/** 中标结果. */
export interface ConstructionAward extends z.infer<typeof ConstructionAward> {}

/** 合同订立. */
export const ConstructionContract = /* @__PURE__ */ schemaOf(contract.fields);
/** 合同订立. */
export interface ConstructionContract extends z.infer<typeof ConstructionContract> {}

/** 合同履行. */
export const ConstructionPerformance = /* @__PURE__ */ schemaOf(performance.fields);
/** 合同履行. */
export interface ConstructionPerformance extends z.infer<typeof ConstructionPerformance> {}
