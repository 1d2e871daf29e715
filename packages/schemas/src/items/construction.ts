/** 工程建设项目招标投标: the seven items of the domain. */
import { award } from "./construction/award.ts";
import { candidates } from "./construction/candidates.ts";
import { contract } from "./construction/contract.ts";
import { credit } from "./construction/credit.ts";
import { performance } from "./construction/performance.ts";
import { projectApproval } from "./construction/project-approval.ts";
import { tenderNotice } from "./construction/tender-notice.ts";

export const construction = {
  "construction.project-approval": projectApproval,
  "construction.credit": credit,
  "construction.tender-notice": tenderNotice,
  "construction.candidates": candidates,
  "construction.award": award,
  "construction.contract": contract,
  "construction.performance": performance,
} as const;
