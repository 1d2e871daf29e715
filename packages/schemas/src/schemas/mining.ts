/** 矿业权出让: one schema an item. */
import type * as z from "zod";
import { approvalResult } from "../items/mining/approval-result.ts";
import { grantAnnouncement } from "../items/mining/grant-announcement.ts";
import { projectInformation } from "../items/mining/project-information.ts";
import { schemaOf } from "../to-zod.ts";

/** 出让公告公示. */
export const MiningGrantAnnouncement = /* @__PURE__ */ schemaOf(grantAnnouncement.fields);
/** 出让公告公示. */
export interface MiningGrantAnnouncement extends z.infer<typeof MiningGrantAnnouncement> {}

/** 审批结果信息. */
export const MiningApprovalResult = /* @__PURE__ */ schemaOf(approvalResult.fields);
/** 审批结果信息. */
export interface MiningApprovalResult extends z.infer<typeof MiningApprovalResult> {}

/** 项目信息. */
export const MiningProjectInformation = /* @__PURE__ */ schemaOf(projectInformation.fields);
/** 项目信息. */
export interface MiningProjectInformation extends z.infer<typeof MiningProjectInformation> {}
