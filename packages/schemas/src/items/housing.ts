/** 住房保障: the ten items of the domain. */
import { allocationPolicy } from "./housing/allocation-policy.ts";
import { allocationProcedure } from "./housing/allocation-procedure.ts";
import { allocationProcess } from "./housing/allocation-process.ts";
import { allocationRecipients } from "./housing/allocation-recipients.ts";
import { allocationResult } from "./housing/allocation-result.ts";
import { allocationStock } from "./housing/allocation-stock.ts";
import { annualPlan } from "./housing/annual-plan.ts";
import { constructionScheme } from "./housing/construction-scheme.ts";
import { planCompletion } from "./housing/plan-completion.ts";
import { ruralRenovation } from "./housing/rural-renovation.ts";

export const housing = {
  "housing.construction-scheme": constructionScheme,
  "housing.annual-plan": annualPlan,
  "housing.plan-completion": planCompletion,
  "housing.rural-renovation": ruralRenovation,
  "housing.allocation-policy": allocationPolicy,
  "housing.allocation-recipients": allocationRecipients,
  "housing.allocation-stock": allocationStock,
  "housing.allocation-procedure": allocationProcedure,
  "housing.allocation-process": allocationProcess,
  "housing.allocation-result": allocationResult,
} as const;
