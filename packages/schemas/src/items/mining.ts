/** 矿业权出让: the three items of the domain. */
import { approvalResult } from "./mining/approval-result.ts";
import { grantAnnouncement } from "./mining/grant-announcement.ts";
import { projectInformation } from "./mining/project-information.ts";

export const mining = {
  "mining.grant-announcement": grantAnnouncement,
  "mining.approval-result": approvalResult,
  "mining.project-information": projectInformation,
} as const;
