/** 政府采购: the eight items of the domain. */
import { agencyAppraisal } from "./procurement/agency-appraisal.ts";
import { announcement } from "./procurement/announcement.ts";
import { budget } from "./procurement/budget.ts";
import { contract } from "./procurement/contract.ts";
import { documents } from "./procurement/documents.ts";
import { misconductRecord } from "./procurement/misconduct-record.ts";
import { result } from "./procurement/result.ts";
import { supervisionDecision } from "./procurement/supervision-decision.ts";

export const procurement = {
  "procurement.announcement": announcement,
  "procurement.documents": documents,
  "procurement.budget": budget,
  "procurement.result": result,
  "procurement.contract": contract,
  "procurement.supervision-decision": supervisionDecision,
  "procurement.agency-appraisal": agencyAppraisal,
  "procurement.misconduct-record": misconductRecord,
} as const;
