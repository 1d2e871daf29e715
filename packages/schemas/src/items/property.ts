/** 国有产权交易: the five items of the domain. */
import { auditResult } from "./property/audit-result.ts";
import { decisionApproval } from "./property/decision-approval.ts";
import { project } from "./property/project.ts";
import { transactionPrice } from "./property/transaction-price.ts";
import { transferPrice } from "./property/transfer-price.ts";

export const property = {
  "property.decision-approval": decisionApproval,
  "property.project": project,
  "property.transfer-price": transferPrice,
  "property.transaction-price": transactionPrice,
  "property.audit-result": auditResult,
} as const;
